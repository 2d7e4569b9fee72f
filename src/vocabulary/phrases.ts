/**
 * Words and phrases of one meaning. An entry is a regular expression source, matched without regard to case as a whole
 * phrase; a space also matches a hyphen, and `{name}` stands for a word class of the lexicon.
 */
export type Phrases = readonly string[]

/** Word classes by name, for phrases that are composed: `{ aim: ['production', 'launch'] }`. */
export type WordClasses = Readonly<Record<string, Phrases>>
