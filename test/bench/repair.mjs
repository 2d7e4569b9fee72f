// Measures repair beside a plain TextDecoder pass, and writes the section of docs/performance.md.
// Usage: npm run bench:repair (npm run bench does it too)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { repairText } from '../../dist/library/index.js'

const rounds = 7
const page = 'docs/performance.md'
const heading = '## Repair beside TextDecoder'

const reports = readdirSync('fixtures/reports').map((name) =>
  readFileSync(`fixtures/reports/${name}/report.md`, 'utf8'),
)
const encoder = new TextEncoder()
const throughWindows1252 = (text) => new TextDecoder('windows-1252').decode(encoder.encode(text))
const throughGbk = (text) => new TextDecoder('gbk').decode(encoder.encode(text))
const clean = repairText(reports.join('\n')).text
const german =
  '- ✅ Prüfung der Übergabe abgeschlossen – Größe, Maße und Zählerstände stimmen, „alles grün“\n- ❌ Störung im Rückfallbetrieb\n'
const polish = '- ✅ Próba odtworzenia zakończona, część węzłów działa wolniej, źródło błędu ustalone\n'
const russian = '- ✅ Проверка завершена — резервная копия восстановлена, остальное на следующей неделе\n'
const chinese = '- ✅ 检查已完成，备份已恢复，其余下周处理\n'

/** The least processor time of a call in milliseconds. */
function timeOf(call) {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** The text over and over, up to a size in bytes of UTF-8. */
function sized(text, size) {
  const bytes = encoder.encode(text).length
  return text.repeat(Math.ceil(size / bytes)).slice(0, Math.floor((size / bytes) * text.length))
}

function row(name, text, size) {
  const sample = sized(text, size)
  const bytes = encoder.encode(sample)
  const decoded = timeOf(() => new TextDecoder().decode(bytes))
  const repaired = timeOf(() => repairText(sample))
  const kilobytes = Math.round(bytes.length / 1000)
  return `| ${name} | ${kilobytes} KB | ${decoded.toFixed(2)} | ${repaired.toFixed(1)} | ${(repaired / decoded).toFixed(0)} |`
}

/** The section of docs/performance.md on repair, heading included. */
export function repairSection() {
  const damaged = throughWindows1252(clean)
  const rows = [
    row('clean, the example reports', clean, 400_000),
    row('clean, German', german, 400_000),
    row('clean, Polish', polish, 400_000),
    row('clean, Russian', russian, 400_000),
    row('clean, Chinese', chinese, 400_000),
    ...[100_000, 200_000, 400_000, 800_000].map((size) => row('damaged through windows-1252', damaged, size)),
    row('the same, undefined bytes dropped', damaged.replace(/[\x80-\x9f]/g, ''), 400_000),
    row('damaged through windows-1252 twice', throughWindows1252(damaged), 400_000),
    row('damaged Russian', throughWindows1252(russian), 400_000),
    row('damaged through gbk', throughGbk(clean), 400_000),
  ]
  return `${heading}

Of text, sizes in UTF-8; the least of ${rounds} runs, in milliseconds.

| text | size | TextDecoder | repair | × |
|---|---|---|---|---|
${rows.join('\n')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const section = repairSection()
  const [before, after = ''] = readFileSync(page, 'utf8').split(`${heading}\n`)
  const next = after.search(/^## /m)
  writeFileSync(page, `${before}${section}\n${next < 0 ? '' : after.slice(next)}`)
  console.log(section)
}
