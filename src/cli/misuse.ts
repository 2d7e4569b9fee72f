/** A known mistake of the caller; its message is one line that names what is wrong. Ends in exit code 2 without a stack. */
export class Misuse extends Error {
  override name = 'Misuse'
}
