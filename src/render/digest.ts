import type { LocatedReport } from '../publish.ts'
import type { Location } from '../text/source.ts'
import { digestGates, digestLists, digestResults } from './digest-items.ts'
import { bullets } from './digest-list.ts'
import { digestMetrics } from './digest-metrics.ts'
import { markdownText } from './markdown-text.ts'
import { decisionWords } from './words.ts'

/** A model with the path of its file. */
export interface DigestedReport extends LocatedReport {
  readonly path: string
}

const levels = ['critical', 'high', 'medium', 'low', null] as const

/** Something that stands on a line of the file. */
interface Placed {
  readonly location: Location
}

function line({ location }: Placed): number {
  return location.start.line
}

/** A section of a digest; none where there is nothing to say. */
function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
}

function verdictLines({ verdict, verdicts }: LocatedReport): string[] {
  if (verdict === null) return ['No verdict on the whole.', '']
  const again = verdict.statedAt.map(line).filter((at) => at !== line(verdict))
  const places = again.length === 0 ? '' : `, and on the same side line ${[...new Set(again)].join(', ')}`
  const others = verdicts
    .filter(({ decision }) => decision !== verdict.decision)
    .map(
      (other) => `line ${line(other)} (${other.scope}): ${decisionWords[other.decision]} “${markdownText(other.text)}”`,
    )
  return [
    `**${decisionWords[verdict.decision]}**, line ${line(verdict)} “${markdownText(verdict.text)}”${places}`,
    '',
    ...(others.length === 0 ? [] : ['Elsewhere:', '', ...bullets(others), '']),
  ]
}

function riskLines({ risks }: LocatedReport): string[] {
  return levels.flatMap((level) => {
    const own = risks.filter(({ severity }) => severity === level)
    const entries = own.map((risk) => `line ${line(risk)}: ${markdownText(risk.title)} (${risk.status})`)
    return own.length === 0 ? [] : [`**${level ?? 'no severity'}** (${own.length})`, '', ...bullets(entries), '']
  })
}

/** What was understood of a report, in Markdown, for a person to hold beside the file. */
export function renderDigest(report: DigestedReport): string {
  const { title, path, genre, superseded, claims, signoffs } = report
  const kind = `${genre}${superseded ? ', superseded' : ''}`
  const lines = [
    `# ${markdownText(title ?? path)}`,
    '',
    `\`${path}\`: ${kind}`,
    '',
    ...verdictLines(report),
    ...block('Open before the go', digestGates(report)),
    ...block('Lists', digestLists(report)),
    ...block('Risks', riskLines(report)),
    ...block('Results', digestResults(report)),
    ...block('Metrics', digestMetrics(report)),
    ...block(
      'Claims on all',
      bullets(claims.map((claim) => `line ${line(claim)}: ${claim.says} “${markdownText(claim.text)}”`)),
    ),
    ...block(
      'Sign-offs',
      bullets(
        signoffs.map((sign) => `line ${line(sign)}: ${markdownText(sign.role ?? sign.name ?? '')} (${sign.state})`),
      ),
    ),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
