import type { Outline } from '../outline/passage.ts'
import type { Source } from '../text/source.ts'
import { readComparison } from './comparison/index.ts'
import { readDatings } from './document/calendar.ts'
import { readDamage } from './document/damage.ts'
import { readDates } from './document/dates.ts'
import { isSuperseded, readGenre } from './document/genre.ts'
import { readMetadata } from './document/metadata.ts'
import { readPlaceholders, readStaffing } from './document/placeholders.ts'
import { readReferences } from './document/references/index.ts'
import { readSections, readTitle } from './document/sections.ts'
import { readEffects, readSignoffClaims, readSignoffs } from './document/signoffs.ts'
import { readChecklists } from './items/checklists.ts'
import { readCounts } from './items/counts.ts'
import { readGates } from './items/gates.ts'
import { readGlyphWords } from './items/glyph-words.ts'
import { readItems } from './items/items.ts'
import { readObjections } from './items/objections.ts'
import { readResults } from './items/results.ts'
import { readRiskClaims } from './items/risk-claims.ts'
import { readRisks } from './items/risks.ts'
import { readSectionClaims } from './items/section-claims.ts'
import { readStandings } from './items/standing.ts'
import { readNumbers } from './numbers/index.ts'
import type { Report } from './report.ts'
import { readVerdicts } from './verdicts/index.ts'

/** Reads everything that a source and its outline state. Never throws: what is not understood is left out. */
export function readReport(outline: Outline, source: Source): Report {
  const superseded = isSuperseded(outline)
  const standings = readStandings(outline)
  const items = readItems(outline, standings)
  const verdicts = readVerdicts(outline, superseded)
  const objections = readObjections(outline, standings)
  return {
    title: readTitle(outline),
    metadata: readMetadata(outline),
    sections: readSections(outline),
    genre: readGenre(outline, verdicts.verdict),
    superseded,
    ...verdicts,
    signoffs: readSignoffs(outline),
    signoffClaims: readSignoffClaims(outline),
    effects: readEffects(outline),
    placeholders: readPlaceholders(outline),
    staffing: readStaffing(outline),
    references: readReferences(outline),
    dates: readDates(outline),
    datings: readDatings(outline),
    damage: readDamage(source),
    checklists: readChecklists(items, readGates(outline, standings)),
    results: readResults(items, verdicts.verdict?.decision ?? null),
    risks: readRisks(items),
    riskClaims: readRiskClaims(outline, standings),
    objections,
    sectionClaims: readSectionClaims(outline, standings, items),
    glyphWords: readGlyphWords(outline, standings, items),
    counts: readCounts(outline, standings, items),
    ...readComparison(outline, standings, items, objections),
    ...readNumbers(outline, standings),
  }
}
