import type { ArgsOf } from '@idesluss/core';
import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import { type Administration, deciders } from './plan.ts';
import type { Dated } from './story.ts';

const { rounds, tryRound, units } = demoIds;

interface PlannedRound {
  readonly id: string;
  readonly unit: Administration;
  readonly gateKind: ArgsOf<'openRound'>['gateKind'];
  readonly name: string;
  /** Days before now on which it is opened, and days from then on which cases join. */
  readonly openedAgo: number;
  readonly days: number;
  /** Days before now on which it is closed; absent where it is open. */
  readonly closedAgo?: number;
}

/** The demo is tried for as long as it stands: what is open stays open for a year. */
const OPEN = 60 + 365;
const tried = { unit: 'care', gateKind: 'time', openedAgo: 60, days: OPEN } as const;

const planned: readonly PlannedRound[] = [
  {
    ...{ id: rounds.open, unit: 'culture', gateKind: 'money', name: 'Fritidens omgång', openedAgo: 60, days: OPEN },
  },
  {
    ...{ id: rounds.closed, unit: 'planning', gateKind: 'money', name: 'Gatans omgång', openedAgo: 60, days: 38 },
    closedAgo: 20,
  },
  { ...tried, id: tryRound.reviseRound, name: 'Tid för hemtjänstens idéer' },
  { ...tried, id: tryRound.closeRound, name: 'Tid för nattens idéer' },
  { ...tried, id: tryRound.joinRound, name: 'Tid för rörelse och hälsa' },
  { ...tried, id: tryRound.leaveRound, name: 'Tid för demensvårdens idéer' },
];

/** Decision rounds, opened and closed by those who decide for their units, between the steps of the initiatives in them. */
export const roundStories: readonly (readonly Dated[])[] = planned.map((round) => {
  const { id, unit, gateKind, name, openedAgo, days, closedAgo } = round;
  const by = deciders[unit];
  const opened: Dated = {
    ...{ by, wait: 0, ids: [id], daysAgo: openedAgo },
    say: ({ today: opensOn }, deliver) =>
      deliver({
        ...{ type: 'openRound', aim: {}, target: undefined },
        args: { unitId: units[unit], gateKind, name, opensOn, joinUntil: daysAfter(opensOn, days) },
      }),
  };
  if (closedAgo === undefined) return [opened];
  const closed: Dated = {
    ...{ by, wait: 0, ids: [], daysAgo: closedAgo },
    say: (_, deliver) =>
      deliver({ type: 'closeRound', aim: { roundId: id }, target: undefined, args: { reason: null } }),
  };
  return [opened, closed];
});
