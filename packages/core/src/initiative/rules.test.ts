import { describe, expect, it } from 'vitest';
import { argsFor, begin, helsingborg, tries } from '../story.fixture.ts';
import { smallModel } from '../testing/models.ts';
import { seededDice } from '../testing/dice.ts';
import { does, piloting, takenIn } from '../testing/journey-steps.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Story } from '../testing/given.ts';

const drafted = (story: Story = begin()): Story => {
  const proposedUnitId = story.city.units.owner;
  return story.given('bearer', 'draftInitiative', argsFor(story, 'bearer', 'draftInitiative', { proposedUnitId }));
};
const submitted = (): Story => does(drafted(), 'bearer', 'submitInitiative');

describe('intake', () => {
  it('a draft names a model, an entry and a unit that there are', () => {
    const story = begin();
    const refusal = (change: object) => tries(story, 'bearer', 'draftInitiative', change).refusal;
    expect(refusal({ processModelId: 'x' })).toMatchObject({ thing: 'processModel' });
    expect(refusal({ entry: 'constructor' })).toMatchObject({ thing: 'entry' });
    for (const id of ['constructor', '__proto__'])
      expect(refusal({ proposedUnitId: id })).toMatchObject({ thing: 'unit', id });
  });

  it('only its bearer submits it, once, and the first answer is promised in working days', () => {
    const story = drafted();
    expect(story.may('office', 'submitInitiative')).toEqual({ code: 'unknown', thing: 'initiative' });
    does(story, 'bearer', 'submitInitiative');
    expect(story.initiative).toMatchObject({ standing: 'submitted', firstAnswerDueOn: '2026-03-16' });
    expect(story.may('bearer', 'submitInitiative')).toMatchObject({ code: 'notInStanding', standing: 'submitted' });
  });

  it('a supplement goes back to the bearer and forward again, before anything is accepted', () => {
    const story = submitted();
    expect(tries(story, 'leader', 'requestSupplement', { dueOn: '2026-03-01' }).refusal).toMatchObject({
      rule: 'dateInPast',
    });
    does(story, 'leader', 'requestSupplement');
    expect(story.initiative.firstAnswerAt).not.toBeNull();
    expect(story.may('leader', 'acceptAtIntake')).toMatchObject({ code: 'supplementOpen' });
    expect(story.may('leader', 'requestSupplement')).toMatchObject({ code: 'supplementOpen' });
    const supplementId = story.initiative.supplements[0]?.id ?? '';
    expect(story.may('leader', 'answerSupplement', { supplementId })).toMatchObject({ code: 'notPermitted' });
    does(story, 'bearer', 'answerSupplement', { supplementId });
    expect(story.may('bearer', 'answerSupplement', { supplementId })).toMatchObject({ code: 'alreadyDone' });
    expect(story.may('bearer', 'answerSupplement', { supplementId: 'x' })).toMatchObject({
      thing: 'supplementRequest',
    });
    expect(story.may('leader', 'acceptAtIntake')).toBeUndefined();
  });

  it('declines by an ending of that kind, with what would make us try again', () => {
    const story = submitted();
    expect(story.may('leader', 'declineAtIntake', { ending: 'referred' })).toMatchObject({ allowed: ['declined'] });
    does(story, 'leader', 'declineAtIntake', { ending: 'declined' });
    expect(story.initiative.ending).toMatchObject({ kind: 'declined', tryAgainIf: 'Något nytt ska prövas.' });
  });

  it('an entry with a gate of its own is left as intake is, while it waits there', () => {
    const model = gatedEntry();
    const story = takenIn(begin(model));
    expect(story.initiative).toMatchObject({ standing: 'active', phase: null });
    expect(story.may('leader', 'describeNeed')).toMatchObject({ code: 'notPermitted' });
    // The gates of an entry ask for the same as elsewhere: what leads to them can be done here too.
    expect(story.may('bearer', 'describeNeed')).toBeUndefined();
    expect(story.may('coach', 'holdCheckpoint')).not.toBeUndefined();
    expect(story.may('leader', 'proposeReferral', { ending: 'referred' })).toBeUndefined();
  });
});

