import type { Outline } from '../outline/passage.ts'
import type { Source } from '../text/source.ts'
import { readChecklists } from './checklists.ts'
import { readComparison } from './comparison.ts'
import { readCounts } from './counts.ts'
import { readDamage } from './damage.ts'
import { readDates } from './dates.ts'
import { readGates } from './gates.ts'
import { isSuperseded, readGenre } from './genre.ts'
import { readGlyphWords } from './glyph-words.ts'
import { readItems } from './items.ts'
import { readMetadata } from './metadata.ts'
import { readNumbers } from './numbers/index.ts'
import { readPlaceholders } from './placeholders.ts'
import { readReferences } from './references.ts'
import type { Report } from './report.ts'
import { readResults } from './results.ts'
import { readRiskClaims } from './risk-claims.ts'
import { readRisks } from './risks.ts'
import { readSectionClaims } from './section-claims.ts'
import { readSections, readTitle } from './sections.ts'
import { readEffects, readSignoffs } from './signoffs.ts'
import { readStandings } from './standing.ts'
import { readVerdicts } from './verdicts/index.ts'

/** Reads everything that a source and its outline state. Never throws: what is not understood is left out. */
export function readReport(outline: Outline, source: Source): Report {
  const superseded = isSuperseded(outline)
  const standings = readStandings(outline)
  const items = readItems(outline, standings)
  const verdicts = readVerdicts(outline, superseded)
  return {
    title: readTitle(outline),
    metadata: readMetadata(outline),
    sections: readSections(outline),
    genre: readGenre(outline, verdicts.verdict),
    superseded,
    ...verdicts,
    signoffs: readSignoffs(outline),
    effects: readEffects(outline),
    placeholders: readPlaceholders(outline),
    references: readReferences(outline),
    dates: readDates(outline),
    damage: readDamage(source),
    checklists: readChecklists(items, readGates(outline, standings)),
    results: readResults(items, verdicts.verdict?.decision ?? null),
    risks: readRisks(items),
    riskClaims: readRiskClaims(outline, standings),
    sectionClaims: readSectionClaims(outline, standings, items),
    glyphWords: readGlyphWords(outline, standings, items),
    counts: readCounts(outline, standings, items),
    ...readComparison(outline, standings, items),
    ...readNumbers(outline, standings),
  }
}
