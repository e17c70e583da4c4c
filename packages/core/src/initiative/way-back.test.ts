import { describe, expect, it } from 'vitest';
import type { CommandType, TargetOf } from '../commands.ts';
import { argsFor, begin, helsingborg, tries, triesDecision } from '../story.fixture.ts';
import type { Story, Then } from '../testing/given.ts';
import { decides, does, piloting, takenIn } from '../testing/journey-steps.ts';
import { phaseBreaks } from '../testing/law-phases.ts';

const caseAt = ({ initiative }: Story, gate: string): { gateCaseId: string } => ({
  gateCaseId: initiative.passedGates.findLast((passed) => passed.gate === gate)?.gateCaseId ?? '',
});

const annul = (story: Story, target: { gateCaseId: string }): Then => {
  does(story, 'registrar', 'questionDecision', target);
  return tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target);
};

const atScale = (): Story => {
  const story = piloting(begin());
  does(story, 'bearer', 'enterPhase', { phase: 'evaluate' });
  does(story, 'bearer', 'evaluate');
  does(story, 'bearer', 'openGateCase', { gate: 'scale' });
  return does(story, 'bearer', 'requestDecision');
};

const stopped = (story = piloting(begin())): Story => does(story, 'leader', 'endInitiative', { ending: 'stopped' });

const reconsiders = (story: Story): Then => {
  const target = { decisionId: story.gateCase.decision?.id ?? '', requestId: null };
  return tries(story, 'decider', 'reconsiderDecision', { outcome: 'changed' }, target);
};

describe('an approval annulled after the end', () => {
  it('lets a later no be changed no more, and the initiative back as far as the gates hold', () => {
    const story = decides(atScale(), 'decider', 'reject');
    const { gateCaseId } = caseAt(story, 'money');
    expect(annul(story, { gateCaseId }).types).toEqual(['questioningSettled']);
    expect(reconsiders(story).refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/outcome', rule: 'gateLapsed' },
    });
    expect(story.initiative).toMatchObject({ standing: 'ended', phase: 'evaluate' });
    const allowed = ['exploreIdea', 'exploreSetup'];
    for (const phase of ['pilot', 'evaluate', null]) {
      expect(story.may('leader', 'reopen', { phase })).toEqual({ code: 'notFromHere', target: phase, allowed });
    }
    does(story, 'leader', 'reopen', { phase: 'exploreSetup' });
    expect(story.may('leader', 'openGateCase', { gate: 'scale' })).toMatchObject({ allowed: ['money'] });
    expect(story.may('bearer', 'openGateCase', { gate: 'money' })).toBeUndefined();
  });

  it('keeps it out of the phase that the gate led to', () => {
    const story = stopped();
    annul(story, caseAt(story, 'money'));
    expect(story.may('leader', 'reopen', { phase: 'pilot' })).toMatchObject({
      allowed: ['exploreIdea', 'exploreSetup'],
    });
  });

  it('leaves the way as it is where it is ratified, or nothing was in question', () => {
    const story = stopped();
    does(story, 'registrar', 'questionDecision', caseAt(story, 'money'));
    does(story, 'registrar', 'settleQuestioning', caseAt(story, 'money'));
    expect(story.may('leader', 'reopen', { phase: 'pilot' })).toBeUndefined();
    expect(decides(atScale(), 'decider', 'reject').may('leader', 'reopen', { phase: 'evaluate' })).toBeUndefined();
  });

  it('of a visit that was left keeps nothing from the first phase', () => {
    const story = stopped();
    const { gateCaseId } = caseAt(story, 'money');
    does(story, 'leader', 'reopen', { phase: 'exploreIdea' });
    stopped(story);
    annul(story, { gateCaseId });
    expect(story.may('leader', 'reopen', { phase: 'exploreIdea' })).toBeUndefined();
  });
});

it('what was sent back and then ended comes back no further than there', () => {
  const story = atScale();
  triesDecision(story, 'decider', 'sendBack', { toPhase: 'exploreIdea' });
  stopped(story);
  expect(story.may('leader', 'reopen', { phase: 'pilot' })).toEqual({
    ...{ code: 'notFromHere', target: 'pilot', allowed: ['exploreIdea'] },
  });
});

