import { decode, type EncodingName } from './decode.ts'
import { encodeLegacy } from './decoding/legacy.ts'

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), !isBigEndian)
  return bytes
}

/** A text as bytes in an encoding as `decode` names it; null where they would not read as that text again. */
export function encode(
  text: string,
  { name, bom }: { readonly name: EncodingName; readonly bom: boolean },
): Uint8Array | null {
  const bytes = encoded(bom ? `\uFEFF${text}` : text, name)
  try {
    return decode(bytes).text === text ? bytes : null
  } catch {
    return null
  }
}

function encoded(text: string, name: EncodingName): Uint8Array {
  if (name === 'utf-8') return new TextEncoder().encode(text)
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(text, name === 'utf-16be')
  return encodeLegacy(text, name)
}
