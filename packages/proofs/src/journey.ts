// `npm run journey [-- --en] [-- --url http://127.0.0.1:8080]`: plays a city system over HTTP against a running service.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '@idesluss/api/src/http/base.ts';
import { findShippedModel } from '@idesluss/core';
import { askToken } from '@idesluss/demo-identity/ask-token';
import { writeAccount } from './journey/account.ts';
import { clientsAt, demoPlaces, openHttpCity } from './journey/http-city.ts';
import { playJourneys } from './journey/journeys.ts';
import type { Who } from './journey/move.ts';

const { values } = parseArgs({
  options: {
    en: { type: 'boolean', default: false },
    url: { type: 'string' },
    'state-dir': { type: 'string', default: join(import.meta.dirname, '../../../.data') },
  },
});

const tokens = new Map<Who, string>();
const tokenOf = async (who: Who): Promise<string> => {
  const kept = tokens.get(who);
  if (kept !== undefined) return kept;
  const asked = await askToken(who, values['state-dir']);
  if (!asked.ok) throw new Error(asked.reason);
  tokens.set(who, asked.token);
  return asked.token;
};

/** The demo's tokens are for the running service, and name it. */
const audienceOf = (token: string): string => {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  if (typeof claims !== 'object' || claims === null || !('aud' in claims))
    throw new Error('The token names no service.');
  return String(claims.aud);
};

const sentence = (thrown: unknown, url: string): string => {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'unreachable')
    return `Nothing answers at ${url}: start the demo with \`npm start\` first.`;
  return thrown instanceof Error ? thrown.message : String(thrown);
};

// Whoever reads only the beginning, as `| head` does, has read enough.
process.stdout.on('error', () => process.exit());

let url = values.url ?? 'the service';
try {
  url = values.url ?? audienceOf(await tokenOf('bearer'));
  const language = values.en ? 'en' : 'sv';
  const account = writeAccount(language, (line) => console.log(line));
  const places = demoPlaces(findShippedModel('helsingborg', 2)?.id ?? '');
  const city = openHttpCity(clientsAt({ base: url + basePath, tokenOf, language }), places, account);
  await playJourneys(city, account);
} catch (thrown) {
  console.error(sentence(thrown, url));
  process.exitCode = 1;
}
