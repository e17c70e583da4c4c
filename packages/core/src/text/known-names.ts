import { at } from '../lookup.ts';
import type { LocalText } from '../process-model/types.ts';
import type { Thing } from '../refusal.ts';
import type { Context, Situation } from '../situation.ts';
import { anyOf, type Language, quoted } from './language.ts';

/**
 * What things are called that a refusal knows by id, as far as it was at hand when the rule was asked. Nothing is looked
 * up for the words' sake: what has no name here is told without one, never by its id.
 */
export interface Names {
  /** The person who is told, so that they are spoken to and not about. */
  readonly readerId: string | null;
  readonly find: (thing: Thing, id: string) => LocalText | undefined;
}

export const noNames: Names = Object.freeze({ readerId: null, find: () => undefined });

type Titled = readonly { readonly id: string; readonly title: LocalText }[];
type Finders = { readonly [T in Thing]?: (id: string) => LocalText | undefined };

/** The names in a situation. A person's name is for every colleague; whoever is erased has none. */
export function namesIn(situation: Situation, { model, actor }: Pick<Context, 'model' | 'actor'>): Names {
  const { initiative, gateCase, fund, funds, decisionRound, known } = situation;
  const titleIn = (list: Titled) => (id: string) => list.find((one) => one.id === id)?.title;
  const unit = (id: string) => at(known.units, id)?.name;
  const finders: Finders = {
    gate: titleIn(model.gates),
    phase: titleIn(model.phases),
    ending: titleIn(model.endings),
    criterion: titleIn(model.criteria),
    question: titleIn(model.questions),
    unit,
    body: (id) => at(known.bodies, id)?.name,
    publicBody: (id) => at(known.publicBodies, id)?.name,
    decisionRound: (id) => inBoth((decisionRound?.id === id ? decisionRound : at(known.rounds, id))?.name),
    person: (id) => inBoth(at(known.people, id)?.name),
    fund: (id) => inBoth((fund?.id === id ? fund : at(funds, id))?.name),
    challenge: (id) => inBoth(at(known.challenges, id)?.title),
    effectGoal: (id) => inBoth(initiative?.effectGoals.find((one) => one.id === id)?.name),
    /** A case is called after its gate. */
    gateCase: (id) => (gateCase?.id === id ? titleIn(model.gates)(gateCase.gate) : undefined),
    /** A share is called after its payer. */
    share: (id) => {
      const share = gateCase?.application?.shares.find((one) => one.id === id);
      return share && unit(share.payerUnitId);
    },
  };
  return { readerId: actor.personId, find: (thing, id) => finders[thing]?.(id) };
}

function inBoth(name: string | null | undefined): LocalText | undefined {
  return name === null || name === undefined ? undefined : { sv: name, en: name };
}

/** Those of the names that are known, as a list of choices within quotation marks; empty where none is. */
export function choiceOf(names: Names, thing: Thing, ids: readonly string[], language: Language): string {
  const known = ids.flatMap((id) => names.find(thing, id)?.[language] ?? []);
  const marked = [...new Set(known)].map((name) => quoted(name, language));
  return anyOf(marked, language);
}

const gateWords = { sv: ' vid beslutspunkten ', en: ' at the gate ' } as const satisfies LocalText;

/** Which gate a case is about, after the space that its sentence leaves for it; nothing where it is not known. */
export function atGate(names: Names, gateCaseId: string, language: Language): string {
  const gate = names.find('gateCase', gateCaseId);
  return gate === undefined ? '' : `${gateWords[language]}${quoted(gate[language], language)}`;
}
