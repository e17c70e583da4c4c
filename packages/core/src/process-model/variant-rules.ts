import { comparisonsIn, conditionsOfGate } from './conditions.ts';
import type { ComposeFault } from './compose-fault.ts';
import type { LocalText, ProcessModel } from './types.ts';
import type { Variant } from './variant-schema.ts';

/** Facts that count what is rated at a gate: one criterion more is one more to meet them by. */
const counting: readonly string[] = ['criteria.metCount', 'criteria.applicableCount', 'score.value'];

/** Everything in a variant that would take from its floor, replace it, or stands on nothing of it. */
export function weakenings(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  return [
    ...otherFloor(floor, variant),
    ...taken(floor, variant),
    ...strangers(floor, variant),
    ...countedBesides(floor, variant),
    ...grantedBesides(floor, variant),
    ...advisedBesides(floor, variant),
    ...aside(variant),
  ];
}

function otherFloor(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  if (variant.floor.key === floor.key && variant.floor.version === floor.version) return [];
  const named = `${variant.floor.key} ${variant.floor.version}`;
  return [
    fault('/floor', '', `Varianten bygger på ${named}.`, `The variant stands on ${named}.`, {
      sv: `Välj den modellen, eller granska varianten mot ${floor.key} ${floor.version} och ändra floor.`,
      en: `Choose that model, or look through the variant beside ${floor.key} ${floor.version} and change floor.`,
    }),
  ];
}

/** Ids that the floor has: what comes second would stand in for what the floor says. */
function taken(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  const lists = [
    ['questions', floor.questions, variant.questions],
    ['criteria', floor.criteria, variant.criteria],
    ['gates', floor.gates, variant.gates],
  ] as const;
  const things = lists.flatMap(([name, theirs, own]) =>
    own.flatMap(({ id }, index) => {
      const at = theirs.findIndex((one) => one.id === id);
      return at === -1 ? [] : [replaced(`/${name}/${index}/id`, `/${name}/${at}`, id)];
    }),
  );
  const needs = variant.atGates.flatMap((own, index) => {
    const at = floor.gates.findIndex(({ id }) => id === own.gate);
    return own.needs.flatMap(({ id }, n) => {
      const same = floor.gates[at]?.needs.findIndex((need) => need.id === id) ?? -1;
      return same === -1 ? [] : [replaced(`/atGates/${index}/needs/${n}/id`, `/gates/${at}/needs/${same}`, id)];
    });
  });
  return [...things, ...needs];
}

function replaced(place: string, rule: string, id: string): ComposeFault {
  return fault(place, rule, `${id} är stadens, och ersätts inte.`, `${id} is the city’s, and is not replaced.`, {
    sv: 'Ge det egna ett eget id; stadens gäller också.',
    en: 'Give your own an id of its own; the city’s holds too.',
  });
}

/** Ways, gates and criteria that are neither the floor's nor the variant's own where they have to be. */
function strangers(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  const own = new Set(variant.gates.map(({ id }) => id));
  const ways = variant.ways.flatMap((way, index) => {
    const place = `/ways/${index}`;
    const at = 'entry' in way ? floor.entries.find(({ id }) => id === way.entry) : edgeOf(floor, way);
    if (at === undefined) return [missing(place, 'Staden har ingen sådan övergång.', 'The city has no such way.')];
    if (!own.has(way.gate)) {
      return [missing(`${place}/gate`, 'Varianten har ingen sådan beslutspunkt.', 'The variant has no such gate.')];
    }
    const standing = 'gates' in at ? at.gates : [];
    if (way.before === undefined || standing.includes(way.before) || own.has(way.before)) return [];
    return [missing(`${place}/before`, 'Beslutspunkten står inte där.', 'That gate does not stand there.')];
  });
  const gates = variant.atGates.flatMap(({ gate, criteria }, index) => {
    const known = floor.gates.find(({ id }) => id === gate);
    if (known === undefined) {
      return [missing(`/atGates/${index}/gate`, 'Staden har ingen sådan beslutspunkt.', 'The city has no such gate.')];
    }
    return criteria.flatMap((id, n) =>
      known.criteria.includes(id)
        ? [missing(`/atGates/${index}/criteria/${n}`, 'Det bedöms redan där.', 'It is rated there already.')]
        : [],
    );
  });
  return [...ways, ...gates];
}

