import type { Outline } from '../outline/passage.ts'
import { readChecklists } from './checklists.ts'
import { readComparison } from './comparison.ts'
import { readDates } from './dates.ts'
import { readGates } from './gates.ts'
import { readGenre } from './genre.ts'
import { readItems } from './items.ts'
import { readMetadata } from './metadata.ts'
import { readPlaceholders } from './placeholders.ts'
import { readReferences } from './references.ts'
import type { Report } from './report.ts'
import { readResults } from './results.ts'
import { readRisks } from './risks.ts'
import { readSections, readTitle } from './sections.ts'
import { readEffects, readSignoffs } from './signoffs.ts'
import { readStandings } from './standing.ts'
import { readVerdicts } from './verdicts/index.ts'

/** Reads everything that an outline states. Never throws: what is not understood is left out. */
export function readReport(outline: Outline): Report {
  const { genre, superseded } = readGenre(outline)
  const standings = readStandings(outline)
  const items = readItems(outline, standings)
  const verdicts = readVerdicts(outline, superseded)
  return {
    title: readTitle(outline),
    metadata: readMetadata(outline),
    sections: readSections(outline),
    genre,
    superseded,
    ...verdicts,
    signoffs: readSignoffs(outline),
    effects: readEffects(outline),
    placeholders: readPlaceholders(outline),
    references: readReferences(outline),
    dates: readDates(outline),
    checklists: readChecklists(items, readGates(outline, standings)),
    results: readResults(items, verdicts.verdict?.decision ?? null),
    risks: readRisks(items),
    ...readComparison(outline, standings, items),
  }
}
