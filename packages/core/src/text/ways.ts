import type { Refusal, Thing } from '../refusal.ts';
import { type Language, quoted } from './language.ts';
import { choiceOf, type Names } from './known-names.ts';

type NotFromHere = Extract<Refusal, { code: 'notFromHere' }>;

/** What a way may lead to, with the words before its name. */
const leads = {
  gate: { sv: 'beslutspunkten', en: 'the gate' },
  phase: { sv: 'fasen', en: 'the phase' },
  ending: { sv: 'avslutet', en: 'the ending' },
} as const satisfies Partial<Record<Thing, { sv: string; en: string }>>;

type Kind = keyof typeof leads;

// A gate may be called what the phase behind it is called, and what is allowed then tells which of them was asked for.
const kinds = ['gate', 'phase', 'ending'] as const satisfies readonly Kind[];

function kindOf({ target, allowed }: NotFromHere, names: Names): Kind | undefined {
  const all = target === null ? allowed : [target, ...allowed];
  return kinds.find((kind) => all.length > 0 && all.every((id) => names.find(kind, id) !== undefined));
}

/** Where somebody wants to go: `the phase “Scale up”`; undefined where it is not known by name. */
export function wayAskedFor(refusal: NotFromHere, names: Names, language: Language): string | undefined {
  const kind = kindOf(refusal, names);
  if (kind === undefined || refusal.target === null) return undefined;
  const name = names.find(kind, refusal.target);
  return name && `${leads[kind][language]} ${quoted(name[language], language)}`;
}

/** Where one may go instead, by name. */
export function waysOpen(refusal: NotFromHere, names: Names, language: Language): string {
  const kind = kindOf(refusal, names) ?? kinds.find((one) => choiceOf(names, one, refusal.allowed, language) !== '');
  if (kind === undefined) return '';
  const choice = choiceOf(names, kind, refusal.allowed, language);
  return choice === '' ? '' : `${leads[kind][language]} ${choice}`;
}
