/**
 * Letters, for character classes: `\p{L}` says the same of rarer scripts too, but an expression with it takes ten times
 * longer to compile.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u037f-\\u0481\\u048a-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u2c00-\\u2dff\\u3005\\u3006\\u3031-\\ud7ff\\uf900-\\ufdff'
