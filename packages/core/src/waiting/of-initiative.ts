import { openConditions } from '../initiative/conditions.ts';
import { awaitsLeader } from '../initiative/endorsing.ts';
import { isQuestioned } from '../initiative/questioned.ts';
import type { Condition } from '../initiative/state-gates.ts';
import type { Initiative } from '../initiative/state.ts';
import { filter, some } from '../lookup.ts';
import { addDays } from '../working-days.ts';
import { answeringFor, type Key, mandateAt, roleAt, roleEverywhere } from './keys.ts';
import type { Matter } from './matter.ts';

/** What the initiative's own state says is awaited. Whether it can be done now is for the rules to say. */
export function mattersOf(initiative: Initiative): readonly Matter[] {
  const after = [...lessonMatters(initiative), ...questioningMatters(initiative)];
  if (initiative.standing === 'ended') return after;
  return [
    ...intakeMatters(initiative),
    ...supplementMatters(initiative),
    ...offerMatters(initiative),
    ...missingMatters(initiative),
    ...endorsementMatters(initiative),
    ...reviewMatters(initiative),
    ...unitMatters(initiative),
    ...conditionMatters(initiative),
    ...workMatters(initiative),
    ...after,
  ];
}

/** Where nobody bears it the office stands in. */
function bearersOf({ bearers }: Initiative): readonly Key[] {
  return bearers.length === 0 ? [roleEverywhere('sluiceOffice')] : bearers.map(({ personId }) => personId);
}

function leaderOf({ owningUnitId, proposedUnitId }: Initiative): readonly Key[] {
  return roleAt('innovationLeader', owningUnitId ?? proposedUnitId);
}

function intakeMatters(initiative: Initiative): readonly Matter[] {
  if (initiative.standing !== 'submitted') return [];
  const due = initiative.firstAnswerAt === null ? initiative.firstAnswerDueOn : null;
  const whom = [...leaderOf(initiative), roleEverywhere('sluiceOffice')];
  return [{ kind: 'intake', command: 'acceptAtIntake', target: undefined, due, whom }];
}

function supplementMatters(initiative: Initiative): readonly Matter[] {
  const open = filter(initiative.supplements, ({ answeredAt }) => answeredAt === null);
  return open.map(({ id: supplementId, dueOn: due }) => ({
    ...{ kind: 'supplement', command: 'answerSupplement', target: { supplementId }, due },
    whom: bearersOf(initiative),
  }));
}

function offerMatters({ bearerOffers }: Initiative): readonly Matter[] {
  const whom = bearerOffers.map(({ personId }) => personId);
  if (whom.length === 0) return [];
  return [{ kind: 'bearerOffer', command: 'answerBearerOffer', target: undefined, due: null, whom }];
}

/**
 * Nobody bears it any more, or no unit owns it, and nobody has been asked to: the office finds somebody. What never had a named
 * bearer is missing none.
 */
function missingMatters(initiative: Initiative): readonly Matter[] {
  const { standing, bearers, bearerOffers, drafterId, owningUnitId, ownerProposal } = initiative;
  if (standing === 'draft') return [];
  const of = { target: undefined, due: null, whom: [roleEverywhere('sluiceOffice')] } as const;
  const unborne = bearers.length === 0 && bearerOffers.length === 0 && drafterId === null;
  const unowned = standing !== 'submitted' && owningUnitId === null && ownerProposal === null;
  return [
    ...(unborne ? [{ kind: 'bearerMissing', command: 'offerBearer', ...of } as const] : []),
    ...(unowned ? [{ kind: 'ownerMissing', command: 'proposeOwner', ...of } as const] : []),
  ];
}

/** The manager's word; after a no, or once silence is one, the leader's. A late word of the manager is still one. */
function endorsementMatters(initiative: Initiative): readonly Matter[] {
  const { managerId, endorsement, endorsementAsked, leaderEndorsement } = initiative;
  if (awaitsLeader(initiative)) return afterNo(initiative);
  if (managerId === null || endorsementAsked === null || endorsement?.answer === 'yes') return [];
  const word = { kind: 'endorsement', command: 'endorse', target: undefined } as const;
  const { until } = endorsementAsked;
  const manager: Matter = { ...word, due: until, whom: [managerId] };
  const leader: Matter = { ...word, due: null, whom: leaderOf(initiative) };
  return [
    ...(endorsement === null ? [manager] : []),
    ...(leaderEndorsement === null ? [endorsement === null ? { ...leader, from: addDays(until, 1) } : leader] : []),
  ];
}

/** A manager has said no, and another has been named: the leader's word is awaited whatever that one says. */
function afterNo(initiative: Initiative): readonly Matter[] {
  const { managerId, endorsement, endorsementAsked } = initiative;
  const word = { kind: 'endorsement', command: 'endorse', target: undefined } as const;
  const asked = managerId !== null && endorsementAsked !== null && endorsement === null;
  return [
    ...(asked ? [{ ...word, due: endorsementAsked.until, whom: [managerId] }] : []),
    { ...word, due: null, whom: leaderOf(initiative) },
  ];
}

