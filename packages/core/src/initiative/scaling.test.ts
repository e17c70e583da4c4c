import { describe, expect, it } from 'vitest';
import { readableColumns } from '../access/readable.ts';
import type { ArgsOf } from '../commands.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { begin, helsingborg, tries } from '../story.fixture.ts';
import { decides, does, piloting } from '../testing/journey-steps.ts';
import type { Story } from '../testing/given.ts';
import { factLookup } from './facts.ts';

/** In the last phase, with a receiving unit that has not taken over yet. */
function atScale(model?: ProcessModel): Story {
  const story = piloting(begin(model));
  const goalId = story.initiative.effectGoals[0]?.id ?? '';
  does(story, 'bearer', 'recordMeasurement', { goalId });
  does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
  does(story, 'bearer', 'evaluate');
  tries(story, 'leader', 'planImplementation', { receivingUnitId: story.city.units.receiving });
  does(story, 'leader', 'openGateCase', { gate: 'scale' });
  does(story, 'bearer', 'requestDecision');
  return decides(story, 'decider', 'approve');
}

const missing = { code: 'argumentRefused', pointer: '/reference', rule: 'missing' };

describe('an adoption', () => {
  it('by a unit that nobody has asked is told with where the unit says so, unless the unit says it itself', () => {
    const story = atScale();
    const { units } = story.city;
    const adopts = (by: 'leader' | 'receiver', unitId: string, reference: string | null = null) =>
      tries(story, by, 'registerAdoption', { unitId, reference }).refusal;
    expect(adopts('leader', units.other)).toEqual(missing);
    expect(adopts('receiver', units.other)).toEqual(missing);
    expect(adopts('receiver', units.owner)).toEqual(missing);
    expect(adopts('leader', units.owner)).toBeUndefined();
    expect(adopts('leader', units.other, 'Nämndens beslut § 9')).toBeUndefined();
    expect(story.initiative.adoptions).toMatchObject([{ reference: null }, { reference: 'Nämndens beslut § 9' }]);
  });

  it('by the receiving unit needs no reference, and does not wait for it to take over: the ending does', () => {
    const story = atScale();
    const adoption = { unitId: story.city.units.receiving, reference: null };
    expect(tries(story, 'leader', 'registerAdoption', adoption).refusal).toBeUndefined();
    expect(story.may('leader', 'complete', { ending: 'implemented' })).toMatchObject({
      code: 'needsNotMet',
      excusable: false,
    });
    does(story, 'receiver', 'acceptOwnership');
    expect(story.may('leader', 'complete', { ending: 'implemented' })).toBeUndefined();
  });
});

describe('a wrong adoption', () => {
  const inYears = '2031-01-01';
  const wrong = (): { story: Story; adoptionId: string } => {
    const story = atScale();
    does(story, 'receiver', 'acceptOwnership');
    const { receiving: unitId } = story.city.units;
    tries(story, 'receiver', 'registerAdoption', { unitId, inUseFrom: inYears, reference: null });
    return { story, adoptionId: story.initiative.adoptions[0]?.id ?? '' };
  };
  const today = ({ world }: Story): string => world.now.slice(0, 10);

  it('is corrected, day and reference, and counts from the corrected day', () => {
    const { story, adoptionId } = wrong();
    const done = { ending: 'implemented' };
    expect(story.may('receiver', 'complete', done)).toMatchObject({ code: 'needsNotMet' });
    const { unitId } = story.initiative.adoptions[0] ?? { unitId: null };
    expect(tries(story, 'leader', 'registerAdoption', { unitId, inUseFrom: today(story) }).refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/unitId', rule: 'adoptedAlready' },
    });
    const right = { inUseFrom: today(story), reference: 'Protokoll § 4', reason: 'Fel år.' };
    const { types } = story.when('receiver', 'correctAdoption', right, { adoptionId });
    expect(types).toEqual(['adoptionCorrected']);
    expect(story.initiative.adoptions).toMatchObject([
      { id: adoptionId, unitId, inUseFrom: right.inUseFrom, reference: right.reference },
    ]);
    expect(story.may('receiver', 'complete', done)).toBeUndefined();
  });

  it('is corrected to something else, with where the word is found unless the unit says so itself', () => {
    const { story, adoptionId } = wrong();
    const { other: unitId } = story.city.units;
    tries(story, 'leader', 'registerAdoption', { unitId, reference: 'Beslut 3' });
    const named = { adoptionId: story.initiative.adoptions[1]?.id ?? '' };
    const same = { inUseFrom: inYears, reference: null, reason: 'Samma.' };
    const corrects = (by: 'leader' | 'bearer', target = { adoptionId }, change = {}) =>
      story.when(by, 'correctAdoption', { ...same, ...change }, target).refusal;
    expect(corrects('leader')).toEqual({ code: 'alreadyDone', what: 'correctAdoption' });
    expect(corrects('leader', named)).toEqual(missing);
    expect(corrects('leader', { adoptionId }, { inUseFrom: '1066-10-14' })).toMatchObject({ pointer: '/inUseFrom' });
    expect(corrects('leader', { adoptionId: 'constructor' })).toEqual({ code: 'unknown', thing: 'adoption' });
    expect(corrects('bearer')).toMatchObject({ code: 'notPermitted' });
    expect(piloting(begin()).may('leader', 'correctAdoption', { adoptionId })).toMatchObject({ code: 'unknown' });
  });

  it('is corrected after the end too, and the end stays', () => {
    const { story, adoptionId } = wrong();
    const right = { inUseFrom: today(story), reference: null, reason: 'Fel år.' };
    story.given('leader', 'correctAdoption', right, { adoptionId });
    does(story, 'leader', 'complete', { ending: 'implemented' });
    story.given('leader', 'correctAdoption', { ...right, inUseFrom: inYears }, { adoptionId });
    expect(story.initiative).toMatchObject({ standing: 'ended', adoptions: [{ inUseFrom: inYears }] });
  });
});

