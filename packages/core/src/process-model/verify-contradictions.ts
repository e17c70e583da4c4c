import { withWayToGate } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import type { Condition } from './need.ts';
import type { Place } from './place.ts';
import type { Wish } from './satisfy.ts';
import { anywhere, type Subject } from './subject.ts';
import type { Need } from './types.ts';

/** Needs that cannot be met together with those before them, and those too intertwined to tell. */
export interface Contradictions {
  readonly found: readonly Fault[];
  readonly unsettled: readonly Fault[];
}

/** The needs of each gate and ending set against each other, whatever has been done: every choice that they leave is tried. */
export function contradictions(subject: Subject): Contradictions {
  const { gates, endings } = subject.model;
  const all = [
    ...gates.map((gate, index) => {
      const { found, unsettled } = clashesIn(subject, gate.needs, anywhere(subject, gate), `/gates/${index}/needs`);
      return { found: found.map((one) => withWayToGate(subject.graph, one, gate.id)), unsettled };
    }),
    ...endings.map(({ needs }, index) => clashesIn(subject, needs, anywhere(subject), `/endings/${index}/needs`)),
  ];
  return { found: all.flatMap(({ found }) => found), unsettled: all.flatMap(({ unsettled }) => unsettled) };
}

/** A need that cannot be met beside those before it is told, and then left out, so that it is told once. */
function clashesIn(subject: Subject, needs: readonly Need[], place: Place, at: string): Contradictions {
  const kept: [Need, string][] = [];
  const found: Fault[] = [];
  const unsettled: Fault[] = [];
  for (const [index, need] of needs.entries()) {
    const own = asked(need);
    const { answer } = subject.canAllHold([...own, ...kept.map(([one]) => unlessAside(one))], place);
    if (answer === 'yes') kept.push([need, `${at}/${index}`]);
    if (answer === 'open') unsettled.push(tooMuch(`${at}/${index}`));
    if (answer !== 'no' || subject.canAllHold(applying(need), place).answer === 'no') continue;
    const isOwn = subject.canAllHold(own, place).answer === 'no';
    const other = kept.find(([one]) => subject.canAllHold([...own, unlessAside(one)], place).answer === 'no');
    found.push(isOwn ? clashItself(`${at}/${index}`, need) : clash(`${at}/${index}`, need, other));
  }
  return { found, unsettled };
}

function asked(need: Need): readonly Wish[] {
  return [...applying(need), [need.condition, true]];
}

function applying({ appliesWhen }: Need): readonly Wish[] {
  return appliesWhen === undefined ? [] : [[appliesWhen, true]];
}

/** Met, or not asked for. */
function unlessAside({ condition, appliesWhen }: Need): Wish {
  const met: Condition = appliesWhen === undefined ? condition : { any: [condition, { not: appliesWhen }] };
  return [met, true];
}

function clashItself(place: string, { text }: Need): Fault {
  return fault(place, `Kravet motsäger sig självt: ${text.sv}.`, `The need contradicts itself: ${text.en}.`);
}

/** With one other need, or only with those before it all together. */
function clash(place: string, { text }: Need, other: readonly [Need, string] | undefined): Fault {
  const with_ = other?.[0].text ?? { sv: 'kraven före det', en: 'the needs before it' };
  const found = fault(
    place,
    `Kraven kan inte uppfyllas samtidigt: ${text.sv} – ${with_.sv}.`,
    `The needs cannot be met at once: ${text.en} – ${with_.en}.`,
  );
  return other === undefined ? found : { ...found, meets: other[1] };
}

function tooMuch(place: string): Fault {
  return fault(
    place,
    'Kraven är för sammansatta för att granskas helt.',
    'The needs are too complex to be checked fully.',
  );
}
