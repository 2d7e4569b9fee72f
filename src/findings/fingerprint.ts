const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/**
 * Sixteen hexadecimal digits that name a finding by what it says and not by where it stands: 64-bit FNV-1a over the
 * rule and the quotes, case, digits' markup and white space folded.
 */
export function fingerprint(rule: string, quotes: readonly string[]): string {
  const text = [
    rule,
    ...quotes.map((quote) =>
      quote
        .toLowerCase()
        .replace(/[\s*_`~|#>-]+/g, ' ')
        .trim(),
    ),
  ].join('\u0000')
  let hash = offsetBasis
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
