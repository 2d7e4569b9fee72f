import { describe, expect, test } from 'vitest'
import { lexicon } from '../../src/vocabulary/lexicon.ts'

const verdicts = lexicon(
  { go: ['ready', '{aim} ready', 'ready for {aim}'], 'no-go': ['not (?:yet )?ready', 'no go', '未就绪'] },
  { aim: ['production', 'launch'] },
)
const found = (text: string) => verdicts.find(text).map((hit) => `${hit.meaning}: ${hit.text}`)

describe('find', () => {
  test.each([
    ['READY', ['go: READY']],
    ['not ready', ['no-go: not ready']],
    ['Not yet ready', ['no-go: Not yet ready']],
    ['production-ready', ['go: production-ready']],
    ['ready for launch', ['go: ready for launch']],
    ['no-go, then ready', ['no-go: no-go', 'go: ready']],
    ['already', []],
    ['unready', []],
    ['semi-ready', []],
    ['readying', []],
    ['ready_to', []],
    ['(ready)', ['go: ready']],
    ['项目未就绪。', ['no-go: 未就绪']],
    ['bereit für ready', ['go: ready']],
    ['übready', []],
  ])('%s', (text, hits) => {
    expect(found(text)).toEqual(hits)
  })

  test('says where', () => {
    expect(verdicts.find('It is ready.')).toEqual([{ meaning: 'go', start: 6, end: 11, text: 'ready' }])
  })
})

test('first takes the first of all meanings, or of one', () => {
  expect(verdicts.first('ready, no go')?.meaning).toBe('go')
  expect(verdicts.first('ready, no go', 'no-go')?.start).toBe(7)
  expect(verdicts.first('nothing')).toBeNull()
})

test('has looks for one meaning only', () => {
  expect(verdicts.has('not ready', 'no-go')).toBe(true)
  expect(verdicts.has('nothing', 'no-go')).toBe(false)
})

test('among goes by the order of the meanings, not of the text', () => {
  expect(verdicts.among('ready, no go', ['no-go', 'go'])).toBe('no-go')
  expect(verdicts.among('ready', ['no-go', 'go'])).toBe('go')
  expect(verdicts.among('nothing', ['no-go', 'go'])).toBeNull()
})
