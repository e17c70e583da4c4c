import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import care from '@idesluss/core/models/helsingborg-care-1.variant.json' with { type: 'json' };
import helsingborg from '@idesluss/core/models/helsingborg-2.json' with { type: 'json' };
import { afterAll, expect, it } from 'vitest';
import { run as inProcess } from './run.ts';

const place = mkdtempSync(join(tmpdir(), 'idesluss-variants-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, content: unknown): string => {
  const path = join(place, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = async (...args: string[]) => {
  const [out, err]: [string[], string[]] = [[], []];
  const voice = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  return { code: await inProcess(args, {}, voice), out: out.join('\n'), err: err.join('\n') };
};

const sound = file('care.json', care);
/** It lends the money that the city’s own gate lends. */
const lending = file('lending.json', { ...care, gates: care.gates.map((one) => ({ ...one, grants: ['money'] })) });
const atFloor = ['--floor', 'helsingborg-2'];

it('verifies a variant together with its floor', async () => {
  const { code, out, err } = await run('verify', sound, ...atFloor);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^The variant and its floor can be used\./m);
  expect((await run('verify', sound, '--floor', 'helsingborg')).code).toBe(0);
  expect((await run('verify', sound, sound, ...atFloor)).out).toContain('All 2 variants can be used.');
});

it('names the floor’s rule that would be weakened, and the way out, in either language', async () => {
  const { code, out, err } = await run('verify', lending, ...atFloor);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(
    'lending.json#/gates/0/grants/0: error: The city’s gate grants money; one of your own does not do so past it. (the floor’s rule: Money, helsingborg-2#/gates/1/grants)',
  );
  expect(err).toContain('  → Let your own gate grant nothing.');
  expect(err).toContain('1 of 1 cannot be used.');
  const swedish = (await run('verify', lending, ...atFloor, '--lang', 'sv')).err;
  expect(swedish).toContain('(golvets regel: Pengar, helsingborg-2#/gates/1/grants)');
  expect((await run('verify', sound, '--floor', 'helsingborg-1')).err).toContain(
    'care.json#/floor: error: The variant stands on helsingborg 2. (the floor’s rule: helsingborg-1)',
  );
});

it('tells what the verifier says of the model that they would make, with its code', async () => {
  const [first] = care.criteria;
  const taken = file('taken.json', { ...care, criteria: [{ ...first, id: 'constructor' }] });
  const { code, err } = await run('verify', taken, ...atFloor);
  expect([code, err]).toEqual([
    1,
    expect.stringContaining(': error reservedId: The id constructor cannot be used here.'),
  ]);
});

it('answers programs in JSON with each fault, its place and the rule', async () => {
  const { code, out } = await run('verify', sound, lending, ...atFloor, '--json');
  const { ok, floor, models } = JSON.parse(out);
  expect([code, ok, floor]).toEqual([1, false, 'helsingborg-2']);
  expect(models).toMatchObject([
    { name: sound, usable: true, faults: [] },
    { name: lending, usable: false, findings: [], faults: [{ place: '/gates/0/grants/0', floor: '/gates/1/grants' }] },
  ]);
  expect(models[0].model).toBeUndefined();
});

it('has findings for what is no variant, or no floor', async () => {
  const odd = async (variant: string, floor: string) => {
    const { code, err } = await run('verify', variant, '--floor', floor);
    return [code, err] as const;
  };
  expect(await odd(file('text.json', 'hej'), 'helsingborg-2')).toEqual([
    1,
    expect.stringContaining('text.json: error wrongShape: The file is not JSON.'),
  ]);
  expect(await odd(file('shapeless.json', { id: 1 }), 'helsingborg-2')).toEqual([
    1,
    expect.stringMatching(/shapeless\.json#\/id: error wrongShape/),
  ]);
  expect(await odd(sound, file('floor-text.json', 'hej'))).toEqual([
    1,
    expect.stringContaining('floor-text.json: error wrongShape: The file is not JSON.'),
  ]);
  expect(await odd(sound, file('floor.json', { id: 1 }))).toEqual([
    1,
    expect.stringMatching(/floor\.json#\/id: error wrongShape/),
  ]);
  const faulty = file('faulty.json', { ...helsingborg, edges: helsingborg.edges.slice(0, -1) });
  expect(await odd(sound, faulty)).toEqual([
    1,
    expect.stringMatching(/faulty\.json#\/phases\/\d: error unreachablePhase/),
  ]);
  expect((await run('verify', sound, '--floor', '/nowhere.json')).code).toBe(2);
});

it('says of a variant without its floor what it is and what is missing', async () => {
  const { code, err } = await run('verify', sound);
  expect(code).toBe(1);
  expect(err).toContain('error wrongShape: The file is a variant, not a model.');
  expect(err).toContain('Verify it together with its floor, helsingborg 2: ');
  expect(err.match(/wrongShape/g)).toHaveLength(1);
});
