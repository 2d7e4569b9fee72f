/** A config to start from, in JSON with comments. */
export function renderStarter(): string {
  return `{
  "$schema": "./node_modules/audit-reports/schemas/config.json",

  // recommended: the rules that are seldom wrong; strict: the same, and warnings fail; all: advisory rules too
  "preset": "recommended",

  // off, info, warning or error, by rule, or options of a rule; audit-reports rules lists them, explain RULE has the options
  "rules": {
    // "go-with-untested": "error",
    // "stale-score": { "tolerance": 15 }
  },

  // what your team says, by meaning
  "vocabulary": {
    // "verdicts": { "go": ["cleared by the board"] },
    // "statuses": { "open": ["parked"] }
  },

  // never read, even when named; relative to this folder, and a name without / fits at any depth
  "ignores": ["CHANGELOG.md"],

  // other choices for some files
  "overrides": [
    // { "files": ["drafts/**"], "failOn": "never" }
  ]
}
`
}
