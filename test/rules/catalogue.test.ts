import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { linesOf, notRules } from '../source-files.ts'

const folder = 'src/rules'
const files = readdirSync(folder).filter((file) => !notRules.includes(file))

test('every rule file is in the catalogue under its name, and nothing else is', () => {
  expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort())
})

test('no rule file is longer than a screen', () => {
  expect(files.filter((file) => linesOf(`${folder}/${file}`) > 60)).toEqual([])
})

test('titles are clauses, reasons are sentences', () => {
  for (const rule of rules) {
    expect(rule.title, rule.id).toMatch(/^\S.*[^.]$/)
    expect(rule.why, rule.id).toMatch(/\.$/)
    expect(rule.silent, rule.id).toMatch(/\.$/)
  }
})
