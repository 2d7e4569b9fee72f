import * as z from 'zod'
import { defaultLimits } from '../outline/limits.ts'
import { rules } from '../rules/index.ts'
import type { Option } from '../rules/option.ts'
import type { Rule } from '../rules/rule.ts'
import { openMeanings } from '../vocabulary/additions.ts'
import { floors, levels, presetNames } from './names.ts'

const level = z.enum(levels)

function optionSchema(option: Option): z.ZodType {
  if (option.kind === 'number') {
    return z.number().min(option.min).optional().describe(`${option.help}; ${option.default} by default`)
  }
  return z
    .array(z.enum(option.of))
    .min(1)
    .optional()
    .describe(`${option.help}; ${option.default.join(', ')} by default`)
}

function ruleSchema({ title, options = {} }: Rule) {
  const names = Object.entries(options)
  if (names.length === 0) return level.optional().describe(title)
  const shape = Object.fromEntries(names.map(([name, option]) => [name, optionSchema(option)]))
  return z
    .union([level, z.strictObject({ level: level.optional(), ...shape })])
    .optional()
    .describe(title)
}

const phrases = z.array(z.string().trim().min(2).max(100)).max(1000)

const vocabulary = z
  .strictObject(
    Object.fromEntries(
      Object.entries(openMeanings).map(([kind, meanings]) => [
        kind,
        z.strictObject(Object.fromEntries(meanings.map((meaning) => [meaning, phrases.optional()]))).optional(),
      ]),
    ),
  )
  .describe('Phrases of your own by meaning, in plain words; read beside those that are known')

const limits = z
  .strictObject(
    Object.fromEntries(
      Object.entries(defaultLimits).map(([name, value]) => [
        name,
        z.int().min(1).optional().describe(`${value} by default`),
      ]),
    ),
  )
  .describe('How much is read at most; a file beyond a limit is not audited')

const choices = {
  preset: z.enum(presetNames).optional().describe('The rules to start from; `recommended` by default'),
  rules: z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])))
    .optional()
    .describe('Rules by id: a level, which holds for every finding of the rule, or options, with or without a level'),
  failOn: z.enum(floors).optional().describe('Findings of this level or graver make the exit code 1'),
  vocabulary: vocabulary.optional(),
  limits: limits.optional(),
}

const globs = z
  .array(z.string().min(1))
  .describe('Relative to the folder of the config; one without / fits at any depth')

/** What a config file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds the JSON schema of this file'),
  ...choices,
  ignores: globs.optional().describe('Files that are never read, even when named; `!` takes one back'),
  baseline: z.string().min(1).optional().describe('The file of known findings, relative to the folder of the config'),
  overrides: z
    .array(z.strictObject({ files: globs.min(1), ...choices }))
    .optional()
    .describe('Other choices for some files; later ones win'),
})
