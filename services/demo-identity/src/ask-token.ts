import { findPersona, unknownPersona } from './personas.ts';
import { findRunning, TOKEN_PATH } from './state.ts';

export type Asked = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly reason: string };

const NOTHING_RUNS = 'No demo identity is running here: start the demo with `npm start` first.';

/** Asks the demo identity that runs from a state folder for a fresh token. */
export async function askToken(key: string, stateDir: string): Promise<Asked> {
  if (findPersona(key) === undefined) return { ok: false, reason: unknownPersona(key) };
  const running = await findRunning(stateDir);
  if (running === undefined) return { ok: false, reason: NOTHING_RUNS };
  const request = { method: 'POST', headers: { authorization: `Bearer ${running.tokenSecret}` } };
  // A file can outlive a provider that was killed: then nobody answers, or another one that does not know its secret.
  const response = await fetch(running.issuer + TOKEN_PATH + key, request).catch(() => undefined);
  if (response?.ok !== true) return { ok: false, reason: NOTHING_RUNS };
  return { ok: true, token: await response.text() };
}
