/**
 * What Windows writes in windows-1252 in place of characters that this page lacks and the pages of its console have
 * (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WindowsBestFit/bestfit1252.txt), from the sign to the characters.
 */
export const bestFit: ReadonlyMap<string, string> = new Map([
  ['G', 'Γ'],
  ['=', '≡≤≥‗'],
  ['n', '∩ⁿ'],
  ['P', '₧'],
  ['¬', '⌐'],
  ['-', '─┴┬═╤╥╦╧╨╩'],
  ['+', '┌┐└┘├┼╒╓╔╕╖╗╘╙╚╛╜╝╪╫╬'],
  ['¦', '│┤║╞╟╠╡╢╣█▌▐░▒▓■'],
])
