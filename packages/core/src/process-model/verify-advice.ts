import { withWayTo } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import type { Subject } from './subject.ts';
import type { Gate } from './types.ts';

/**
 * Advice that binds. A recommendation lends nothing and guards nothing: it is a look, and whoever decides stands after it
 * on every way. What only advises cannot stand at a gate that decides either.
 */
export function adviceThatBinds({ model, graph }: Subject): readonly Fault[] {
  const advising = new Set(model.gates.flatMap((gate) => (isAdvice(gate) ? gate.id : [])));
  const atGates = model.gates.flatMap((gate, index) => faultsOf(gate, `/gates/${index}`));
  const last = graph.ways.flatMap((way) => {
    const gate = way.gates.at(-1);
    if (gate === undefined || !advising.has(gate)) return [];
    const found = fault(
      way.place,
      'Efter rekommendationen finns ingen beslutspunkt där någon beslutar.',
      'After the recommendation there is no gate at which somebody decides.',
    );
    return [withWayTo(graph, found, { way, gate })];
  });
  return [...atGates, ...last];
}

function isAdvice({ legalForm }: Gate): boolean {
  return legalForm === 'recommendation';
}

function faultsOf(gate: Gate, place: string): readonly Fault[] {
  const { kind, grants, decidedBy, outcomes } = gate;
  if (isAdvice(gate)) {
    if (kind === 'review' && grants.length === 0) return [];
    return [
      fault(
        place,
        'En rekommendation är av slaget review och ger varken tid, pengar eller införande.',
        'A recommendation is of the kind review and grants neither time, money nor scaling.',
      ),
    ];
  }
  const advised = decidedBy.findIndex(({ by }) => by === 'advisoryBody');
  const passed = outcomes.findIndex(({ outcome, leadsTo }) => outcome === 'reject' && leadsTo === 'forward');
  return [
    ...(advised === -1
      ? []
      : [
          fault(
            `${place}/decidedBy/${advised}`,
            'En rådgivande grupp beslutar inte: låt beslutspunkten vara en rekommendation.',
            'An advisory body does not decide: let the gate be a recommendation.',
          ),
        ]),
    ...(passed === -1
      ? []
      : [
          fault(
            `${place}/outcomes/${passed}`,
            'Ett nej leder bara framåt där det är ett råd: låt beslutspunkten vara en rekommendation.',
            'A no leads on only where it is advice: let the gate be a recommendation.',
          ),
        ]),
  ];
}