describe('gates of the entry', () => {
  const atEntry = (): Story => {
    const model = helsingborg();
    const entries = model.entries.slice(0, 1).map((entry) => ({ ...entry, gates: ['time'] }));
    const story = takenIn(begin({ ...model, entries }));
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    return story;
  };
  const passes = (story: Story): Story => {
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    return decides(story, 'decider', 'approve');
  };

  it('are decided anew where they hold no longer', () => {
    const story = passes(atEntry());
    expect(story.initiative.phase).toBe('exploreIdea');
    stopped(story);
    annul(story, caseAt(story, 'time'));
    expect(story.may('leader', 'reopen', { phase: 'exploreIdea' })).toMatchObject({ code: 'notFromHere', allowed: [] });
    does(story, 'leader', 'reopen', { phase: null });
    expect(story.initiative).toMatchObject({ standing: 'active', phase: null, path: [] });
    passes(story);
    expect(story.initiative).toMatchObject({ phase: 'exploreIdea', path: [{ phase: 'exploreIdea', gates: 2 }] });
    stopped(story);
    expect(story.may('leader', 'reopen', { phase: 'exploreIdea' })).toBeUndefined();
  });
});

describe('a way over two gates', () => {
  const passedFirst = (): Story => {
    const model = helsingborg();
    const edges = model.edges.map((edge) =>
      'free' in edge || edge.from !== 'exploreIdea' ? edge : { ...edge, gates: ['time', 'scale'] },
    );
    const story = takenIn(begin({ ...model, edges }));
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    return decides(story, 'decider', 'approve');
  };

  it('asks for the first anew where that is annulled on the visit that passed it', () => {
    const story = passedFirst();
    expect(story.may('bearer', 'openGateCase', { gate: 'scale' })).toBeUndefined();
    annul(story, caseAt(story, 'time'));
    expect(story.may('bearer', 'openGateCase', { gate: 'scale' })).toMatchObject({ allowed: ['time'] });
  });

  it('tells of both where the second is annulled after it has led on: the way back takes the first along', () => {
    const story = does(passedFirst(), 'bearer', 'openGateCase', { gate: 'scale' });
    decides(does(story, 'bearer', 'requestDecision'), 'decider', 'approve');
    expect(story.initiative.phase).toBe('exploreSetup');
    const both = story.initiative.passedGates.map(({ gateCaseId }) => gateCaseId);
    const { events } = annul(story, caseAt(story, 'scale'));
    expect(events[0]?.facts).toMatchObject({ lapsedGateCaseIds: both, toPhase: 'exploreIdea' });
    expect(story.initiative.passedGates.map(({ inEffect }) => inEffect)).toEqual([false, false]);
  });

  it('lets a no at the second be changed only while the first holds', () => {
    const refused = (): Story => {
      const story = does(passedFirst(), 'bearer', 'openGateCase', { gate: 'scale' });
      return decides(does(story, 'bearer', 'requestDecision'), 'decider', 'reject');
    };
    expect(reconsiders(refused()).refusal).toBeUndefined();
    const story = refused();
    annul(story, caseAt(story, 'time'));
    expect(reconsiders(story).refusal).toMatchObject({ rule: 'gateLapsed' });
  });
});

describe('the law of phases', () => {
  /** An attempt of what the sound rules would refuse: taken as if every gate were in effect still. */
  const forced = <K extends CommandType>(story: Story, by: 'leader' | 'decider', type: K, target: TargetOf<K>) => {
    const { world, city, aim } = story;
    const situation = world.situation({ ...aim, gateCaseId: story.gateCase.id });
    const { initiative } = situation;
    const context = world.contextOf(city.people[by]);
    const path = ['exploreIdea', 'exploreSetup', 'pilot', 'evaluate'].map((phase, gates) => ({ phase, gates }));
    const pretended = { ...situation, ...(initiative && { initiative: { ...initiative, path } }) };
    const args = { ...argsFor(story, by, type, {}, target), ...(type === 'reopen' ? {} : { outcome: 'changed' }) };
    const command = { type, target, args } as unknown as Parameters<typeof world.core.decide>[2];
    const outcome = world.core.decide(pretended, context, command);
    const events = outcome.ok ? world.record(city.people[by], outcome.value) : [];
    return phaseBreaks(world, { by, situation, context, command, refusal: undefined, outcome, events });
  };
  const law = 'phases only through gates, free edges and entries';

  it('sees what comes back past a gate that has lost effect, into a phase or where it stands', () => {
    const ended = stopped();
    annul(ended, caseAt(ended, 'money'));
    expect(forced(ended, 'leader', 'reopen', { phase: 'pilot' })).toEqual([{ law, what: 'reopen to pilot' }]);
    const refused = decides(atScale(), 'decider', 'reject');
    const decisionId = refused.gateCase.decision?.id ?? '';
    annul(refused, caseAt(refused, 'money'));
    expect(forced(refused, 'decider', 'reconsiderDecision', { decisionId, requestId: null })).toEqual([
      { law, what: 'reconsiderDecision to evaluate' },
    ]);
  });

  it('lets back what comes over gates in effect', () => {
    expect(forced(stopped(), 'leader', 'reopen', { phase: 'pilot' })).toEqual([]);
  });
});
