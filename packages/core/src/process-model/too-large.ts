import { deepFreeze } from '../freeze.ts';
import { DEEPEST, LONGEST, MOST_VALUES } from './copy-json.ts';
import type { Finding } from './finding.ts';
import { remedies } from './remedies.ts';

/** A count as Swedes write it. */
export const swedish = (count: number): string => grouped(count, ' ');
/** A count as it is written in English. */
export const english = (count: number): string => grouped(count, ',');

/** What is said of a document that no check could end on. */
export const tooLarge: Finding = deepFreeze({
  severity: 'error',
  code: 'tooLarge',
  place: '',
  text: {
    sv: `Dokumentet är inte JSON, är djupare än ${DEEPEST} nivåer, har fler än ${swedish(MOST_VALUES)} värden eller en text som är längre än ${swedish(LONGEST)} tecken.`,
    en: `The document is not JSON, is deeper than ${DEEPEST} levels, has more than ${english(MOST_VALUES)} values or a text longer than ${english(LONGEST)} characters.`,
  },
  remedy: remedies.tooLarge,
});

function grouped(count: number, separator: string): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, separator);
}
