import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const core = resolve(import.meta.dirname, '../../core');
const root = resolve(core, '../..');
let place = '';

/** The package as somebody who installs it has it: built, without its sources, with typebox beside it. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'core-alone-'));
  const installed = join(place, 'node_modules/@idesluss/core');
  const tsc = join(root, 'node_modules/.bin/tsc');
  // Types are a check of their own; here it matters what is built.
  execFileSync(tsc, ['-p', join(core, 'tsconfig.build.json'), '--noCheck', '--outDir', join(installed, 'dist')]);
  cpSync(join(core, 'package.json'), join(installed, 'package.json'));
  cpSync(join(core, 'models'), join(installed, 'models'), { recursive: true });
  symlinkSync(join(core, 'node_modules/typebox'), join(place, 'node_modules/typebox'));
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the built package works by itself in plain JavaScript', () => {
  const script = `
    import { facts, findShippedModel, may, emptySituation, verifyProcessModel, diagram } from '@idesluss/core';
    const model = findShippedModel('helsingborg', 2);
    const actor = { personId: null, clientId: 'alone', roles: [], mandates: [] };
    const context = { now: '2026-03-01T09:30:00.000Z', today: '2026-03-01', actor, model, ids: [] };
    const refusal = may('submitInitiative', emptySituation, context, undefined);
    const usable = verifyProcessModel(model, { facts }).usable;
    console.log(JSON.stringify({ refusal, usable, drawn: diagram(model, { language: 'sv', format: 'svg' }).length > 1000 }));`;
  writeFileSync(join(place, 'use.mjs'), script);
  const said = execFileSync(process.execPath, [join(place, 'use.mjs')], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ refusal: { code: 'unknown', thing: 'initiative' }, usable: true, drawn: true });
});

test('it imports typebox and nothing else', () => {
  const built = join(place, 'node_modules/@idesluss/core/dist/src');
  const files = globSync('**/*.js', { cwd: built }).filter((file) => !file.startsWith('testing'));
  const imported = files.flatMap((file) =>
    [...readFileSync(join(built, file), 'utf8').matchAll(/from '([^'.][^']*)'/g)].map((match) => match[1]),
  );
  expect([...new Set(imported)].filter((name) => name?.split('/')[0] !== 'typebox')).toEqual([]);
  expect(imported.length).toBeGreaterThan(0);
});
