import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { errors } from './oidc-provider.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
import { errorPage, loginPage, pageHeaders } from './page.ts';
import { findPersona } from './personas.ts';

const LARGEST_FORM = 1024;

/** The page with personas (GET) and the choice made on it (POST); consent is not asked for. */
export async function handleLogin(
  request: IncomingMessage,
  response: ServerResponse,
  { provider, redirectUris }: { readonly provider: Provider; readonly redirectUris: readonly string[] },
): Promise<void> {
  const show = (status: number, html: string) => response.writeHead(status, pageHeaders(redirectUris)).end(html);
  try {
    const interaction = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return void show(200, loginPage());
    const form = new URLSearchParams(await readBody(request));
    const persona = findPersona(form.get('persona') ?? '');
    if (persona?.kind !== 'person') return void show(400, errorPage('no such persona'));
    await forgetEarlier(provider, interaction);
    await provider.interactionFinished(request, response, { login: { accountId: persona.id, remember: false } });
  } catch (fault) {
    if (!(fault instanceof errors.SessionNotFound)) throw fault;
    show(400, errorPage('this login is too old or was not begun in this browser'));
  }
}

// Otherwise the provider would send the browser to sign the earlier persona out, at an address that is switched off.
async function forgetEarlier(provider: Provider, interaction: Interaction): Promise<void> {
  const session = await provider.Session.findByUid(interaction.session?.uid ?? '');
  if (session?.accountId === undefined) return;
  session.accountId = undefined;
  await session.persist();
  // The interaction remembers whose session it began in, and would end because that has changed.
  interaction.session = undefined;
  await interaction.persist();
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > LARGEST_FORM) return '';
  }
  return text;
}
