import type { ArgsOf, CommandType } from '../commands.ts';
import type { Context, Situation } from '../situation.ts';
import { directions } from '../initiative/state-record.ts';
import { type Dice, pick } from './dice.ts';

/** Arguments of the right type and otherwise as odd as can be: unknown ids, names every object has, absurd figures. */
export type Hostile<K extends CommandType> = (dice: Dice, situation: Situation, context: Context) => ArgsOf<K>;

const texts = ['', 'ord', '__proto__', 'constructor', 'toString', 'å'.repeat(300), '\u0000', '💡', ' ', '/~1'] as const;
const numbers = [
  0,
  1,
  -1,
  0.5,
  1e13,
  1e13 + 1,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Infinity,
  -Infinity,
  1e300,
  -0,
] as const;
const dates = [
  '2026-03-02',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  'i dag',
  '',
  '2027-01-01',
  '1900-01-01',
] as const;

export const anyText = (dice: Dice): string => pick(dice, texts);
export const anyNumber = (dice: Dice): number => pick(dice, numbers);
export const anyDate = (dice: Dice): string => pick(dice, dates);
export const orNull = <T>(dice: Dice, value: T): T | null => (dice(2) === 0 ? null : value);
export const some = <T>(dice: Dice, make: () => T): T[] => Array.from({ length: dice(4) }, make);

/** An id of the registers, or one that is none. */
export function anyId(dice: Dice, among: Readonly<Record<string, unknown>>): string {
  return dice(3) === 0 ? anyText(dice) : (pick(dice, Object.keys(among)) ?? 'nowhere');
}

export const anyUnit = (dice: Dice, { known }: Situation): string => anyId(dice, known.units);
export const anyPerson = (dice: Dice, { known }: Situation): string => anyId(dice, known.people);

/** An object with a property of its own called so, even where the language has other plans for that name. */
export function own<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries);
}

/** What a registry would never keep. */
export const hostileRecord = (dice: Dice) => ({
  diaryNumber: orNull(dice, anyText(dice)),
  direction: orNull(dice, pick(dice, directions)),
  legalBasis: orNull(dice, anyText(dice)),
  retentionRule: orNull(dice, anyText(dice)),
  secrecyMarkings: some(dice, () => ({
    ...{ provision: anyText(dice), markedOn: anyDate(dice), reviewOn: null },
    reason: anyText(dice),
  })),
  ...(dice(3) === 0 ? { liftedProvisions: some(dice, () => anyText(dice)) } : {}),
  externalReferences: some(dice, () => ({ scheme: anyText(dice), value: anyText(dice) })),
});