function gatedEntry(): ProcessModel {
  const models = Array.from({ length: 20 }, (_, seed) => smallModel(seededDice(seed)));
  const model = models.find(({ entries }) => (entries[0]?.gates.length ?? 0) > 0);
  if (model === undefined) throw new Error('none has a gate at its entry');
  return model;
}

describe('exploring', () => {
  it('is done in its phase, by bearer and coach', () => {
    const story = takenIn(begin());
    expect(story.may('outsider', 'describeNeed')).toMatchObject({
      code: 'notPermitted',
      permitted: ['bearer', 'coach'],
    });
    expect(story.may('bearer', 'planPilot')).toMatchObject({ code: 'notInPhase', allowed: ['exploreSetup'] });
    expect(story.may('bearer', 'describeNeed')).toBeUndefined();
  });

  it.each<[Readonly<Record<string, string | number | boolean>>, string]>([
    [{}, 'empty'],
    [{ technologyInvolved: 'yes' }, 'wrongType'],
    [{ dataProtectionChecked: true }, 'notApplicable'],
    [{ dataProtectionChecked: true, personalData: false }, 'notApplicable'],
  ])('answers %j: %s', (answers, rule) => {
    expect(takenIn(begin()).when('bearer', 'answerQuestions', { answers }).refusal).toMatchObject({ rule });
  });

  it('a question may be asked by another answer of the same command', () => {
    const story = takenIn(begin());
    story.given('bearer', 'answerQuestions', { answers: { dataProtectionChecked: true, personalData: true } });
    expect(story.initiative.answers).toEqual({ dataProtectionChecked: true, personalData: true });
  });

  it.each(['constructor', '__proto__'])('knows no question called %s', (id) => {
    const answers = Object.fromEntries([[id, true]]);
    const { refusal } = takenIn(begin()).when('bearer', 'answerQuestions', { answers });
    expect(refusal).toMatchObject({ code: 'referenceUnknown', thing: 'question', id });
  });

  it('without a question that is asked there is nothing to answer', () => {
    const model = helsingborg();
    const never = { fact: 'origin', is: 'challenge' } as const;
    const questions = model.questions.map((question) => ({ ...question, appliesWhen: never }));
    expect(takenIn(begin({ ...model, questions })).may('bearer', 'answerQuestions')).toMatchObject({
      thing: 'question',
    });
  });

  it('nobody endorses an idea of their own, and only the named manager endorses', () => {
    const story = takenIn(begin());
    const { bearer, manager, outsider } = story.city.people;
    expect(story.when('bearer', 'nameManager', { personId: bearer }).refusal).toMatchObject({ code: 'recused' });
    expect(story.when('bearer', 'nameManager', { personId: 'constructor' }).refusal).toMatchObject({ thing: 'person' });
    story.given('bearer', 'nameManager', { personId: manager });
    expect(story.may('leader', 'endorse')).toMatchObject({ code: 'awaits' });
    expect(story.may('coach', 'endorse')).toMatchObject({ code: 'notPermitted' });
    does(story, 'manager', 'endorse');
    expect(story.initiative.endorsement?.answer).toBe('yes');
    story.given('bearer', 'nameManager', { personId: outsider });
    expect(story.initiative.endorsement).toBeNull();
  });

  it('a collaborator is a unit or a name, a unit only once', () => {
    const story = takenIn(begin());
    const unitId = story.city.units.other;
    const add = (kind: 'administration' | 'resident', unit: string | null, name: string | null) =>
      story.when('bearer', 'addCollaborator', { kind, unitId: unit, name }).refusal;
    expect(add('resident', null, null)).toMatchObject({ rule: 'unpaired' });
    expect(add('administration', unitId, 'Skolan')).toMatchObject({ rule: 'unpaired' });
    expect(add('resident', unitId, null)).toMatchObject({ rule: 'notApplicable' });
    expect(add('administration', unitId, null)).toBeUndefined();
    expect(add('administration', unitId, null)).toMatchObject({ rule: 'duplicate' });
  });
});

