import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A place that a reader marked. */
export interface Mark {
  readonly line: number
}

/** A contradiction that a reader found. */
export interface Label {
  readonly kind: string
  readonly a: Mark
  readonly b: Mark
  readonly strength: 'definite' | 'arguable'
}

/** What readers say of one report. */
export interface LabelledReport {
  readonly file: string
  readonly decisionLines?: readonly number[]
  readonly contradictions: readonly Label[]
}

/** A set of labelled reports by name, as they lie in `eval/labels` of a folder. */
export function labelledSets(folder: string): { name: string; reports: LabelledReport[] }[] {
  const labels = join(folder, 'eval/labels')
  return readdirSync(labels)
    .map((name) => ({ name, reports: readSet(join(labels, name)) }))
    .filter(({ reports }) => reports.length > 0)
}

function readSet(folder: string): LabelledReport[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter((report) => typeof report.file === 'string' && Array.isArray(report.contradictions))
}

/** The bytes of a labelled report, which lies in `corpus`, in `seeds` or in the folder itself. Throws when it lies in none. */
export function readLabelled(folder: string, file: string): Uint8Array {
  const path = ['corpus', 'seeds', '.'].map((place) => join(folder, place, file)).find((place) => existsSync(place))
  if (path === undefined) throw new Error(`no labelled report ${file} in ${folder}`)
  return readFileSync(path)
}
