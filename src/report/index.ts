import type { Outline } from '../outline/passage.ts'
import { readMetadata } from './metadata.ts'
import type { Report } from './report.ts'
import { readSections, readTitle } from './sections.ts'

/** Reads everything that an outline states. Never throws: what is not understood is left out. */
export function readReport(outline: Outline): Report {
  return {
    title: readTitle(outline),
    metadata: readMetadata(outline),
    sections: readSections(outline),
  }
}