function reviewMatters({ reviews }: Initiative): readonly Matter[] {
  return filter(reviews, ({ answeredAt }) => answeredAt === null).map(({ id: reviewId, personId, dueOn: due }) => ({
    ...{ kind: 'review', command: 'answerReview', target: { reviewId }, due },
    whom: [personId],
  }));
}

/** Questions to a unit: to own it, to take it elsewhere, to take the innovation over. */
function unitMatters({ ownerProposal, referral, implementationPlan, reception }: Initiative): readonly Matter[] {
  const asked = (kind: 'ownership' | 'referral', command: Matter['command'], unitId: string): Matter => ({
    ...{ kind, command, target: { unitId }, due: null },
    whom: answeringFor(unitId),
  });
  const receiving = implementationPlan?.receivingUnitId;
  const planned = receiving !== undefined && reception?.unitId !== receiving;
  return [
    ...(ownerProposal === null ? [] : [asked('ownership', 'answerOwnership', ownerProposal.unitId)]),
    ...(referral === null ? [] : [asked('referral', 'answerReferral', referral.unitId)]),
    ...(planned
      ? [
          {
            ...({ kind: 'reception', command: 'acceptOwnership', target: undefined, due: null } as const),
            whom: answeringFor(receiving),
          },
        ]
      : []),
  ];
}

/** An open condition waits for whoever sees to it, and once they have said how it stands for whoever decides. */
function conditionMatters(initiative: Initiative): readonly Matter[] {
  return openConditions(initiative).map((condition): Matter => {
    const { id: conditionId, dueOn: due } = condition;
    const about = { target: { conditionId }, due };
    return isReported(condition)
      ? {
          ...about,
          ...{ kind: 'conditionDecision', command: 'decideCondition' },
          // What a body has demanded the registrar takes to it, as a doubt about what it has decided.
          whom: [...mandateAt(initiative.owningUnitId), ...(condition.setBy === 'body' ? toTheBody : [])],
        }
      : { ...about, kind: 'condition', command: 'reportCondition', whom: seeingTo(condition, initiative) };
  });
}

/** What was said before more time was given is answered. */
function isReported({ report, decision }: Condition): boolean {
  return report !== null && (decision === null || report.at > decision.at);
}

function seeingTo({ responsible, unitId }: Condition, initiative: Initiative): readonly Key[] {
  switch (responsible) {
    case 'bearer':
      return bearersOf(initiative);
    case 'coach':
      return initiative.coachId === null ? leaderOf(initiative) : [initiative.coachId];
    case 'owner':
      return leaderOf(initiative);
    case 'unit':
      return unitId === null ? [] : answeringFor(unitId);
  }
}

/** A checkpoint that a payer's retreat has made due, and a rest whose day has come. */
function workMatters(initiative: Initiative): readonly Matter[] {
  const { checkpointDue, coachId, pause } = initiative;
  const guides = coachId === null ? leaderOf(initiative) : [coachId, ...leaderOf(initiative)];
  const checkpoint = { kind: 'checkpoint', command: 'holdCheckpoint', target: undefined, due: null } as const;
  const wakeUpOn = pause?.wakeUpOn ?? null;
  const wakeUp = { kind: 'wakeUp', command: 'resumeInitiative', target: undefined, due: wakeUpOn } as const;
  return [
    ...(checkpointDue ? [{ ...checkpoint, whom: guides }] : []),
    ...(wakeUpOn === null
      ? []
      : [{ ...wakeUp, from: wakeUpOn, whom: [...leaderOf(initiative), roleEverywhere('sluiceOffice')] }]),
  ];
}

function lessonMatters(initiative: Initiative): readonly Matter[] {
  const { ending, coachId } = initiative;
  if (ending === null || ending.lessonsDueOn === null || ending.lessonsMetAt !== null) return [];
  const whom = [...bearersOf(initiative), ...(coachId === null ? [] : [coachId]), ...leaderOf(initiative)];
  return [{ kind: 'lesson', command: 'writeLesson', target: undefined, due: ending.lessonsDueOn, whom }];
}

/** Whoever decided does not settle it, and what a body has decided no single person does: the registrar takes it there. */
function questioningMatters({ passedGates }: Initiative): readonly Matter[] {
  return filter(passedGates, isQuestioned).map(({ gateCaseId, unitId }) => ({
    ...{ kind: 'questioning', command: 'settleQuestioning', target: { gateCaseId }, due: null },
    whom: [...mandateAt(unitId), ...toTheBody],
  }));
}

const toTheBody: readonly Key[] = [roleEverywhere('registrar')];

/** Units whose bodies settle something of the initiative: whether there is one above them stands in the register. */
export function settlingUnits({ passedGates, conditions, owningUnitId }: Initiative): readonly string[] {
  const doubted = filter(passedGates, (passed) => isQuestioned(passed) && passed.deciderId === null);
  const demanded = some(conditions, ({ status, setBy }) => status === 'open' && setBy === 'body');
  return [...doubted.map(({ unitId }) => unitId), ...(demanded && owningUnitId !== null ? [owningUnitId] : [])];
}
