import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { asYaml } from './openapi-document.ts';

const kept = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'api', 'openapi.json');
const document: unknown = JSON.parse(readFileSync(kept, 'utf8'));

it('says in YAML what it says in JSON, to a reader of YAML 1.1', () => {
  expect(parse(asYaml(document), { version: '1.1', maxAliasCount: 0 })).toEqual(document);
});

it.each(['yes', 'no', 'on', 'off', 'y', 'n', 'null', '~', '1.10', '010', '1_000', '12:30:00', '2027-03-01'])(
  'leaves %s a text',
  (word) => {
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(asYaml({ [word]: [word] }), { version })).toEqual({ [word]: [word] });
    }
  },
);
