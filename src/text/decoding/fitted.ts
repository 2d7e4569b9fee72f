const CAPITAL_G = 0x47
const EQUALS = 0x3d
const HOOKED_F = 0x83
const MOSTLY = 0.5

/**
 * Whether most bytes beyond ASCII belong to symbols that were read in the page of a console and saved by Windows in
 * windows-1252, which writes `G` and `=` for the first character of those symbols.
 */
export function holdsFitted(bytes: Uint8Array): boolean {
  let beyondAscii = 0
  let fitted = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte >= 0x80) beyondAscii++
    else if (byte === CAPITAL_G && isHigh(bytes, i + 1) && isHigh(bytes, i + 2)) fitted += 2
    else if (byte === EQUALS && bytes[i + 1] === HOOKED_F && isHigh(bytes, i + 2)) fitted += 3
  }
  return fitted > beyondAscii * MOSTLY
}

function isHigh(bytes: Uint8Array, i: number): boolean {
  return (bytes[i] ?? 0) >= 0x80
}
