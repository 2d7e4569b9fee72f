import type { Phrases } from '../lexicon.ts'

/** Titles of columns that ask something of each row, by what a no means. */
export const askingColumns = {
  tested: [
    '^(?:(?:load|fully|re)[ -]?)?(?:tested|carried out|conducted|executed|held|run|exercised|verified|validated|rehearsed|tried|covered|checked|measured|performed|confirmed)(?: (?:in|on|by|under) .{1,30})?\\??$',
  ],
  works: [
    '^(?:works?|working|passe[ds]|pass|healthy|ok|up|operational|functional|compliant|green|available|reachable|stable|succeeded|successful)(?: (?:in|on|by|under) .{1,30})?\\??$',
  ],
  done: [
    '^(?:done|completed?|finished|fixed|resolved|closed|mitigated|met|satisfied|fulfilled|achieved|reached|implemented|ready|signed(?: off)?|approved|cleared|delivered|in place|condition met|migrated|configured|enabled|deployed|documented|reviewed|accepted)(?: (?:in|on|by|under) .{1,30})?\\??$',
  ],
  /** None of these is good news, whatever the glyph beside it. */
  troubled: [
    '^(?:blockers?|show ?stoppers?|issues?|bugs?|defects?|risks?|errors?|failures?|warnings?|vulnerabilities|regressions?|conflicts?)$',
  ],
} as const satisfies Record<string, Phrases>

/** Cells that are nothing but an answer. */
export const answers = {
  yes: ['^\\W*(?:yes|y|true|x|done|ok)\\W*$'],
  none: ['^\\W*(?:none|nil|zero|0|nothing)(?:\\W*$|\\s?[,;(–—-])'],
  no: ['^\\W*(?:no|n|false|not yet|nope|never|not)(?:\\W*$|\\s?[,;(–—-])'],
} as const satisfies Record<string, Phrases>
