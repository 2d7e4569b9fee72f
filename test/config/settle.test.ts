import { describe, expect, test } from 'vitest'
import { recommendedRules } from '../../src/audit.ts'
import { defaults } from '../../src/config/layer.ts'
import { settle } from '../../src/config/settle.ts'
import { rules } from '../../src/rules/index.ts'

const ids = (layers: Parameters<typeof settle>[0]) => settle([defaults, ...layers]).rules.map((rule) => rule.id)
const advisory = rules.find((rule) => rule.advisory === true)?.id ?? ''

describe('presets', () => {
  test('recommended without a word; all has every rule', () => {
    expect(ids([])).toEqual(recommendedRules.map((rule) => rule.id))
    expect(ids([{ from: 'a', preset: 'all' }])).toEqual(rules.map((rule) => rule.id))
  })

  test('strict fails at warnings, unless the floor is set', () => {
    const strict = { from: 'a', preset: 'strict' } as const
    expect(settle([defaults, strict]).failOn).toEqual({ value: 'warning', from: 'a, preset strict' })
    expect(settle([defaults, strict, { from: 'b', failOn: 'never' }]).failOn).toEqual({ value: 'never', from: 'b' })
  })

  test('what is set by name goes over a preset, also over one of a later layer', () => {
    const off = { from: 'a', rules: { 'verdict-conflict': 'off' }, failOn: 'never' } as const
    const all = { from: 'b', preset: 'all' } as const
    expect(ids([off, all])).not.toContain('verdict-conflict')
    expect(ids([off, all])).toContain(advisory)
    expect(settle([defaults, off, { from: 'b', preset: 'strict' }]).failOn).toEqual({ value: 'never', from: 'a' })
  })
})

describe('rules', () => {
  test('a level holds for every finding, and is traced', () => {
    const { rules: on, levels } = settle([defaults, { from: 'a', rules: { 'verdict-conflict': 'info' } }])
    expect(on.find((rule) => rule.id === 'verdict-conflict')?.severity).toBe('info')
    expect(levels.get('verdict-conflict')).toMatchObject({ value: 'info', from: 'a' })
    expect(levels.get('total-sum-mismatch')).toMatchObject({ value: 'error', from: 'default, preset recommended' })
  })

  test('only these, also one that is off unasked; what is turned off stays off', () => {
    expect(ids([{ from: 'a', only: [advisory, 'verdict-conflict'] }]).sort()).toEqual(
      [advisory, 'verdict-conflict'].sort(),
    )
    expect(ids([{ from: 'a', only: [advisory], rules: { [advisory]: 'off' } }])).toEqual([])
  })
})
