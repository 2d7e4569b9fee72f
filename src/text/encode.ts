import iconv from 'iconv-lite'
import { decode } from './decode.ts'

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), !isBigEndian)
  return bytes
}

/** A text as bytes in an encoding as `decode` names it; null where they would not read as that text again. */
export function encode(
  text: string,
  { name, bom }: { readonly name: string; readonly bom: boolean },
): Uint8Array | null {
  const whole = `${bom ? '\uFEFF' : ''}${text}`
  const bytes =
    name === 'utf-8'
      ? new TextEncoder().encode(whole)
      : name.startsWith('utf-16')
        ? utf16(whole, name === 'utf-16be')
        : new Uint8Array(iconv.encode(text, name))
  try {
    return decode(bytes).text === text ? bytes : null
  } catch {
    return null
  }
}
