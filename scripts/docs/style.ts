/** Lets a one-file page load nothing but what is in it, and talk to nobody but the host that it came from. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "worker-src blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The way back from a one-file page. */
export const SITE_HEADER_STYLE = `.site { padding: 10px 24px; border-bottom: 1px solid #8884; font: 14px/1.6 system-ui, sans-serif; }
.site a { display: inline-block; margin-right: 20px; color: inherit; text-decoration: none; }
.site a:hover { text-decoration: underline; }
.site a:focus-visible { outline: 2px solid; outline-offset: 2px; }`;

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
