import { answersFor } from '../access/relations.ts';
import { endsAfterStart, firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import { inThisCentury, notPassed } from '../days.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, opening, type Rule } from '../rule.ts';
import type { Context } from '../situation.ts';
import { type Challenge, challengeState } from './state.ts';

export const registerChallenge: Rule<'tenant', 'registerChallenge'> = {
  scope: 'tenant',
  mentions: ({ owningUnitId }) => ({ units: [owningUnitId] }),
  may: freely,
  apply: (situation, context, { title, question, ...facts }) => {
    const refusal = firstRefusal(
      unitKnown(situation, facts.owningUnitId, '/owningUnitId', context.today),
      ownersOnly(context, facts.owningUnitId),
      spanRefusal(facts, context),
    );
    if (refusal !== undefined) return no(refusal);
    const id = freshId(context, 0);
    return ok([opening('challenge', id, null, event('challengeRegistered', facts, id, { title, question }))]);
  },
};

export const reviseChallenge: Rule<'challenge', 'reviseChallenge'> = {
  scope: 'challenge',
  may: ({ challenge }, { today }) => closedRefusal(challenge, today),
  apply: ({ challenge }, context, args) => {
    const { title, question, area, opensOn, closesOn } = { ...challenge, ...args };
    const refusal = firstRefusal(
      // What has been opened is not unopened: somebody may have answered.
      opensOn !== challenge.opensOn && challengeState(challenge, context.today) === 'open'
        ? refuseArgument('/opensOn', 'notApplicable')
        : undefined,
      spanRefusal({ opensOn, closesOn }, context),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { area, opensOn, closesOn };
    return ok([onChallenge(challenge, event('challengeRevised', facts, challenge.id, { title, question }))]);
  },
};

export const closeChallenge: Rule<'challenge', 'closeChallenge'> = {
  scope: 'challenge',
  may: ({ challenge }, { today }) => closedRefusal(challenge, today),
  apply: ({ challenge }, _, { reason }) =>
    ok([onChallenge(challenge, event('challengeClosed', {}, challenge.id, { reason }))]),
};

/** Those who answer for a unit ask in its name alone; the office in every unit's. */
function ownersOnly({ actor }: Context, unitId: string): Refusal | undefined {
  const mayAsk = answersFor(actor, unitId) || actor.roles.some(({ role }) => role === 'sluiceOffice');
  return mayAsk
    ? undefined
    : { code: 'notPermitted', action: 'registerChallenge', permitted: ['challengeOwner', 'office'] };
}

/** It can have been asked before it came here, but not be over already. */
function spanRefusal(
  { opensOn, closesOn }: Pick<Challenge, 'opensOn' | 'closesOn'>,
  { today }: Context,
): Refusal | undefined {
  return firstRefusal(
    inThisCentury(opensOn, '/opensOn'),
    endsAfterStart(opensOn, closesOn, '/closesOn'),
    notPassed(closesOn, today, '/closesOn'),
  );
}

function closedRefusal(challenge: Challenge, today: string): Refusal | undefined {
  return challengeState(challenge, today) === 'closed' ? { code: 'alreadyDone', what: 'closeChallenge' } : undefined;
}

function onChallenge({ id, version }: Challenge, draft: DraftEvent): Change {
  return { stream: { kind: 'challenge', id }, initiativeId: null, expectedVersion: version, events: [draft] };
}
