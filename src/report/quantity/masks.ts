import {
  countingTitles,
  devices,
  measuredThings,
  months,
  numberedThings,
  versionedThings,
} from '../../vocabulary/en/quantities.ts'
import { unitSource } from './unit.ts'

/** Digits that are no quantity, by what they are. */
export type MaskKind =
  | 'address'
  | 'date'
  | 'clock'
  | 'enumerator'
  | 'screen'
  | 'proportion'
  | 'port'
  | 'code'
  | 'title'
  | 'device'
  | 'idiom'
  | 'version'
  | 'percentile'
  | 'ordinal'
  | 'hash'
  | 'name'
  | 'blank'
  | 'identifier'

const month = `(?:${months.join('|')})`
const dates = [
  '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  '\\d{4}/\\d{1,2}/\\d{1,2}',
  '\\d{1,2}/\\d{1,2}/\\d{4}',
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  '\\d{1,2}-\\d{1,2}-\\d{4}',
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?:${month} )?\\d{1,2})?(?:,? \\d{4})?(?![\\d,.]*\\d|%)`,
  `\\d{1,2}(?:st|nd|rd|th)? ${month}\\b\\.?(?:,? \\d{4})?`,
  `${month} \\d{4}`,
  '[QH][1-4][ -]?\\d{4}',
  'Q[1-4]',
  '\\d{4}-\\d{2}(?!\\d)',
  '\\d{8}-\\d{4,6}',
]
const files =
  'md|ts|tsx|js|jsx|py|go|rs|sol|json|ya?ml|toml|java|kt|swift|sh|sql|html|css|php|rb|cs|txt|log|db|exs?|mjs|dart|vue|xml|csv|png|gif|pdf'
const statusWords = 'HTTP|status(?: code)?s?|code|return(?:s|ed|ing)?|error|→|->|=>'
const statusNames =
  'OK|Not Found|Unauthorized|Forbidden|Bad Request|Internal|Created|No Content|Conflict|errors?\\b|responses?\\b|status|Too Many'

const patterns: readonly (readonly [MaskKind, string, string])[] = [
  ['address', 'https?:\\/\\/\\S+|www\\.\\S+|[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w+', ''],
  ['date', dates.join('|'), 'i'],
  [
    'clock',
    '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?|UTC|CDT|CST|GMT|CET|EST)?|\\d{1,2}\\s?(?:am|pm|AM|PM)\\b',
    '',
  ],
  [
    'enumerator',
    `(?<=^[\\s*_✅❌⚠️🔴🟡🟢]{0,6})(?:\\d{1,2}\\.){1,3}\\d{0,2}(?=[\\s*)]+\\p{L})(?!\\s(?:${unitSource})(?!\\p{L}))`,
    'u',
  ],
  ['screen', '\\d{2,5}\\s?[x×]\\s?\\d{2,5}(?:\\s?(?:px|pixels?|@\\dx))?\\b', ''],
  ['proportion', '\\d+(?:\\.\\d+)?:\\d{1,2}\\b(?!\\d)', ''],
  ['port', '(?<=localhost:|:\\/\\/[\\w.-]{1,64}:)\\d{2,5}\\b', ''],
  ['code', '[1-5]\\d\\d(?:\\s?[,/]\\s?[1-5]\\d\\d)+(?=\\s*(?:[)\\].;]|$|or\\b|and\\b|status|response|errors?\\b))', ''],
  ['title', `(?!(?:${countingTitles.join('|')})\\b)[A-Z][a-z]{2,12} #?\\d{1,3}(?=\\s*(?::\\s|[—–)]|\\s-\\s))`, ''],
  ['device', `(?:${devices.join('|')})(?: (?:Pro|SE|Air|Mini|Max|Plus))? \\d+(?:\\.\\d+)*\\b"?`, ''],
  ['identifier', ':\\d+(?:\\s?[-–,]\\s?\\d+)*\\b(?<=\\.\\w{1,5}:[\\d\\s,–-]*)', ''],
  ['idiom', '24\\s?[/x×]\\s?7|7\\/24|80\\/20|\\bI\\/O\\b|E2E|i18n|a11y|l10n|k8s|\\b[23]FA\\b|\\b[BC]2[BCG]\\b', ''],
  ['address', '\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?(?:\\/\\d+)?', ''],
  ['version', 'v\\d+(?:\\.\\d+)*(?:[-.+]\\w+)*|\\d+\\.\\d+\\.\\d+(?:[-.+]\\w+)*|\\d+\\.(?:\\d+\\.)?x\\b', 'i'],
  [
    'percentile',
    '[pP](?:50|75|90|95|98|99(?:\\.\\d+)?)\\b|\\d{2}(?:\\.\\d+)?(?:st|nd|rd|th)[ -](?:percentile|pct)',
    '',
  ],
  ['ordinal', '\\d+(?:st|nd|rd|th)\\b', ''],
  [
    'code',
    `(?:${statusWords})[ :\`(]*[1-5]\\d\\d(?:\\s?(?:[/,|]|or|and)\\s?[1-5]\\d\\d)*(?![\\d.,%]*[\\d%]|\\s*(?:ms|s|MB|KB|GB|tests?|req|users?|lines|files)\\b)`,
    '',
  ],
  [
    'code',
    `[1-5]\\d\\d\\/[1-5]\\d\\d(?:\\/[1-5]\\d\\d)*(?=\\s|$|[),.])(?!\\s*(?:tests?|pass))|[1-5](?:xx|XX)|[1-5]\\d\\d (?:${statusNames})`,
    '',
  ],
  ['hash', '#\\d+(?:\\.\\d+)*|\\b0x[0-9a-f]+|\\b(?=[0-9a-f]{0,39}\\d)(?=[0-9a-f]{0,39}[a-f])[0-9a-f]{7,40}\\b', 'i'],
  [
    'name',
    `(?:${numberedThings.join('|')})s?[ -]#?\\d+(?:\\.\\d+)*[a-z]?(?:\\s?(?:[-–,/&+]|to|and|through)\\s?\\d+(?:\\.\\d+)*[a-z]?)*\\b(?!%|[.,]\\d|\\s*(?:${measuredThings.join('|')}))`,
    'i',
  ],
  [
    'version',
    `(?:${versionedThings.join('|')})[ -]?v?\\d+(?:\\.\\d+)*\\+?(?![\\w])(?!\\s*(?:%|ms|tests?|files?|errors?|issues?|endpoints?))`,
    'i',
  ],
  ['blank', '_{2,}\\s?\\/\\s?\\d+|_{2,}', ''],
  [
    'identifier',
    `[A-Za-z_][A-Za-z_.]*[-_]?\\d[\\w.-]*(?:\\/[\\w.-]+)*|[A-Za-z]+[-_]\\d+(?:[-_.]\\w+)*|\\d+[-_][A-Za-z]\\w*(?:[-_]\\w+)+|[\\w.-]*[A-Za-z][\\w.-]*\\/[\\w./-]+(?::\\d+(?:-\\d+)?)?|[\\w-]+\\.(?:${files})\\b(?::\\d+(?:[-–,]\\d+)*)?`,
    '',
  ],
]

const masks = patterns.map(([kind, source, flags]) => ({ kind, pattern: new RegExp(source, `y${flags}`) }))
const measureInSpiteOfGlue = /(?:sub|under|over)-?\d/iy

/** The digits at an index that are a date, a version, a name or the like; null when they may be a quantity. */
export function maskAt(text: string, index: number): { kind: MaskKind; end: number } | null {
  measureInSpiteOfGlue.lastIndex = index
  if (measureInSpiteOfGlue.test(text)) return null
  for (const { kind, pattern } of masks) {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    if (match !== null && match[0] !== '') return { kind, end: index + match[0].length }
  }
  return null
}
