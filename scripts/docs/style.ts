/** The start page, light and dark, wide and narrow. */
export const STYLE = `:root { color-scheme: light dark; --text: #1b1d22; --soft: #565b66; --back: #fff; --panel: #f6f7f9; --line: #dcdfe5; --link: #0b57c2; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8ec; --soft: #a6adba; --back: #22242b; --panel: #2d2f37; --line: #444854; --link: #8ab8ff; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--back); font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 24px 64px; }
h1 { font-size: 2rem; margin: 16px 0 8px; }
h2 { font-size: 1.4rem; margin: 48px 0 12px; }
h3 { font-size: 1.05rem; margin: 24px 0 8px; }
p { max-width: 46rem; }
.lead { font-size: 1.15rem; }
.small { font-size: .875rem; color: var(--soft); }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: .875em/1.55 ui-monospace, monospace; }
pre { margin: 8px 0; padding: 14px 16px; overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
pre code { font-size: .875rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); gap: 16px; }
.card { padding: 16px 20px; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
.card h3 { margin-top: 0; }
.card ul { padding-left: 20px; }
.card li { margin: 4px 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 16px 0; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: 8px 14px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { background: var(--panel); }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: normal; white-space: nowrap; }`;

/** What Redoc's own theme needs: tables and titles that fit, and colours that can be read (WCAG AA, 4.5 to 1). */
export const REDOC_STYLE = `body { margin: 0; }
html:root:not(.dark) { --input-content-placeholder-color: #62636e; --color-blue-6: #1259c9; --color-blue-7: #1f4fb0; --color-carrot-7: #964c0c; --color-green-7: #0b6b3e; }
html:root.dark { --input-content-placeholder-color: #a3a5b1; --color-magenta-7: #ff76b8; }
html:root:not(.dark) .tag-get { --tag-color: #0f6b3c; }
html:root:not(.dark) :is(.tag-put, .tag-patch) { --tag-color: #8a4b00; }
html:root:not(.dark) .tag-post { --tag-color: #1450c8; }
html:root:not(.dark) .tag-delete { --tag-color: #b3121d; }
#redoc .schema-name { color: var(--text-color-primary); }
#redoc table { font-size: .8125rem; }
#redoc table :is(th, td) { padding: 6px 8px; }
#redoc td:first-child { min-width: 90px; }
#redoc td code { word-break: normal; overflow-wrap: anywhere; }
#redoc h1 { word-break: normal; overflow-wrap: break-word; }
@media (max-width: 600px) { #redoc h1 { font-size: 1.5rem; line-height: 1.3; } }`;
