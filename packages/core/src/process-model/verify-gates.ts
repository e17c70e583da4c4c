import type { Fault } from './finding.ts';
import { waysOf, type Way } from './graph.ts';
import type { Gate, ProcessModel } from './types.ts';

/** Gates with an approval that leads to no phase, or with no way to approve at all. */
export function outcomesThatLeadNowhere(model: ProcessModel): readonly Fault[] {
  const ways = waysOf(model);
  const standing = new Set(ways.flatMap(({ gates }) => gates));
  return model.gates.flatMap(({ id, outcomes }, index) => {
    const approval = outcomes.findIndex(({ leadsTo }) => leadsTo === 'forward');
    if (approval === -1)
      return [fault(`/gates/${index}/outcomes`, 'Beslutspunkten går inte att passera.', 'The gate cannot be passed.')];
    if (standing.has(id)) return backToNowhere(ways, id, outcomes, `/gates/${index}/outcomes`);
    return [
      fault(
        `/gates/${index}/outcomes/${approval}`,
        'Beslutspunkten står inte på någon väg.',
        'The gate stands on no way.',
      ),
    ];
  });
}

/** From the first phase of every way to the gate there is nothing to send back to. */
function backToNowhere(
  ways: readonly Way[],
  gate: string,
  outcomes: Gate['outcomes'],
  place: string,
): readonly Fault[] {
  const back = outcomes.findIndex(({ outcome }) => outcome === 'sendBack');
  const from = ways.flatMap((way) => (way.gates.includes(gate) && way.from !== null ? [way.from] : []));
  const somewhere = ways.some((way) => way.from !== null && way.from !== way.to && from.includes(way.to));
  if (back === -1 || somewhere) return [];
  return [
    fault(
      `${place}/${back}`,
      'Det finns ingen tidigare fas att gå tillbaka till.',
      'There is no earlier phase to go back to.',
    ),
  ];
}

/**
 * Referrals that no receiver could say yes to: the yes ends the initiative where it stands, so the ending must be one of
 * every phase that the gate leads from, or of intake before an entry, and be of its kind.
 */
export function referralsNobodyAccepts(model: ProcessModel): readonly Fault[] {
  const referring = new Set(model.endings.flatMap(({ id, kind }) => (kind === 'referred' ? id : [])));
  return model.gates.flatMap(({ id, outcomes }, index) =>
    outcomes.flatMap((one, at) => {
      if (one.outcome !== 'refer') return [];
      const place = `/gates/${index}/outcomes/${at}/ending`;
      if (!referring.has(one.ending)) {
        return [fault(place, 'Slutet är ingen hänvisning.', 'The ending is no referral.')];
      }
      const without = waysOf(model).some((way) => way.gates.includes(id) && !endsFrom(model, way, one.ending));
      if (!without) return [];
      return [
        fault(
          place,
          'Slutet går inte att nå från där beslutspunkten står.',
          'The ending cannot be reached from where the gate stands.',
        ),
      ];
    }),
  );
}

function endsFrom({ intake, phases }: ProcessModel, { from }: Way, ending: string): boolean {
  if (from === null) return intake.endings.includes(ending);
  return phases.some(({ id, endings }) => id === from && endings.includes(ending));
}

/** The same outcome declared twice for one gate. */
export function repeatedOutcomes(model: ProcessModel): readonly Fault[] {
  return model.gates.flatMap(({ outcomes }, index) =>
    outcomes.flatMap(({ outcome }, at) =>
      outcomes.findIndex((other) => other.outcome === outcome) === at
        ? []
        : [
            fault(
              `/gates/${index}/outcomes/${at}`,
              `Utfallet ${outcome} finns redan.`,
              `The outcome ${outcome} is there already.`,
            ),
          ],
    ),
  );
}

/** Gates whose last decider decides only in some cases. */
export function gatesNobodyDecides(model: ProcessModel): readonly Fault[] {
  return model.gates.flatMap(({ decidedBy }, index) =>
    decidedBy.at(-1)?.when === undefined
      ? []
      : [
          fault(
            `/gates/${index}/decidedBy`,
            'I vissa fall är det ingen som beslutar.',
            'In some cases nobody decides.',
          ),
        ],
  );
}

function fault(place: string, sv: string, en: string): Fault {
  return { place, text: { sv, en } };
}
