/** The style of the HTML page, for light and dark screens and for paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --info: #1565c0; --soft: #8884; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc80; --info: #90caf9; } }
body { overflow-wrap: anywhere; font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-top: 1px solid var(--soft); padding-top: 1rem; }
a { color: inherit; }
.error { --level: var(--error); } .warning { --level: var(--warning); } .info { --level: var(--info); }
.findings > li { border-left: 4px solid var(--level); margin: .75rem 0; padding-left: .75rem; list-style: none; }
.findings { padding: 0; } .level { color: var(--level); font-weight: 600; } .rule, .note { opacity: .7; } .note::before { content: '· '; }
.findings ul { margin: 0; padding-left: 1.25rem; } details summary { cursor: pointer; margin-left: 1.25rem; opacity: .8; }
code { background: #8882; border-radius: 3px; padding: 0 .25em; font: .9em ui-monospace, monospace; }
pre { background: #8881; padding: .5rem 0; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.line { display: block; padding: 0 .75rem 0 calc(.75rem + 5.5ch); text-indent: -5.5ch; min-height: 1.5em; } .line.marked { background: #8881; }
.line::before { content: attr(data-line); display: inline-block; width: 4ch; margin-right: 1.5ch; text-align: right; text-indent: 0; opacity: .5; user-select: none; }
mark { background: none; color: inherit; border-bottom: 2px dashed var(--level); }
mark.claim { border-bottom-style: solid; background: color-mix(in srgb, var(--level) 15%, transparent); }
mark a { text-decoration: none; } :target { outline: 2px solid var(--level); outline-offset: 2px; }
`
