import { withinWait } from '../days.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule } from '../rule.ts';
import type { Actor } from '../access/actor.ts';
import type { Initiative } from './state.ts';

/** What has come of asking the manager; `silent` once the day for the answer has passed. */
export type EndorsementState = 'notAsked' | 'asked' | 'yes' | 'no' | 'silent';

/** A no goes to the leader, also once another manager has been named: until they have spoken it stands. */
export function awaitsLeader({ formerEndorsement, leaderEndorsement }: Initiative): boolean {
  if (formerEndorsement === null) return false;
  return leaderEndorsement === null || leaderEndorsement.at < formerEndorsement.at;
}

/** Silence is told from the day, never recorded: nobody has to notice it. */
export function endorsementState(initiative: Initiative, today: string): EndorsementState {
  const { endorsement, endorsementAsked } = initiative;
  if (awaitsLeader(initiative)) return 'no';
  if (endorsement !== null) return endorsement.answer;
  if (endorsementAsked === null) return 'notAsked';
  return today > endorsementAsked.until ? 'silent' : 'asked';
}

/** Asks the manager for an answer by a day. Whoever has no manager skips it: no need applies then. */
export const askEndorsement: Rule<'initiative', 'askEndorsement'> = {
  scope: 'initiative',
  may: ({ initiative }) => (initiative.managerId === null ? { code: 'awaits', command: 'nameManager' } : undefined),
  apply: ({ initiative }, { today }, { until }) => {
    const refusal = withinWait(until, today, '/until');
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('endorsementAsked', { until })])]);
  },
};

/** The manager says yes or no; after a no, or silence, it is for the innovation leader to say. */
export const endorse: Rule<'initiative', 'endorse'> = {
  scope: 'initiative',
  activity: 'endorse',
  material: true,
  mentions: () => ({ actor: true }),
  may: ({ initiative }, { actor, today }) =>
    isManager(initiative, actor) ? undefined : managerFirst(initiative, today),
  apply: ({ initiative }, { actor }, { answer, reason }) => {
    // What somebody writes about a colleague's idea is their own matter: it goes when they are erased.
    const subject = actor.personId ?? initiative.id;
    const type = isManager(initiative, actor) ? 'initiativeEndorsed' : 'leaderEndorsed';
    return ok([onInitiative(initiative, [event(type, { answer }, subject, { reason })])]);
  },
};

function isManager({ managerId }: Initiative, { personId }: Actor): boolean {
  return personId !== null && managerId === personId;
}

function managerFirst(initiative: Initiative, today: string): Refusal | undefined {
  if (initiative.managerId === null) return { code: 'awaits', command: 'nameManager' };
  switch (endorsementState(initiative, today)) {
    case 'no':
    case 'silent':
      return undefined;
    case 'notAsked':
      return { code: 'awaits', command: 'askEndorsement' };
    case 'asked':
    case 'yes':
      return { code: 'awaits', command: 'endorse' };
  }
}
