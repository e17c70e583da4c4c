import { audienceOf } from '../access/audience.ts';
import { visibleFund } from '../fund/visible.ts';
import { options } from '../options.ts';
import type { Situation } from '../situation.ts';
import { visibleGateCase, visibleInitiative } from '../visible-state.ts';
import { waitsFor } from '../waiting/waiting.ts';
import { type City, players } from './city.ts';
import { reservationIn } from './reservation.ts';
import type { Attempt } from './history.ts';
import type { Break } from './law.ts';
import type { World } from './world.ts';

const law = 'outsiders see nothing before the notification';

/** What a payer answers, and what a decider decides under embargo, changes nothing for whoever is not of the circle. */
export function secrecyBreaks(world: World, city: City, attempt: Attempt): readonly Break[] {
  const { situation, context, command, events, outcome } = attempt;
  const secret =
    command.type === 'decideShare' ||
    command.type === 'withdrawShare' ||
    (command.type === 'decideGate' && command.args.embargo !== null);
  if (!secret || !outcome.ok) return [];
  const told = events.filter(({ audience }) => audience !== 'circle').map(({ type }) => ({ law, what: type }) as const);
  const { initiative, gateCase } = situation;
  const after = world.situation({ initiativeId: initiative?.id ?? '', gateCaseId: gateCase?.id ?? '' });
  const seen = players.filter((player) => {
    const viewer = { ...context, actor: world.contextOf(city.people[player]).actor };
    if (audienceOf(situation, viewer) === 'circle') return false;
    return view(situation, viewer) !== view(after, viewer);
  });
  return [...told, ...seen.map((player) => ({ law, what: `${command.type} seen by ${player}` }) as const)];
}

/** All that one person can get to see of it, options and what waits for them included, as one text. */
function view(situation: Situation, viewer: Attempt['context']): string {
  const { initiative, gateCase, funds } = situation;
  const audience = audienceOf(situation, viewer);
  return JSON.stringify([
    initiative && visibleInitiative(initiative, audience),
    gateCase && visibleGateCase(gateCase, audience, viewer.actor.personId),
    Object.values(funds)
      // Whoever looks after a payer's money knows what is reserved of it, and only that.
      .filter((fund) => audienceOf({ ...situation, fund }, viewer) !== 'circle')
      .map((fund) =>
        visibleFund(fund, viewer, initiative && gateCase ? [reservationIn(fund, initiative, gateCase)] : []),
      ),
    options(situation, viewer),
    waitsFor(situation, viewer),
  ]);
}
