/**
 * What Swagger UI's own colours, names and keys fall short of WCAG 2.1 AA in, as far as it can be mended from outside:
 * text on methods, buttons and links, and what is small and grey.
 */
const style = `
.swagger-ui .info .title small { background: #4d5661; }
.swagger-ui .info .title small.version-stamp { background: #3f6212; }
.swagger-ui a, .swagger-ui .info a, .swagger-ui .info .url, .swagger-ui .link, .swagger-ui .scopes h2 a { color: #1f5fae; }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #1f5fae; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #166534; }
.swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #115e59; }
.swagger-ui .opblock.opblock-put .opblock-summary-method { background: #92400e; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #991b1b; }
.swagger-ui .btn.authorize, .swagger-ui .btn.authorize span { color: #166534; border-color: #166534; }
.swagger-ui .btn.cancel { color: #991b1b; border-color: #991b1b; }
.swagger-ui .btn.execute { background: #1f5fae; border-color: #1f5fae; }
.swagger-ui .download-contents { background: #4d5661; }
.swagger-ui .parameter__in, .swagger-ui table.headers .header-example { color: #4d5661; }
.swagger-ui .microlight span[style*="211, 99, 99"] { color: #fca5a5 !important; }
.swagger-ui :focus-visible { outline: 3px solid #1f5fae; outline-offset: 2px; }
`;

/** Runs in the browser: names for what has none, in both languages, and keys for what only a mouse could scroll. */
const script = `
const names = {
  'textarea.body-param__text': 'Innehåll / Request body',
  '.close-modal': 'Stäng / Close',
  '#servers': 'Server',
  '.parameters input[placeholder], .parameters select': undefined,
};
const mend = () => {
  for (const [selector, name] of Object.entries(names)) {
    for (const element of document.querySelectorAll(selector)) {
      const row = element.closest('[data-param-name]');
      const due = name ?? row?.getAttribute('data-param-name');
      if (due && !element.hasAttribute('aria-label')) element.setAttribute('aria-label', due);
    }
  }
  for (const block of document.querySelectorAll('pre.microlight:not([tabindex])')) block.tabIndex = 0;
};
let waiting = false;
new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    mend();
  });
}).observe(document.body, { childList: true, subtree: true });
`;

/** The look of the administrator's workplace. */
export const docsTheme = {
  title: 'Idésluss',
  css: [{ filename: 'idesluss.css', content: style }],
  js: [{ filename: 'idesluss.js', content: script }],
};
