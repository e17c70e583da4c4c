import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { checkMapping } from '../process-model/check-mapping.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { sha256 } from '../sha256.fixture.ts';
import { argsFor, begin, helsingborg, tries } from '../story.fixture.ts';
import { given, type Story } from '../testing/given.ts';
import { takenIn } from '../testing/journey-steps.ts';
import { createWorld } from '../testing/world.ts';
import { describeRefusal, noNames } from '../text.ts';
import { pinningRefusal } from './pinning.ts';

const sound = helsingborg();
/** Without its last edge: a phase that nobody reaches. */
const faulty: ProcessModel = deepFreeze({ ...sound, edges: sound.edges.slice(0, -1) });
/** What is only worth a look. */
const light: ProcessModel = deepFreeze({
  ...sound,
  questions: [
    ...sound.questions,
    { id: 'unasked', title: { sv: 'Ny', en: 'New' }, guidance: { sv: '–', en: '–' }, type: 'yesNo' },
  ],
});
const refused = {
  code: 'modelNotUsable',
  findings: expect.arrayContaining([expect.objectContaining({ severity: 'error', code: 'unreachablePhase' })]),
};

describe('an initiative begins', () => {
  it('by no model with errors, and is told which', () => {
    const story = begin(faulty);
    const { refusal, events } = tries(story, 'bearer', 'draftInitiative');
    expect(refusal).toMatchObject(refused);
    expect(events).toEqual([]);
    expect(refusal && describeRefusal(refusal, 'en', noNames).detail).toContain('No entry leads here.');
    expect(() => story.initiative).toThrow('the story has not come that far');
  });

  it('by a model with warnings', () => {
    expect(tries(begin(light), 'bearer', 'draftInitiative').refusal).toBeUndefined();
  });

  it.each(shippedModels)('by $key $version, which comes along', (model) => {
    expect(pinningRefusal(model)).toBeUndefined();
  });
});

describe('an initiative moves', () => {
  const to = '33333333-3333-4333-8333-333333333333';
  const mapping = { from: sound.id, to };
  const moves = (next: ProcessModel) => {
    const story: Story = takenIn(given(createWorld({ model: sound, others: [{ ...next, id: to }], sha256 })));
    const authorisedBy = { kind: 'person', personId: story.city.people.decider } as const;
    const args = { mapping, movingBack: false, reference: 'Dnr 2026-17', authorisedBy };
    return { story, told: story.when('office', 'migrateInitiative', args) };
  };

  it('to no version with errors, neither in earnest nor as a dry run', () => {
    const { story, told } = moves(faulty);
    const said = [{ severity: 'error', code: 'toHasErrors', place: '/to' }];
    expect(told.refusal).toMatchObject({ code: 'mappingRefused', findings: said });
    expect(story.initiative.processModelId).toBe(sound.id);
    expect(checkMapping(mapping, { from: sound, to: { ...faulty, id: to } })).toMatchObject({
      ok: false,
      refusal: said,
    });
  });

  it('to one with warnings, and away from one with errors', () => {
    expect(moves(light).told.types).toEqual(['initiativeMigrated']);
    const back = { from: to, to: sound.id };
    expect(checkMapping(back, { from: { ...faulty, id: to }, to: sound }).ok).toBe(true);
  });
});

it('what follows a model in which errors are found later goes on', () => {
  const story = takenIn(begin());
  const { world, aim, city } = story;
  const context = { ...world.contextOf(city.people.bearer, aim), model: faulty };
  const args = argsFor(story, 'bearer', 'describeNeed');
  const decided = world.core.decide(world.situation(aim), context, { type: 'describeNeed', target: undefined, args });
  expect(decided.ok).toBe(true);
});

it('a model that may still change is looked through each time, one that may not once', () => {
  const loose: ProcessModel = JSON.parse(JSON.stringify(sound));
  expect(pinningRefusal(loose)).toBeUndefined();
  Object.assign(loose, { edges: faulty.edges });
  expect(pinningRefusal(loose)).toMatchObject(refused);
  expect(pinningRefusal(faulty)).toEqual(pinningRefusal(faulty));
});
