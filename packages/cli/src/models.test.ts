import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagram, findShippedModel, shippedModels } from '@idesluss/core';
import { sha256 } from '@idesluss/api/src/sha256.ts';
import { createWorld, given, givenTime, takenIn } from '@idesluss/core/testing';
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

const helsingborg = () => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  return model;
};
const two = helsingborg();
const faulty = file('faulty.json', { ...two, edges: two.edges.slice(0, -1) });
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
    expect(err).toContain('  → Add an entry or an edge that leads here, or remove the phase.');
    const shapeless = (await run('verify', file('shapeless.json', { id: 1 }))).err;
    expect(shapeless.match(/ → Compare the place with the format/g)).toHaveLength(1);
    expect(shapeless.match(/wrongShape/g)?.length).toBeGreaterThan(5);
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
        expect(out).toBe(diagram(two, { format, language }).trimEnd());
      }
    }
    for (const lang of [['--lang', 'sv'], ['--lang=sv']]) {
      expect((await run('diagram', 'helsingborg-2', ...lang)).out).toContain('Pengar');
    }
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

describe('explain', () => {
  const rated = (ratings: object, more: object = {}) =>
    file('ratings.json', { assessments: [{ assessorId: 'a', ratings }], ...more });
  const gate = two.gates.find(({ id }) => id === 'money');
  const [first = '', second = '', ...rest] = gate?.criteria ?? [];
  const asked = ['--model', 'helsingborg-2', '--gate', 'money'];

  it('tells what each criterion gives, exactly, and what is missing', async () => {
    const { code, out } = await run('explain', rated({ [first]: 'met', [second]: { rating: 'notMet' } }), ...asked);
    const title = two.criteria.find(({ id }) => id === first)?.title.en ?? '';
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`1/\\d+ {2}${title.slice(0, 12)}`));
    expect(out).toMatch(/Not rated: .+\n/);
    expect(out).toMatch(
      /Score 1\/\d+ = \d+ % \(number of criteria met\)\. It counts and explains; it decides nothing\.$/,
    );
    const { explanation, ok } = JSON.parse((await run('explain', rated({ [first]: 'met' }), ...asked, '--json')).out);
    expect(explanation.method).toBe('countMet');
    expect([ok, explanation.score.numerator, explanation.missing.length]).toEqual([
      true,
      1,
      explanation.score.denominator - 1,
    ]);
  });

  it.each([
    ['countMet', 'antal uppfyllda kriterier', 'number of criteria met'],
    ['weighted', 'viktade kriterier', 'weighted criteria'],
    ['valueCostConstraint', 'nytta mot kostnad', 'value against cost'],
  ] as const)('calls the method %s by its words, in either language', async (method, sv, en) => {
    const points = method === 'countMet' ? {} : { points: 1 };
    const model = file(`${method}.json`, {
      ...two,
      scoring: { method },
      ratingScale: two.ratingScale.map((one) => ({ ...one, ...(one.applicable ? points : {}) })),
      criteria: two.criteria.map((one) => ({
        ...one,
        ...(method === 'weighted' ? { weight: 1 } : {}),
        ...(method === 'valueCostConstraint' ? { part: 'value' } : {}),
      })),
    });
    const { out, err } = await run('explain', rated({ [first]: 'met' }), '--model', model, '--gate', 'money');
    expect([err, out]).toEqual(['', expect.stringContaining(`(${en}). `)]);
    const swedish = await run(
      'explain',
      rated({ [first]: 'met' }),
      '--model',
      model,
      '--gate',
      'money',
      '--lang',
      'sv',
    );
    expect(swedish.out).toContain(`(${sv}). `);
  });

  it('lets facts decide what applies, and says nothing of a score where nothing is rated', async () => {
    const denominator = async (facts: object): Promise<number> => {
      const { out } = await run('explain', rated({ [first]: 'met' }, { facts }), ...asked, '--json');
      return JSON.parse(out).explanation.score.denominator;
    };
    expect(await denominator({ 'answers.technologyInvolved': true })).toBe((await denominator({})) + 1);
    expect((await run('explain', rated({}), ...asked)).out).toContain('there is no score.');
    expect(rest.length).toBeGreaterThan(0);
  });

  it('says what fits neither the gate nor the scale', async () => {
    const wrong = await run('explain', rated({ [first]: 'splendid', other: 'met' }), ...asked);
    expect([wrong.code, wrong.out]).toEqual([1, '']);
    expect(wrong.err).toMatch(
      /the scale has no splendid\.[\s\S]*the gate has no such criterion\.[\s\S]*2 ratings do not fit/,
    );
    const one = { assessorId: 'a', ratings: { [first]: 'met' } };
    expect(await run('explain', file('twice.json', { assessments: [one, one, one] }), ...asked)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^a has rated twice\.\n1 ratings do not fit/),
    });
    for (const content of [
      '',
      [],
      {},
      { assessments: [1] },
      { assessments: [{ ratings: { a: 1 } }] },
      { assessments: [], facts: [] },
    ]) {
      expect(await run('explain', file('odd.json', content), ...asked)).toMatchObject({
        code: 1,
        err: expect.stringContaining('holds no ratings'),
      });
    }
    expect((await run('explain', rated({}), '--model', 'helsingborg-2', '--gate', 'none')).err).toContain(
      '--gate names one of the model’s gates: ',
    );
    expect((await run('explain', rated({}), '--model', faulty, '--gate', 'money')).err).toContain(
      'cannot be used; idesluss verify',
    );
  });
});

