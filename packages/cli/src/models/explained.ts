import type { Explanation, Fraction, ProcessModel } from '@idesluss/core';
import type { Paint } from '../colour.ts';
import { both, type Both, type Language } from '../language.ts';

const percent = ({ numerator, denominator }: Fraction): string => `${Math.round((numerator / denominator) * 100)} %`;
const fraction = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

const inBoth = (line: (language: Language) => string): Both => both(line('sv'), line('en'));

type Titled = readonly { readonly id: string; readonly title: Both }[];
const titleIn = (list: Titled, id: string, language: Language): string =>
  list.find((one) => one.id === id)?.title[language] ?? id;

const words = {
  unrated: both('inte bedömt', 'not rated'),
  missing: both('Inte bedömt: ', 'Not rated: '),
  musts: both('Skall-krav som inte är uppfyllda: ', 'Musts that are not met: '),
  constraints: both('Begränsningar som inte är uppfyllda: ', 'Constraints that are not met: '),
  band: both('Nivå: ', 'Band: '),
  next: both('Närmast över', 'Next above'),
  to: both('till', 'to'),
} as const;

/** What the model makes a score by; programs are told its code. */
const methods = {
  countMet: both('antal uppfyllda kriterier', 'number of criteria met'),
  weighted: both('viktade kriterier', 'weighted criteria'),
  valueCostConstraint: both('nytta mot kostnad', 'value against cost'),
} as const satisfies Record<Explanation['method'], Both>;

/** Why a score is what it is, a line for each part of it. */
export const explained = (
  { contributions, missing, unmetMusts, unmetConstraints, band, nextBand, score }: Explanation,
  { criteria, ratingScale, scoring }: ProcessModel,
  paint: Paint,
): readonly Both[] => {
  const criterion = (id: string, language: Language) => titleIn(criteria, id, language);
  const rating = (id: string | null, language: Language) =>
    id === null ? words.unrated[language] : titleIn(ratingScale, id, language);
  const bandName = (id: string, language: Language) => titleIn(scoring.bands ?? [], id, language);
  const named = (heading: Both, ids: readonly string[]): readonly Both[] =>
    ids.length === 0
      ? []
      : [
          inBoth((language) =>
            paint('doubtful', `${heading[language]}${ids.map((id) => criterion(id, language)).join(', ')}.`),
          ),
        ];
  const parts = contributions.map(({ criterionId, numerator, rating: given }) =>
    inBoth((language) => {
      const part = fraction({ numerator, denominator: score?.denominator ?? 1 }).padStart(9);
      return `${part}  ${criterion(criterionId, language)}: ${rating(given, language)}`;
    }),
  );
  const next = nextBand?.changes.map(({ criterionId, from, to }) => ({ criterionId, from, to })) ?? [];
  return [
    ...parts,
    ...named(words.missing, missing),
    ...named(words.musts, unmetMusts),
    ...named(words.constraints, unmetConstraints),
    ...(band === null ? [] : [inBoth((language) => `${words.band[language]}${bandName(band, language)}.`)]),
    ...next.map((change) =>
      inBoth(
        (language) =>
          `${words.next[language]} (${bandName(nextBand?.id ?? '', language)}): ${criterion(change.criterionId, language)}, ${rating(change.from, language)} ${words.to[language]} ${rating(change.to, language)}.`,
      ),
    ),
  ];
};

/** The score in a sentence; none where nothing that applies has been rated. */
export const scoreWords = ({ score, method }: Explanation): Both =>
  score === null
    ? both(
        'Inget som gäller är bedömt, så det finns ingen poäng.',
        'Nothing that applies has been rated, so there is no score.',
      )
    : both(
        `Poäng ${fraction(score)} = ${percent(score)} (${methods[method].sv}). Den räknar och förklarar; den beslutar inget.`,
        `Score ${fraction(score)} = ${percent(score)} (${methods[method].en}). It counts and explains; it decides nothing.`,
      );
