import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { JsonObject } from '../record/canonical.ts';
import { begin, helsingborg, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { stateOf } from '../testing/situation-at.ts';
import { describeRefusal, noNames } from '../text.ts';
import { judgeDraft, nextNumber } from './judge.ts';
import { LONGEST_DOCUMENT, MOST, publishProcessModel } from './rules.ts';
import type { OwnModel } from './state.ts';

const { id: shippedId, key: shippedKey, version: shippedVersion, ...sound } = helsingborg();
const faulty: JsonObject = { ...sound, edges: sound.edges.slice(0, -1) };

const draft = (story: Story, args: { key?: string | null; basedOnId?: string | null; document?: JsonObject | null }) =>
  story.when('office', 'draftProcessModel', { key: null, basedOnId: null, document: null, ...args });
const drafted = (story: Story, document: JsonObject | null = sound, key = 'egen'): string =>
  draft(story, { key, document }).events[0]?.streamId ?? '';
const modelOf = ({ world }: Story, id: string): OwnModel => {
  const model = stateOf(world.streams, 'processModel', id);
  if (model === undefined) throw new Error('there is no such model');
  return model;
};
const publish = (story: Story, id: string, basedOn = modelOf(story, id).version, by: Player = 'office') =>
  story.when(by, 'publishProcessModel', { basedOn }, undefined, { processModelId: id });
const replace = (story: Story, id: string, document: JsonObject) =>
  story.when('office', 'replaceProcessModel', { document }, undefined, { processModelId: id });
const discard = (story: Story, id: string) =>
  story.when('office', 'discardProcessModel', { basedOn: modelOf(story, id).version }, undefined, {
    processModelId: id,
  });

describe('a draft begins', () => {
  it('as a copy without the original’s identity, under its key, or under another', () => {
    const story = begin();
    for (const key of [null, 'egen']) {
      const id = draft(story, { basedOnId: shippedId, key }).events[0]?.streamId ?? '';
      const { document, ...rest } = modelOf(story, id);
      expect(rest).toMatchObject({ key: key ?? shippedKey, number: null, status: 'draft', basedOnId: shippedId });
      expect(document).toEqual(sound);
      expect(rest.title).toEqual(sound.title);
    }
  });

  it('as a copy of what the city has published, but not of a draft', () => {
    const story = begin();
    const id = drafted(story);
    const refused = { code: 'referenceUnknown', pointer: '/basedOnId', thing: 'processModel', id };
    expect(draft(story, { basedOnId: id }).refusal).toEqual(refused);
    publish(story, id);
    const copy = draft(story, { basedOnId: id }).events[0]?.streamId ?? '';
    expect(modelOf(story, copy)).toMatchObject({ key: 'egen', document: sound, status: 'draft' });
    expect(draft(story, { basedOnId: '__proto__' }).refusal).toMatchObject({ code: 'referenceUnknown' });
  });

  it('with any object, or with nothing, but not with what would exhaust its readers', () => {
    const story = begin();
    expect(modelOf(story, drafted(story, null)).document).toEqual({});
    expect(modelOf(story, drafted(story, { hello: [1] }))).toMatchObject({ document: { hello: [1] }, title: null });
    const tooLarge = { code: 'argumentRefused', pointer: '/document', rule: 'tooLarge' };
    expect(draft(story, { key: 'x', document: { long: 'x'.repeat(LONGEST_DOCUMENT) } }).refusal).toEqual(tooLarge);
    const many = { many: Array.from({ length: 10_000 }, () => 1) };
    expect(draft(story, { key: 'x', document: many }).refusal).toEqual(tooLarge);
    expect(replace(story, drafted(story), many).refusal).toEqual(tooLarge);
  });

  it('with a key that a model can have, and with one thing to begin with', () => {
    const story = begin();
    const at = (pointer: string, rule: string) => ({ code: 'argumentRefused', pointer, rule });
    expect(draft(story, { document: sound }).refusal).toEqual(at('/key', 'missing'));
    for (const key of ['', 'Stad', '1', 'å', 'a'.repeat(64), '__proto__']) {
      expect(draft(story, { key, document: sound }).refusal, key).toEqual(at('/key', 'wrongType'));
    }
    expect(draft(story, { basedOnId: shippedId, document: sound }).refusal).toEqual(at('/document', 'notApplicable'));
  });

  it('by the office, and so does all that follows', () => {
    const story = begin();
    const id = drafted(story);
    for (const by of ['bearer', 'leader', 'decider', 'registrar', 'auditor'] as const) {
      expect(tries(story, by, 'draftProcessModel').refusal, by).toMatchObject({ code: 'notPermitted' });
      expect(publish(story, id, 1, by).refusal, by).toMatchObject({ code: 'notPermitted', permitted: ['office'] });
    }
  });

  it('fifty times at once, and then when another has gone', () => {
    const story = begin();
    const ids = Array.from({ length: 50 }, () => drafted(story, {}));
    expect(draft(story, { key: 'egen' }).refusal).toEqual({
      code: 'limitReached',
      what: 'draftProcessModel',
      limit: 50,
    });
    discard(story, ids[0] ?? '');
    expect(draft(story, { key: 'egen' }).refusal).toBeUndefined();
  });
});

describe('publishing', () => {
  it('ends where the city has as many as it can have', () => {
    const story = begin();
    const processModelId = drafted(story);
    const situation = story.world.situation({ processModelId });
    const context = story.world.contextOf(story.city.people.office);
    const { processModel } = situation;
    if (processModel === undefined) throw new Error('there is no draft');
    const may = (many: number) => {
      const all = Array.from({ length: many }, (_, at) => [
        `m${at}`,
        { ...processModel, status: 'published' as const },
      ]);
      const known = { ...situation.known, processModels: Object.fromEntries(all) };
      return publishProcessModel.may({ ...situation, processModel, known }, context, undefined);
    };
    expect(may(MOST.published - 1)).toBeUndefined();
    expect(may(MOST.published)).toEqual({ code: 'limitReached', what: 'publishProcessModel', limit: MOST.published });
  });

  it('makes a model of it, with its id, its key and the number after the last', () => {
    const story = begin();
    const [first, second] = [drafted(story), drafted(story, { ...sound, source: 'Nästa' })];
    expect(publish(story, first).types).toEqual(['processModelPublished']);
    expect(publish(story, second).refusal).toBeUndefined();
    expect([modelOf(story, first).number, modelOf(story, second).number]).toEqual([1, 2]);
    expect(modelOf(story, first).document).toEqual({ ...sound, id: first, key: 'egen', version: 1 });
    const own = draft(story, { basedOnId: shippedId }).events[0]?.streamId ?? '';
    publish(story, own);
    expect(modelOf(story, own)).toMatchObject({ key: shippedKey, number: shippedVersion + 1, status: 'published' });
  });

  it('says no to errors, and which they are', () => {
    const story = begin();
    const id = drafted(story, faulty);
    const { refusal } = publish(story, id);
    expect(refusal).toMatchObject({ code: 'modelNotUsable' });
    expect(refusal?.code === 'modelNotUsable' && refusal.findings.map(({ code }) => code)).toContain(
      'unreachablePhase',
    );
    const may = story.may('office', 'publishProcessModel', undefined, { processModelId: id });
    expect(may).toEqual(refusal);
    const told = refusal && describeRefusal(refusal, 'sv', noNames).detail;
    expect(told).toContain('fel');
    expect(replace(story, id, sound).refusal).toBeUndefined();
    expect(publish(story, id).refusal).toBeUndefined();
  });

  it('says no to an empty draft, and to a document that says it is another', () => {
    const story = begin();
    expect(publish(story, drafted(story, {})).refusal).toMatchObject({ code: 'modelNotUsable' });
    for (const said of [{ id: shippedId }, { key: 'annan' }, { version: 7 }, { version: '1' }]) {
      const { refusal } = publish(story, drafted(story, { ...sound, ...said }));
      const place = `/${Object.keys(said)[0]}`;
      expect(refusal, place).toMatchObject({ count: 1, findings: [{ code: 'otherIdentity', place }] });
    }
    const id = drafted(story, { ...sound, key: 'egen', version: 1 });
    expect(publish(story, id).refusal).toBeUndefined();
  });

  it('is of what its publisher has read, and so is discarding', () => {
    const story = begin();
    const id = drafted(story, faulty);
    replace(story, id, sound);
    const stale = { code: 'stale', thing: 'processModel', basedOn: '1', current: '2' };
    expect(publish(story, id, 1).refusal).toEqual(stale);
    const other = story.when('office', 'discardProcessModel', { basedOn: 1 }, undefined, { processModelId: id });
    expect(other.refusal).toEqual(stale);
  });

  it('is for good: nothing is replaced, discarded or published again', () => {
    const story = begin();
    const id = drafted(story);
    publish(story, id);
    const before = modelOf(story, id);
    const done = { code: 'alreadyDone', what: 'publishProcessModel' };
    expect([replace(story, id, {}).refusal, discard(story, id).refusal, publish(story, id).refusal]).toEqual([
      done,
      done,
      done,
    ]);
    expect(modelOf(story, id)).toBe(before);
  });
});

it('what has been discarded is gone, and stays so', () => {
  const story = begin();
  const id = drafted(story);
  expect(discard(story, id).types).toEqual(['processModelDiscarded']);
  expect(modelOf(story, id)).toMatchObject({ status: 'discarded', document: null });
  expect(publish(story, id).refusal).toEqual({ code: 'alreadyDone', what: 'discardProcessModel' });
});

it('a number follows the last, shipped or the city’s own, and no key is mistaken for another', () => {
  const own = { key: 'egen', number: 4 } as OwnModel;
  expect([nextNumber('egen', {}), nextNumber('egen', { own }), nextNumber('__proto__', { own })]).toEqual([1, 5, 1]);
  const last = Math.max(...shippedModels.filter(({ key }) => key === shippedKey).map(({ version }) => version));
  expect(nextNumber(shippedKey, { own })).toBe(last + 1);
});

it('an id that no request could name is an error in a draft as in any model', () => {
  const [first] = sound.criteria;
  const document: JsonObject = { ...sound, criteria: [...sound.criteria, { ...first, id: 'constructor' }] };
  const { usable, findings } = judgeDraft({ id: shippedId, key: 'egen', document }, 1);
  expect([usable, findings[0]?.code]).toEqual([false, 'reservedId']);
});

it('a frozen document is looked through once for each number', () => {
  const frozen = { id: shippedId, key: 'egen', document: deepFreeze<JsonObject>({ ...sound }) };
  expect(judgeDraft(frozen, 1)).toBe(judgeDraft(frozen, 1));
  expect(judgeDraft(frozen, 2).model?.version).toBe(2);
  expect(judgeDraft({ ...frozen, document: null }, 1).usable).toBe(false);
});