describe('replay', () => {
  const story = given(createWorld({ model: two, sha256 }));
  givenTime(takenIn(story));
  const events = [...story.world.streams.values()].flatMap((stream) => stream.events);
  const lines = [{ kind: 'idesluss audit 1' }, ...events.map((event) => ({ kind: 'event', event })), { kind: 'end' }];
  const record = file('record.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const many = {
    id: 'manyAssessments',
    text: { sv: 'Minst fem har bedömt', en: 'At least five have assessed' },
    condition: { fact: 'assessments.count', atLeast: 5 },
  };
  const stricter = file('stricter.json', {
    ...two,
    id: '01980000-0000-7000-8000-0000000a0001',
    key: 'stricter',
    gates: two.gates.map((one) => (one.id === 'time' ? { ...one, needs: [...one.needs, many] } : one)),
  });

  it('finds all as it was under the rules that it was decided under', async () => {
    const { code, out } = await run('replay', record, '--model', 'helsingborg-2');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^1 decisions replayed: 1 would have stood the same, 0 otherwise/),
    ]);
  });

  it('tells who would have stood differently under others, and why', async () => {
    expect((await run('verify', stricter)).err).toBe('');
    const { code, err } = await run('replay', record, '--model', stricter);
    expect(code).toBe(1);
    expect(err).toMatch(/\(approve\): would lack “At least five have assessed”/);
    const { replay } = JSON.parse((await run('replay', record, '--model', stricter, '--json')).out);
    expect(replay).toMatchObject({ cases: 1, same: 0, different: [{ outcome: 'approve' }] });
  });

  it('reads a case by the version that it was opened under, also after a move', async () => {
    const [one] = shippedModels.filter(({ key, version }) => key === 'helsingborg' && version === 1);
    const begun = events.map((event) =>
      event.type === 'initiativeDrafted'
        ? { ...event, facts: { ...event.facts, processModelId: one?.id ?? '' } }
        : event,
    );
    const drafted = begun.find(({ type }) => type === 'initiativeDrafted');
    const mapping = { from: one?.id ?? '', to: two.id };
    const move = { ...drafted, type: 'initiativeMigrated', facts: { mapping }, at: '2000-01-01T00:00:00.000Z' };
    const moved = [...begun.filter((event) => event === drafted), move, ...begun.filter((event) => event !== drafted)];
    const told = (list: readonly object[]) =>
      [{ kind: 'idesluss audit 1' }, ...list.map((event) => ({ kind: 'event', event })), { kind: 'end' }]
        .map((line) => JSON.stringify(line))
        .join('\n');
    const after = await run('replay', file('moved.jsonl', told(moved)), '--model', 'helsingborg-2');
    expect([after.code, after.out]).toEqual([0, expect.stringContaining('1 would have stood the same')]);
    const before = await run('replay', file('unmoved.jsonl', told(begun)), '--model', 'helsingborg-2');
    expect([before.code, before.err]).toEqual([1, expect.stringContaining('the model is not at hand')]);
  });

  it('says of which cases nothing can be said, and how to help it', async () => {
    const other = file(
      'other-gates.json',
      JSON.stringify({ ...two, key: 'other' })
        .replaceAll('"time"', '"hours"')
        .replaceAll('"kind":"hours"', '"kind":"time"')
        .replaceAll('"dominatedBy":"hours"', '"dominatedBy":"time"'),
    );
    expect((await run('replay', record, '--model', other)).err).toContain('say by --gate what it is called');
    expect((await run('replay', record, '--model', other, '--gate', 'time=hours')).code).toBe(0);
    expect((await run('replay', record, '--model', other, '--gate', 'time')).err).toBe('--gate is written FORMER=NOW.');
    expect((await run('replay', file('none.jsonl', 'hej'), '--model', 'helsingborg-2')).err).toContain(
      'is no line of an export',
    );
    expect((await run('replay', '/nowhere', '--model', 'helsingborg-2')).code).toBe(2);
  });
});
