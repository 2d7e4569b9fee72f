import * as z from 'zod'
import { rules } from '../rules/index.ts'
import { floors, levels, presetNames } from './names.ts'

const level = z.enum(levels)

const choices = {
  preset: z.enum(presetNames).optional().describe('The rules to start from; `recommended` by default'),
  rules: z
    .strictObject(Object.fromEntries(rules.map(({ id, title }) => [id, level.optional().describe(title)])))
    .optional()
    .describe('Rules by id; a level set here holds for every finding of the rule'),
  failOn: z.enum(floors).optional().describe('Findings of this level or graver make the exit code 1'),
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

export type Config = z.infer<typeof configSchema>
