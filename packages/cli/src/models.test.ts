import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagram, findShippedModel, shippedModels } from '@idesluss/core';
import { afterAll, describe, expect, it } from 'vitest';
import { run as inProcess } from './run.ts';

const place = mkdtempSync(join(tmpdir(), 'idesluss-models-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, content: unknown): string => {
  const path = join(place, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
type Ended = { code: number; out: string; err: string };
const on = async (isTerminal: boolean, set: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> => {
  const [out, err]: [string[], string[]] = [[], []];
  const voice = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), isTerminal };
  const code = await inProcess(args, set, voice);
  return { code, out: out.join('\n'), err: err.join('\n') };
};
const run = (...args: string[]): Promise<Ended> => on(false, {}, ...args);

const two = findShippedModel('helsingborg', 2);
const faulty = file('faulty.json', { ...two, edges: two?.edges.slice(0, -1) });
const names = shippedModels.map(({ key, version }) => `${key}-${version}`);
const colour = '\u001b[';

describe('verify', () => {
  it('takes every shipped model by name, and says how far it has come', async () => {
    const { code, out, err } = await run('verify', ...names);
    expect([code, out.split('\n').at(-1)]).toEqual([
      0,
      expect.stringContaining(`All ${names.length} models can be used.`),
    ]);
    expect(err.split('\n')).toEqual(names.map((name, index) => `${index + 1}/${names.length} ${name} …`));
    expect((await run('verify', 'helsingborg')).out).toContain('The model can be used.');
  });

  it('tells of a file where each fault is, and ends with 1', async () => {
    const { code, out, err } = await run('verify', faulty);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/faulty\.json#\/phases\/\d: error unreachablePhase: /);
    expect(err).toContain('1 of 1 cannot be used.');
    expect((await run('verify', 'helsingborg-2', faulty, '--lang', 'sv')).err).toContain(
      '1 av 2 går inte att använda.',
    );
  });

  it('answers programs in JSON, without colours', async () => {
    const { code, out } = await on(true, {}, 'verify', faulty, 'helsingborg-2', '--json');
    const { ok, models } = JSON.parse(out);
    expect([code, ok, models.map(({ usable }: { usable: boolean }) => usable)]).toEqual([1, false, [false, true]]);
    expect(models[0].findings[0]).toMatchObject({ severity: 'error', text: { sv: expect.any(String) } });
    expect(out).not.toContain(colour);
  });

  it('has findings for what is no model at all', async () => {
    for (const [name, content] of [
      ['none.json', ''],
      ['list.json', []],
      ['text.json', 'hej'],
      ['deep.json', '['.repeat(90) + ']'.repeat(90)],
    ] as const) {
      const { code, err } = await run('verify', file(name, content));
      expect([code, err], name).toEqual([1, expect.stringContaining('error')]);
    }
  });

  it('cannot look at what is not there, and looks at nothing then', async () => {
    const { code, out, err } = await run('verify', 'helsingborg-2', '/nowhere.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no file \/nowhere\.json, and no shipped model of that name: .*helsingborg-2/);
    expect(await run('verify')).toMatchObject({ code: 2, err: 'The command takes FILE…: at least one.' });
    expect((await run('verify', place)).code).toBe(2);
  });

  it('is in colours where a terminal shows them, unless nobody wants any', async () => {
    expect((await on(true, {}, 'verify', 'helsingborg-2')).out).toContain(colour);
    for (const set of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect((await on(true, set, 'verify', faulty)).err).not.toContain(colour);
    }
    expect((await run('verify', faulty)).err).not.toContain(colour);
  });
});

describe('diagram', () => {
  it('draws in either way and language, and nothing beside it', async () => {
    for (const format of ['mermaid', 'svg'] as const) {
      for (const language of ['sv', 'en'] as const) {
        const { code, out, err } = await run('diagram', 'helsingborg-2', '--format', format, '--language', language);
        expect([code, err]).toEqual([0, '']);
        expect(out).toBe(two && diagram(two, { format, language }).trimEnd());
      }
    }
    expect((await run('diagram', 'helsingborg-2', '--lang', 'sv')).out).toContain('Pengar');
    expect(JSON.parse((await run('diagram', 'helsingborg-2', '--json')).out)).toMatchObject({
      ok: true,
      format: 'mermaid',
    });
  });

  it('draws a model with errors, and not what is none', async () => {
    expect((await run('diagram', faulty)).code).toBe(0);
    const { code, out, err } = await run('diagram', file('other.json', { hello: 1 }));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('is not drawn.');
  });

  it('says what it can draw', async () => {
    expect(await run('diagram', faulty, '--format', 'png')).toMatchObject({
      code: 2,
      err: '--format is mermaid or svg.',
    });
    expect(await run('diagram', faulty, '--language', 'fi')).toMatchObject({ code: 2, err: '--language is sv or en.' });
    expect((await run('diagram')).code).toBe(2);
    const help = await run('diagram', '--help', '--lang', 'sv');
    expect([help.code, help.out]).toEqual([0, expect.stringContaining('idesluss diagram FILE [--format mermaid|svg]')]);
  });
});
