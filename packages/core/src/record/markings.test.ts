import { describe, expect, it } from 'vitest';
import type { MarkedUnder, RecordFacts } from '../initiative/state-record.ts';
import { begin, requested, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { toldEvent } from '../told-event.ts';
import { visibleGateCase, visibleInitiative } from '../visible-state.ts';
import { markingsAfter } from './markings.ts';

const under = (provision: string, reason: string) => ({ provision, markedOn: '2026-03-01', reviewOn: null, reason });
const [bids, person] = [under('OSL 19:3', 'Anbuden är inte avgjorda.'), under('OSL 21:7', 'Rör en enskild.')];

/** Both of the registry: one by the role from the start, one who comes to it later. */
const secondRegistrar = (story: Story): string => {
  const { people } = story.city;
  const args = { personId: people.outsider, role: 'registrar', unitId: null, ...days } as const;
  story.given('office', 'assignRole', args);
  return people.outsider;
};
/** Does what must succeed. */
const enters: typeof tries = (...args) => {
  const done = tries(...args);
  expect(done.refusal).toBeUndefined();
  return done;
};
const days = { validFrom: '2026-01-01', validTo: null };

describe('a secrecy marking', () => {
  it('stands with who set it, when, on what ground and why; another adds to it', () => {
    const story = takenIn(begin());
    const second = secondRegistrar(story);
    enters(story, 'registrar', 'keepRecord', { secrecyMarkings: [bids] });
    enters(story, 'outsider', 'keepRecord', { secrecyMarkings: [person] });
    expect(story.initiative.record.secrecyMarkings).toEqual([
      { ...bids, markedBy: story.city.people.registrar },
      { ...person, markedBy: second },
    ]);
  });

  it('under the same provision takes the place of the one that stands, which stays in the history', () => {
    const story = takenIn(begin());
    const second = secondRegistrar(story);
    enters(story, 'registrar', 'keepRecord', { secrecyMarkings: [person, bids] });
    const revised = under('OSL 19:3', 'Avtalet är hemligt.');
    enters(story, 'outsider', 'keepRecord', { secrecyMarkings: [revised] });
    expect(story.initiative.record.secrecyMarkings).toMatchObject([person, { ...revised, markedBy: second }]);
    const kept = story.world.streams.get(story.initiative.id)?.events.filter(({ type }) => type === 'recordKept');
    expect(kept).toMatchObject([
      { private: { 'reason.1': { value: bids.reason } } },
      { private: { 'reason.0': { value: revised.reason } } },
    ]);
    expect(JSON.stringify(kept?.map(({ facts }) => facts))).not.toContain('Anbuden');
  });

  it('is lifted by its provision, and nothing else is', () => {
    const story = requested();
    enters(story, 'registrar', 'keepGateCaseRecord', { secrecyMarkings: [bids, person] });
    const lifts = (...liftedProvisions: string[]) =>
      tries(story, 'registrar', 'keepGateCaseRecord', { secrecyMarkings: [], liftedProvisions }).refusal;
    const refused = { code: 'argumentRefused', pointer: '/liftedProvisions/0', rule: 'notApplicable' };
    expect(lifts('OSL 19:2')).toEqual(refused);
    expect(lifts('OSL 19:3')).toBeUndefined();
    expect(story.gateCase.record.secrecyMarkings).toMatchObject([person]);
    expect(lifts('OSL 19:3')).toEqual(refused);
  });

  it.each([
    [{ secrecyMarkings: [bids, bids] }, '/secrecyMarkings/1/provision', 'duplicate'],
    [{ secrecyMarkings: [bids], liftedProvisions: ['OSL 19:3'] }, '/liftedProvisions/0', 'unpaired'],
  ])('is not set twice at once, nor set and lifted: %#', (args, pointer, rule) => {
    const story = takenIn(begin());
    expect(tries(story, 'registrar', 'keepRecord', args).refusal).toEqual({ code: 'argumentRefused', pointer, rule });
  });

  it('is one of twenty at most, those that stand counted', () => {
    const story = takenIn(begin());
    const many = Array.from({ length: 20 }, (_, n) => under(`OSL 19:${n}`, 'Anbud.'));
    enters(story, 'registrar', 'keepRecord', { secrecyMarkings: many });
    const limit = { code: 'limitReached', what: 'keepRecord', limit: 20 };
    expect(tries(story, 'registrar', 'keepRecord', { secrecyMarkings: [person] }).refusal).toEqual(limit);
    const instead = { secrecyMarkings: [person], liftedProvisions: ['OSL 19:0'] };
    expect(tries(story, 'registrar', 'keepRecord', instead).refusal).toBeUndefined();
    expect(story.initiative.record.secrecyMarkings).toHaveLength(20);
  });

  it('of a document stands with the document, each by itself', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'addDocument');
    does(story, 'bearer', 'addDocument');
    const [one, two] = story.initiative.documents.map(({ id }) => ({ documentId: id }));
    story.given('registrar', 'keepDocumentRecord', { ...empty, secrecyMarkings: [bids] }, one);
    story.given('registrar', 'keepDocumentRecord', { ...empty, secrecyMarkings: [person] }, two);
    story.given('registrar', 'keepDocumentRecord', { ...empty, liftedProvisions: ['OSL 21:7'] }, two);
    const [marked, bare] = story.initiative.documents;
    expect(marked?.markings).toMatchObject([bids]);
    expect(bare).not.toHaveProperty('markings');
  });

  it('tells who set it and why to those who take part or decide, and to nobody else', () => {
    const story = requested();
    does(story, 'bearer', 'addDocument');
    const documentId = story.initiative.documents[0]?.id ?? '';
    enters(story, 'registrar', 'keepRecord', { secrecyMarkings: [bids] });
    enters(story, 'registrar', 'keepGateCaseRecord', { secrecyMarkings: [bids] });
    enters(story, 'registrar', 'keepDocumentRecord', { secrecyMarkings: [bids] }, { documentId });
    const events = [story.initiative.id, story.gateCase.id].flatMap((id) => story.world.streams.get(id)?.events ?? []);
    const seen = (['everyone', 'assessors', 'participants', 'circle'] as const).map((audience) => {
      const { record, documents } = visibleInitiative(story.initiative, audience);
      const shown = [record, documents, visibleGateCase(story.gateCase, audience, null).record];
      const told = events.map((one) => toldEvent(one, story.initiative, audience, null));
      const registrar = JSON.stringify(shown).includes(story.city.people.registrar);
      return [registrar, ...[shown, told].map((what) => JSON.stringify(what).split(bids.reason).length - 1)];
    });
    expect(seen).toEqual([
      [false, 0, 0],
      [false, 0, 0],
      [true, 3, 3],
      [true, 3, 3],
    ]);
  });
});

const empty = {
  ...{ diaryNumber: null, direction: null, legalBasis: null, retentionRule: null },
  ...{ secrecyMarkings: [], externalReferences: [] },
};

describe('markings of an older entry', () => {
  const old = (personId: string, ...secrecyMarkings: MarkedUnder[]) => {
    const facts: RecordFacts = { ...empty, secrecyMarkings };
    return { facts, by: { personId, clientId: 'test' }, private: {} };
  };
  const [a, b] = ['OSL 19:3', 'OSL 21:7'].map((provision) => ({ provision, markedOn: '2026-03-01', reviewOn: null }));

  it('took the place of all that stood; what was only repeated is still of whoever had set it', () => {
    if (a === undefined || b === undefined) throw new Error('two provisions');
    const first = markingsAfter([], old('one', a, b));
    expect(markingsAfter(first, old('two', a))).toEqual([{ ...a, markedBy: 'one', reason: null }]);
    const later = { ...a, reviewOn: '2026-09-01' };
    expect(markingsAfter(first, old('two', later))).toEqual([{ ...later, markedBy: 'two', reason: null }]);
    expect(markingsAfter(first, old('two'))).toEqual([]);
  });
});