describe('leaving', () => {
  it('ends where the phase says, by leader or office, and never as implemented or rejected', () => {
    const story = piloting(begin());
    expect(story.may('bearer', 'endInitiative', { ending: 'stopped' })).toMatchObject({ code: 'notPermitted' });
    const allowed = ['stopped', 'handedOver'];
    for (const ending of ['implemented', 'rejected', 'withdrawn', '__proto__'])
      expect(story.may('leader', 'endInitiative', { ending })).toEqual({
        code: 'notFromHere',
        target: ending,
        allowed,
      });
    expect(story.may('leader', 'endInitiative', { ending: 'stopped' })).toBeUndefined();
  });

  it('a stop while the case is requested is for the circle: others wait for the decider', () => {
    const model = helsingborg();
    const phases = model.phases.map((phase) =>
      phase.id === 'exploreIdea' ? { ...phase, activities: [...phase.activities, 'holdCheckpoint' as const] } : phase,
    );
    const story = takenIn(begin({ ...model, phases }));
    story.given('leader', 'nameCoach', { personId: story.city.people.coach });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    const stop = { conclusion: 'stop', reason: 'Det räcker.' } as const;
    expect(story.when('coach', 'holdCheckpoint', stop).refusal).toMatchObject({ code: 'gateCaseOpen' });
    expect(story.when('leader', 'holdCheckpoint', stop).types).toEqual([
      'checkpointHeld',
      'initiativeEnded',
      'gateCaseClosed',
    ]);
    expect(story.gateCase).toMatchObject({ status: 'closed', dossiers: [{ version: 1 }] });
  });

  it('only one of the city’s coaches is named coach, and only where the role is held, while it is', () => {
    const story = takenIn(begin());
    const { people, units } = story.city;
    const names = (personId: string) => story.when('bearer', 'nameCoach', { personId }).refusal;
    const notACoach = { code: 'argumentRefused', pointer: '/personId', rule: 'notACoach' };
    const span = { validFrom: '2026-01-01', validTo: null };
    const assigned = (role: 'coach', unitId: string | null, dates: object = {}) =>
      story.given('office', 'assignRole', { ...span, ...dates, personId: people.outsider, role, unitId });
    expect(names(people.auditor)).toEqual(notACoach);
    expect(names(people.outsider)).toEqual(notACoach);
    assigned('coach', units.other);
    assigned('coach', null, { validTo: '2026-03-02' });
    assigned('coach', null, { validFrom: '2026-03-03' });
    expect(names(people.outsider)).toEqual(notACoach);
    assigned('coach', units.owner);
    expect(names(people.outsider)).toBeUndefined();
    expect(names(people.coach)).toBeUndefined();
    expect(story.initiative.coachId).toBe(people.coach);
  });

  it('a free edge is gone by whoever works there, and not past an open case', () => {
    const story = piloting(begin());
    expect(story.may('bearer', 'enterPhase', { phase: 'scale' })).toMatchObject({ allowed: ['evaluate'] });
    expect(story.may('outsider', 'enterPhase', { phase: 'evaluate' })).toMatchObject({ code: 'notPermitted' });
    does(story, 'bearer', 'enterPhase', { phase: 'evaluate' });
    expect(story.initiative).toMatchObject({ phase: 'evaluate', phaseVisits: { pilot: 1, evaluate: 1 } });
  });

  it('ownership is accepted for the plan that stands, by the unit it names', () => {
    const story = does(piloting(begin()), 'leader', 'enterPhase', { phase: 'evaluate' });
    const { receiving, other } = story.city.units;
    const plan = (receivingUnitId: string) =>
      story.given('leader', 'planImplementation', { receivingUnitId, from: '2026-06-01', text: 'Så här.' });
    expect(story.may('receiver', 'acceptOwnership')).toMatchObject({ code: 'notPermitted' });
    plan(receiving);
    expect(story.may('otherDecider', 'acceptOwnership')).toMatchObject({ code: 'notPermitted' });
    does(story, 'receiver', 'acceptOwnership');
    expect(story.may('receiver', 'acceptOwnership')).toMatchObject({ code: 'alreadyDone' });
    plan(other);
    expect(story.may('otherDecider', 'acceptOwnership')).toBeUndefined();
  });
});
