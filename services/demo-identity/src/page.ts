import { PERSONAS, type Persona } from './personas.ts';

const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
  ul { list-style: none; padding: 0; display: grid; gap: .5rem; }
  button { font: inherit; width: 100%; text-align: left; padding: .75rem 1rem; color: inherit; background: #f2f5f8; border: 2px solid #5b6b7a; border-radius: .5rem; cursor: pointer; }
  button:hover { background: #e2e9f0; }
  button:focus-visible { outline: 4px solid #0b5cad; outline-offset: 2px; }
  .title, .en { display: block; font-size: 1rem; }
  .en { color: #45525e; }
`;

/** Choose whom to be. Needs no script and nothing from elsewhere. */
export function loginPage(): string {
  const buttons = PERSONAS.filter(({ kind }) => kind === 'person').map(button);
  return page(
    'Välj vem du är',
    `<p>Det här är en demo med påhittade personer: inget lösenord behövs.
     <span class="en" lang="en">A demo with invented people: choose whom to be, no password is needed.</span></p>
     <form method="post"><ul>${buttons.join('')}</ul></form>`,
  );
}

export function errorPage(reason: string): string {
  return page(
    'Inloggningen gick inte',
    `<p>Gå tillbaka och börja om. <span class="en" lang="en">Signing in failed: go back and start again.</span></p>
     <p lang="en"><code>${escape(reason)}</code></p>`,
  );
}

/** Browsers apply `form-action` to the redirects after a form too, so the place that gets the code must be in it. */
export function pageHeaders(redirectUris: readonly string[]): Readonly<Record<string, string>> {
  const targets = redirectUris.map((uri) => new URL(uri).origin).join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${targets}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

function button({ key, name, title }: Persona): string {
  return `<li><button name="persona" value="${escape(key)}"><strong>${escape(name)}</strong>
    <span class="title">${escape(title.sv)}</span> <span class="en" lang="en">${escape(title.en)}</span></button></li>`;
}

function page(heading: string, content: string): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – Idésluss demo</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1>${content}</main></body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
