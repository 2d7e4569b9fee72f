import type { Outline, Passage } from '../../outline/passage.ts'
import { spanOf } from '../../outline/prose.ts'
import type { Metadata } from '../model/section.ts'

const keyHeaders = /^(?:field|key|property|attribute|item|parameter)$/i
const valueHeaders = /^(?:value|details?|description)$/i

function fromRow(passage: Passage): Metadata | null {
  const { row } = passage
  const [key, value] = row?.cells ?? []
  const [first, second] = row?.grid.header ?? []
  if (row?.grid.header.length !== 2 || key === undefined || value === undefined) return null
  if (!keyHeaders.test(first?.body.text ?? '') || !valueHeaders.test(second?.body.text ?? '')) return null
  return { key: key.body.text, value: value.prose.text, source: 'table', span: passage.span }
}

function fromLine({ form, field, span, quoted, fenced }: Passage): Metadata | null {
  if (form !== 'line' || field === null || field.value.text === '' || quoted || fenced) return null
  return { key: field.key.text, value: field.value.text, source: 'line', span }
}

/** Labelled facts about the report and its parts, in document order: `**Date:** 2025-11-02`. */
export function readMetadata(outline: Outline): Metadata[] {
  const stated = outline.passages
    .map((passage) => fromLine(passage) ?? fromRow(passage))
    .filter((item) => item !== null)
  const frontMatter = outline.frontMatter.map(
    ({ key, value }): Metadata => ({
      key: key.text,
      value: value.text.replace(/^(["'])(.*)\1$/, '$2'),
      source: 'front-matter',
      span: { start: spanOf(key).start, end: spanOf(value).end },
    }),
  )
  return [...frontMatter, ...stated]
}
