import { version } from '../../package.json'
import type { Edit, Finding, Related } from '../findings/finding.ts'
import type { Severity } from '../findings/severity.ts'
import { rules } from '../rules/index.ts'
import type { Location } from '../text/source.ts'
import { home, rulesPage } from './home.ts'
import type { RenderedReport, Renderer } from './renderer.ts'
import { renderRulePage } from './rule-page.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function descriptorOf(id: string) {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) return { id, helpUri: rulesPage }
  const { title, why, silent, severity, advisory, family } = rule
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${title}. ${why} ${silent}`, markdown: renderRulePage(rule) },
    helpUri: rulesPage,
    defaultConfiguration: { level: levels[severity], enabled: advisory !== true },
    properties: { tags: [family] },
  }
}

/** A path as a URI, relative to the root of the repository unless it is absolute. */
function artifactOf(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

function regionOf({ start, end }: Location) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function physicalLocation(path: string, { location, quote }: Pick<Finding, 'location' | 'quote'>) {
  return { artifactLocation: artifactOf(path), region: { ...regionOf(location), snippet: { text: quote } } }
}

function fixOf(path: string, edits: readonly Edit[]) {
  const replacements = edits.map(({ location, text }) => ({
    deletedRegion: regionOf(location),
    insertedContent: { text },
  }))
  const description = { text: 'Write what follows from the other places' }
  return { description, artifactChanges: [{ artifactLocation: artifactOf(path), replacements }] }
}

/** The message; numbers in parentheses link to the related locations. */
function messageOf({ message, related }: Finding): string {
  const links = related.map(({ location }, index) => `[line ${location.start.line}](${index + 1})`)
  const plain = message.replace(/[\\[\]]/g, '\\$&')
  return links.length === 0 ? plain : `${plain}, against ${links.join(', ')}`
}

function resultOf(path: string, finding: Finding, ids: readonly string[]) {
  const { rule, severity, related, fingerprint, suppressed, fix = [] } = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: physicalLocation(path, finding) }],
    relatedLocations: related.map((place: Related, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(path, place),
      message: { text: `${place.message}: “${place.quote}”` },
    })),
    ...(fix.length === 0 ? {} : { fixes: [fixOf(path, fix)] }),
    partialFingerprints: { 'auditReports/v1': fingerprint },
    suppressions:
      suppressed === undefined
        ? []
        : [
            {
              kind: suppressed.by === 'comment' ? 'inSource' : 'external',
              status: 'accepted',
              justification: suppressed.reason,
            },
          ],
  }
}

/** SARIF 2.1.0: every rule with its page, every finding with its counterparts, silenced ones as suppressed. */
export const renderSarif: Renderer = (reports: readonly RenderedReport[]) => {
  const found = reports.flatMap(({ findings }) => findings.map((finding) => finding.rule))
  const ids = [...new Set([...rules.map((rule) => rule.id), ...found])]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'audit-reports',
            version,
            semanticVersion: version,
            informationUri: home,
            rules: ids.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ path }) => ({ location: artifactOf(path) })),
        results: reports.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding, ids))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
