import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askToken } from '../src/ask-token.ts';

/** `npm run token -- coach`: the token alone on stdout, everything else on stderr. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'state-dir': { type: 'string', default: resolve(import.meta.dirname, '../../../.data') } },
});
const asked = await askToken(positionals[0] ?? '', values['state-dir']);
if (asked.ok) {
  process.stdout.write(`${asked.token}\n`);
} else {
  process.stderr.write(`${asked.reason}\n`);
  process.exitCode = 1;
}
