import type { RenderedReport } from './renderer.ts'

const pictures = 0x2400
const deletePicture = '\u2421'
const replacement = '\uFFFD'
const control = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const controlInText = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

function pictureOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 32) return String.fromCharCode(pictures + code)
  return code === 127 ? deletePicture : replacement
}

/** Words that do nothing to a terminal: controls and direction marks are shown as signs, one for one. */
export function printable(words: string): string {
  return words.replace(control, pictureOf)
}

/** A report whose words do nothing to a terminal; its path too, but for formats that name files to a machine. */
export function printableReport(report: RenderedReport, path: string = printable(report.path)): RenderedReport {
  return {
    ...report,
    path,
    text: report.text.replace(controlInText, pictureOf),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: printable(finding.message),
      quote: printable(finding.quote),
      related: finding.related.map((place) => ({ ...place, quote: printable(place.quote) })),
    })),
  }
}