function edgeOf({ edges }: ProcessModel, way: { readonly from: string; readonly to: string }) {
  return edges.find(({ from, to }) => from === way.from && to === way.to);
}

/** Criteria at a gate of the floor that counts what is met there: the unit's own would meet the city's need. */
function countedBesides(floor: ProcessModel, { atGates }: Variant): readonly ComposeFault[] {
  return atGates.flatMap(({ gate: id, criteria }, index) => {
    const at = floor.gates.findIndex((one) => one.id === id);
    const gate = floor.gates[at];
    if (gate === undefined || criteria.length === 0) return [];
    const counted = conditionsOfGate(gate, `/gates/${at}`)
      .flatMap(comparisonsIn)
      .find(([, { fact }]) => counting.includes(fact));
    if (counted === undefined) return [];
    const [rule, { fact }] = counted;
    return [
      fault(
        `/atGates/${index}/criteria`,
        rule,
        `Stadens villkor läser ${fact}: egna kriterier här skulle räknas in.`,
        `The city’s condition reads ${fact}: criteria of your own here would count.`,
        {
          sv: 'Bedöm dem vid en egen beslutspunkt i serie.',
          en: 'Rate them at a gate of your own in series.',
        },
      ),
    ];
  });
}

/** Own gates that lend what a gate of the floor lends: what the city asks there would not be asked. */
function grantedBesides(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  return variant.gates.flatMap(({ grants }, index) =>
    grants.flatMap((grant, n) => {
      const at = floor.gates.findIndex((gate) => gate.grants.includes(grant));
      if (at === -1) return [];
      return [
        fault(
          `/gates/${index}/grants/${n}`,
          `/gates/${at}/grants`,
          `Stadens beslutspunkt ger ${grant}; en egen gör det inte förbi den.`,
          `The city’s gate grants ${grant}; one of your own does not do so past it.`,
          { sv: 'Låt den egna beslutspunkten inte ge något.', en: 'Let your own gate grant nothing.' },
        ),
      ];
    }),
  );
}

/** Own advice where the floor reads what its own advisers have said: the last word would be the unit's. */
function advisedBesides(floor: ProcessModel, variant: Variant): readonly ComposeFault[] {
  const read = floor.gates
    .flatMap((gate, at) => conditionsOfGate(gate, `/gates/${at}`))
    .flatMap(comparisonsIn)
    .find(([, { fact }]) => fact === 'recommendation');
  if (read === undefined) return [];
  return variant.gates.flatMap(({ legalForm }, index) =>
    legalForm === 'recommendation'
      ? [
          fault(
            `/gates/${index}/legalForm`,
            read[0],
            'Stadens villkor läser sina egna rådgivares rekommendation.',
            'The city’s condition reads the recommendation of its own advisers.',
            { sv: 'Låt den egna beslutspunkten besluta.', en: 'Let your own gate decide.' },
          ),
        ]
      : [],
  );
}

/** Own gates that stand on no way would ask nobody. */
function aside({ gates, ways }: Variant): readonly ComposeFault[] {
  const standing = new Set(ways.map(({ gate }) => gate));
  return gates.flatMap(({ id }, index) =>
    standing.has(id)
      ? []
      : [missing(`/gates/${index}`, 'Beslutspunkten står inte på någon väg.', 'The gate stands on no way.')],
  );
}

function missing(place: string, sv: string, en: string): ComposeFault {
  return fault(place, null, sv, en, {
    sv: 'Namnge något som finns, eller ta bort raden.',
    en: 'Name something that is there, or remove the row.',
  });
}

function fault(place: string, floor: string | null, sv: string, en: string, remedy: LocalText): ComposeFault {
  return { place, floor, text: { sv, en }, remedy };
}
