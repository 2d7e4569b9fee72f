import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { fileConfigs } from '../../config/load-for-file.ts'
import { applyBaseline, type BaselineEntry, entriesOf } from '../../findings/baseline.ts'
import { counted } from '../../render/words.ts'
import { suggest } from '../../suggest.ts'
import { auditInputs } from '../audit-inputs.ts'
import { defaultBaseline, pathIn, readBaseline } from '../baselines.ts'
import type { Run } from '../command.ts'
import type { Io } from '../io.ts'
import { Misuse } from '../misuse.ts'
import type { Values } from '../options.ts'
import { exists } from '../paths.ts'
import { reasonOf } from '../read.ts'

const actions = ['create', 'update', 'prune'] as const

function actionOf(asked = ''): (typeof actions)[number] {
  const action = actions.find((known) => known === asked)
  if (action !== undefined) return action
  const guess = suggest(asked, actions)
  throw new Misuse(`baseline takes one of ${actions.join(', ')}${guess === null ? '' : `; did you mean ${guess}?`}`)
}

const notAllRead = new Misuse('no baseline written, since not every file could be read')

async function placeOf({ baseline, config, 'no-config': off = false }: Values, cwd: string): Promise<string> {
  if (baseline !== undefined) return resolve(cwd, baseline)
  const found = await fileConfigs({ cwd, config, off })(resolve(cwd, defaultBaseline))
  return found.baseline ?? resolve(cwd, defaultBaseline)
}

async function write(file: string, entries: readonly BaselineEntry[], io: Io, flag: 'w' | 'wx'): Promise<void> {
  const name = relative(io.cwd, file)
  const { printBaseline } = await import('../../findings/baseline-file.ts')
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, printBaseline(entries), { flag })
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (there) throw new Misuse(`${name} is there already; see baseline update`)
    throw new Misuse(`cannot write ${name}: ${reasonOf(error) ?? String(error)}`)
  }
  io.write(`${name}: ${entries.length} known ${entries.length === 1 ? 'finding' : 'findings'}\n`)
}

/** Entries to keep and to drop, and findings that have none, of the reports just audited and of those that are gone. */
async function compare(file: string, invocation: Parameters<Run>[0], io: Io) {
  const before = await readBaseline(file, io.cwd)
  const { reports, allRead } = await auditInputs(invocation, io, { baselineOf: async () => [] })
  const audited = new Map(reports.map((report) => [pathIn(file, resolve(io.cwd, report.path)), report.findings]))
  const stale: BaselineEntry[] = []
  const fresh: BaselineEntry[] = []
  for (const path of new Set([...before.map((entry) => entry.path), ...audited.keys()])) {
    const entries = before.filter((entry) => entry.path === path)
    const findings = audited.get(path)
    if (findings === undefined) {
      if (!(await exists(resolve(dirname(file), path)))) stale.push(...entries)
      continue
    }
    const applied = applyBaseline(findings, entries)
    stale.push(...applied.stale)
    fresh.push(...entriesOf(path, applied.findings))
  }
  return { kept: before.filter((entry) => !stale.includes(entry)), stale, fresh, allRead }
}

/** Writes the baseline of known findings, brings it up to date, or drops what is gone. */
export const baseline: Run = async (invocation, io) => {
  const { args, values } = invocation
  const action = actionOf(args[0])
  if (values['accept-new'] === true && action !== 'update') throw new Misuse('--accept-new is for baseline update')
  const call = { ...invocation, args: args.slice(1) }
  const file = await placeOf(values, io.cwd)
  if (action === 'create') {
    const { reports, allRead } = await auditInputs(call, io, { baselineOf: async () => [] })
    const found = reports.flatMap(({ path, findings }) => entriesOf(pathIn(file, resolve(io.cwd, path)), findings))
    if (!allRead) throw notAllRead
    await write(file, found, io, 'wx')
    return 0
  }
  const { kept, stale, fresh, allRead } = await compare(file, call, io)
  const taken = action === 'update' && values['accept-new'] === true ? fresh : []
  if (!allRead) throw notAllRead
  await write(file, [...kept, ...taken], io, 'w')
  io.write(`${stale.length} gone, ${taken.length} added\n`)
  if (action === 'prune' || taken.length === fresh.length) return 0
  io.warn(`audit-reports: ${counted(fresh.length, 'new finding')} left out; --accept-new adds them`)
  return 1
}
