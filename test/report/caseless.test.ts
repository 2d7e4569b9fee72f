import { expect, test } from 'vitest'
import { Caseless } from '../../src/report/caseless.ts'

const counted = new Caseless('(\\d+|two)\\s+((?:\\p{L}+\\s+)?)(checks?|gates?)\\b')

test('takes a text however it is written, and gives its groups as they stand there', () => {
  const match = counted.exec('Then TWO Open Gates')
  expect(match?.index).toBe(5)
  expect([...(match ?? [])]).toEqual(['TWO Open Gates', 'TWO', 'Open ', 'Gates'])
})

test('finds all matches in order, and each text from its start', () => {
  const found = (text: string) => counted.all(text).map(([whole]) => whole)
  expect(found('3 Checks, then 4 late GATES')).toEqual(['3 Checks', '4 late GATES'])
  expect(found('5 checks')).toEqual(['5 checks'])
  expect(found('no number of checks')).toEqual([])
})

test('keeps its place behind letters that are longer in lower case', () => {
  expect(counted.exec('\u0130\u0130 2 Gates')?.[0]).toBe('2 Gates')
})
