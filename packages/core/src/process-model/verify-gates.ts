import type { Fault } from './finding.ts';
import { waysOf } from './graph.ts';
import type { ProcessModel } from './types.ts';

/** Gates with an approval that leads to no phase, or with no way to approve at all. */
export function outcomesThatLeadNowhere(model: ProcessModel): readonly Fault[] {
  const standing = new Set(waysOf(model).flatMap(({ gates }) => gates));
  return model.gates.flatMap(({ id, outcomes }, index) => {
    const approval = outcomes.findIndex(({ outcome }) => outcome === 'approve');
    if (approval === -1)
      return [fault(`/gates/${index}/outcomes`, 'Beslutspunkten går inte att passera.', 'The gate cannot be passed.')];
    if (standing.has(id)) return [];
    return [
      fault(
        `/gates/${index}/outcomes/${approval}`,
        'Beslutspunkten står inte på någon väg.',
        'The gate stands on no way.',
      ),
    ];
  });
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
