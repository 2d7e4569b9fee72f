const joined = /^(?:\p{Mn}|\p{Me}|[\u200B-\u200D])$/u
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6])$/u

/** How many columns of a terminal a text takes: marks none, emoji and East Asian wide characters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += joined.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}