describe('a foreign adoption', () => {
  const reference = 'Grannköpings kommun, socialnämnden § 12';

  const neighbour = (story: Story): string => {
    const made = tries(story, 'office', 'registerPublicBody', {
      ...{ kind: 'municipality', organisationNumber: '212000-9994', scbCode: '9901' },
      name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
    });
    return made.events[0]?.streamId ?? '';
  };
  const adopts = (story: Story, change: Partial<ArgsOf<'registerAdoption'>>) =>
    tries(story, 'leader', 'registerAdoption', { unitId: null, reference, ...change }).refusal;
  const inUse = ({ world, aim, city }: Story) =>
    factLookup(world.situation(aim), world.contextOf(city.people.leader))('adoptions.inUse');

  it('names a public body of the register in place of a unit, with where it stands, and once', () => {
    const story = atScale();
    const publicBodyId = neighbour(story);
    const refused = (pointer: string, rule: string) => ({ code: 'argumentRefused', pointer, rule });
    expect(adopts(story, {})).toEqual(refused('/unitId', 'missing'));
    expect(adopts(story, { unitId: story.city.units.owner, publicBodyId })).toEqual(
      refused('/publicBodyId', 'unpaired'),
    );
    expect(adopts(story, { publicBodyId: 'constructor' })).toMatchObject({
      ...{ code: 'referenceUnknown', pointer: '/publicBodyId', thing: 'publicBody' },
    });
    expect(adopts(story, { publicBodyId, reference: null })).toEqual(missing);
    expect(adopts(story, { publicBodyId })).toBeUndefined();
    expect(adopts(story, { publicBodyId })).toEqual(refused('/publicBodyId', 'adoptedAlready'));
    const publicBodyName = { sv: 'Grannköpings kommun', en: 'Grannköping municipality' };
    expect(story.initiative.adoptions).toMatchObject([{ unitId: null, publicBodyId, publicBodyName, reference }]);
  });

  it('is by a body that was there on the day, and keeps the name that it had', () => {
    const story = atScale();
    const publicBodyId = neighbour(story);
    const revises = (args: ArgsOf<'revisePublicBody'>) =>
      story.given('office', 'revisePublicBody', args, undefined, { publicBodyId });
    revises({ validTo: '2026-02-01' });
    const refused = { code: 'argumentRefused', pointer: '/publicBodyId', rule: 'notValidOnDate' };
    expect(adopts(story, { publicBodyId, inUseFrom: '2026-02-01' })).toEqual(refused);
    expect(adopts(story, { publicBodyId, inUseFrom: '2026-01-31' })).toBeUndefined();
    revises({ name: { sv: 'Storköping', en: 'Storköping' } });
    expect(story.initiative.adoptions).toMatchObject([{ publicBodyName: { sv: 'Grannköpings kommun' } }]);
  });

  it('gives nobody rights and moves no money', () => {
    const story = atScale();
    const publicBodyId = neighbour(story);
    const columns = readableColumns(story.initiative);
    const { events } = tries(story, 'leader', 'registerAdoption', { unitId: null, publicBodyId, reference });
    expect(events.map(({ streamKind }) => streamKind)).toEqual(['initiative']);
    expect(readableColumns(story.initiative)).toEqual(columns);
  });

  it.each([
    [undefined, 0, 'needsNotMet'],
    [false, 0, 'needsNotMet'],
    [true, 1, undefined],
  ] as const)('counts as in use only where the model says so: %j', (foreignAdoptionsCount, expected, refusal) => {
    const model = foreignAdoptionsCount === undefined ? helsingborg() : { ...helsingborg(), foreignAdoptionsCount };
    const story = atScale(model);
    does(story, 'receiver', 'acceptOwnership');
    expect(adopts(story, { publicBodyId: neighbour(story) })).toBeUndefined();
    expect(inUse(story)).toBe(expected);
    expect(story.may('leader', 'complete', { ending: 'implemented' })?.code).toBe(refusal);
  });

  it.each(['implemented', 'stopped'] as const)('can be told after the ending: %s', (how) => {
    const story = atScale();
    const publicBodyId = neighbour(story);
    if (how === 'stopped') {
      story.given('leader', 'endInitiative', { reason: 'Nog.', tryAgainIf: null }, { ending: 'stopped' });
    } else {
      does(story, 'receiver', 'acceptOwnership');
      tries(story, 'receiver', 'registerAdoption', { unitId: story.city.units.receiving });
      story.given('leader', 'complete', { reason: 'I bruk.' }, { ending: 'implemented' });
    }
    expect(story.initiative).toMatchObject({ standing: 'ended', ending: { kind: how } });
    expect(adopts(story, { publicBodyId })).toBeUndefined();
    expect(adopts(story, { publicBodyId: null, unitId: story.city.units.other })).toBeUndefined();
  });
});
