import { describe, expect, it } from 'vitest';
import { begin, requested, tries } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { access } from './table.ts';

describe('whoever bears an idea', () => {
  it('is recused from all that decides, rates or ends it, and from nothing else', () => {
    const recused = Object.entries(access).flatMap(([action, { recusesBearers }]) => (recusesBearers ? [action] : []));
    expect(recused.toSorted()).toMatchInlineSnapshot(`
      [
        "acceptAtIntake",
        "acceptOwnership",
        "answerOwnership",
        "answerReferral",
        "answerReview",
        "assignAssessors",
        "closeRound",
        "complete",
        "correctDecision",
        "decideCondition",
        "decideGate",
        "decideShare",
        "declineAtIntake",
        "endGrant",
        "endInitiative",
        "endorse",
        "extendPilot",
        "forwardAppeal",
        "holdCheckpoint",
        "migrateInitiative",
        "notifyDecision",
        "pauseInitiative",
        "proposeOwner",
        "proposeReferral",
        "questionDecision",
        "rateCriteria",
        "rateJointly",
        "reconsiderDecision",
        "recordAppeal",
        "reopen",
        "resumeInitiative",
        "reviseRound",
        "settleQuestioning",
        "withdrawShare",
      ]
    `);
  });

  it('does not take it in, though leading innovation there', () => {
    const story = begin();
    const { people } = story.city;
    const leads = { personId: people.bearer, role: 'innovationLeader', unitId: null } as const;
    story.given('office', 'assignRole', { ...leads, validFrom: '2026-01-01', validTo: null });
    does(story, 'bearer', 'draftInitiative');
    does(story, 'bearer', 'submitInitiative');
    expect(story.may('bearer', 'acceptAtIntake')).toMatchObject({ code: 'recused', personId: people.bearer });
    expect(story.may('office', 'acceptAtIntake')).toBeUndefined();
  });

  it('does not coach it', () => {
    const story = begin();
    takenIn(story);
    const own = { personId: story.city.people.bearer };
    expect(tries(story, 'bearer', 'nameCoach', own).refusal).toMatchObject({ code: 'recused' });
  });

  it('proposes no owner, though leading innovation there', () => {
    const story = takenIn(begin());
    const leads = { personId: story.city.people.bearer, role: 'innovationLeader', unitId: null } as const;
    story.given('office', 'assignRole', { ...leads, validFrom: '2026-01-01', validTo: null });
    expect(story.may('bearer', 'proposeOwner')).toMatchObject({ code: 'recused', ground: 'bearer' });
    expect(story.may('leader', 'proposeOwner')).toBeUndefined();
  });

  it('sees nothing of the deciding circle, whatever else they hold', () => {
    const story = requested();
    expect(story.may('bearer', 'decideGate')).toMatchObject({ code: 'notPermitted' });
  });
});
