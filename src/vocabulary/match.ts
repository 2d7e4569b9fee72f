import type { Part, Pattern } from './pattern.ts'

/** What must follow: gives the end of the match, or -1. */
export type Rest = (index: number) => number

const ends: Rest = (index) => index
const none: Pattern = []
const assertions = new Map<string, RegExp>()

function holds(source: string, text: string, index: number): boolean {
  let assertion = assertions.get(source)
  if (assertion === undefined) {
    assertion = new RegExp(source, 'y')
    assertions.set(source, assertion)
  }
  assertion.lastIndex = index
  return assertion.test(text)
}

/** The end of what takes one character, or -1. */
function step(part: Part, text: string, index: number): number {
  if (part.kind === 'text') return text.startsWith(part.text, index) ? index + part.text.length : -1
  return part.kind === 'set' && index < text.length && part.set.has(text.charCodeAt(index)) ? index + 1 : -1
}

type Repeat = Part & { readonly kind: 'repeat' }

/** Repeats what has a fixed length: no match of it is tried anew. */
function repeatStep({ part, least, most, lazy }: Repeat, text: string, index: number, rest: Rest): number {
  let at = index
  let count = 0
  while (count < (lazy ? least : most)) {
    const next = step(part, text, at)
    if (next < 0) break
    at = next
    count++
  }
  if (count < least) return -1
  const length = count === 0 ? 1 : (at - index) / count
  for (;;) {
    const end = rest(at)
    if (end >= 0) return end
    if (lazy) {
      const next = count < most ? step(part, text, at) : -1
      if (next < 0) return -1
      at = next
      count++
    } else {
      if (count === least) return -1
      at -= length
      count--
    }
  }
}

function repeatAny({ part, least, most, lazy }: Repeat, text: string, index: number, rest: Rest): number {
  const once = [part]
  const attempt = (at: number, count: number): number => {
    const more = () =>
      count >= most
        ? -1
        : matchFrom(once, 0, text, at, (next) => (next === at && count >= least ? -1 : attempt(next, count + 1)))
    if (count < least) return more()
    const end = lazy ? rest(at) : more()
    if (end >= 0) return end
    return lazy ? more() : rest(at)
  }
  return attempt(index, 0)
}

function matchFrom(pattern: Pattern, from: number, text: string, start: number, rest: Rest): number {
  let index = start
  for (let place = from; place < pattern.length; place++) {
    const part = pattern[place] as Part
    switch (part.kind) {
      case 'text':
      case 'set':
        index = step(part, text, index)
        if (index < 0) return -1
        break
      case 'start':
        if (index > 0) return -1
        break
      case 'end':
        if (index < text.length) return -1
        break
      case 'assertion':
        if (!holds(part.source, text, index)) return -1
        break
      case 'ahead':
        if (matchAny(part.options, text, index, ends) >= 0 === part.not) return -1
        break
      default: {
        const follow: Rest =
          place + 1 === pattern.length ? rest : (next) => matchFrom(pattern, place + 1, text, next, rest)
        if (part.kind === 'choice') return matchAny(part.options, text, index, follow)
        const isStep = part.part.kind === 'text' || part.part.kind === 'set'
        return isStep ? repeatStep(part, text, index, follow) : repeatAny(part, text, index, follow)
      }
    }
  }
  return rest(index)
}

/** Matches one of the patterns at an index as an expression would: the first whose rest fits too. Gives its end or -1. */
export function matchAny(options: readonly Pattern[], text: string, index: number, rest: Rest): number {
  for (let at = 0; at < options.length; at++) {
    const end = matchFrom(options[at] ?? none, 0, text, index, rest)
    if (end >= 0) return end
  }
  return -1
}
