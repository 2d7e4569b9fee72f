/** First bytes of common formats that are not text (en.wikipedia.org/wiki/List_of_file_signatures), as Latin-1. */
const SIGNATURES: readonly (readonly [start: string, format: string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'an executable'],
  ['MZ\x90', 'an executable'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
]

const MOST_CONTROLS = 0.02
const SAMPLE = 65536
/** Tab, line ends, form feed, escape and the DOS end of file stand in text. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** What the bytes are, in words, where they are no text; undefined for text. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
}

/** Whether control characters are too frequent for a text. */
export function holdsControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++
  return controls > Math.max(2, sample.length * MOST_CONTROLS)
}
