import type { Refusal } from '../refusal.ts';
import { choiceOf, type Names } from './known-names.ts';
import { type Language, sentence } from './language.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** `beslutsomgången ”Våren”`, or only that it is the round. */
function theRound(roundId: string, names: Names, language: Language): string {
  const name = choiceOf(names, 'decisionRound', [roundId], language);
  const round = language === 'sv' ? 'beslutsomgången' : 'the decision round';
  return name === '' ? round : `${round} ${name}`;
}

/** Where a case stands in a round, or is to. */
export const roundRefusals = {
  roundOpen: {
    title: { sv: 'Omgången är inte stängd', en: 'The round has not been closed' },
    sv: ({ roundId, joinUntil }: Of<'roundOpen'>, names) =>
      `Ärendet är med i ${theRound(roundId, names, 'sv')}, som tar emot ärenden till och med ${joinUntil}. Beslut fattas när omgången är stängd och alla ärenden går att jämföra. Den som svarar för enheten, eller idéslusskontoret, stänger den.`,
    en: ({ roundId, joinUntil }: Of<'roundOpen'>, names) =>
      `The case stands in ${theRound(roundId, names, 'en')}, which takes cases in until ${joinUntil}. Decisions are made once the round is closed and all cases can be compared. Whoever answers for the unit, or the sluice office, closes it.`,
  },
  roundClosed: {
    title: { sv: 'Omgången är inte öppen', en: 'The round is not open' },
    sv: ({ roundId, opensOn, joinUntil, closedOn }: Of<'roundClosed'>, names) =>
      closedOn === null
        ? `${sentence(theRound(roundId, names, 'sv'))} tar emot ärenden från och med ${opensOn} till och med ${joinUntil}. Välj en omgång som är öppen, eller be den som svarar för enheten att ändra dagarna.`
        : `${sentence(theRound(roundId, names, 'sv'))} stängdes ${closedOn}, och ärenden varken går med eller lämnar den sedan dess. Invänta beslutet, eller välj en omgång som är öppen.`,
    en: ({ roundId, opensOn, joinUntil, closedOn }: Of<'roundClosed'>, names) =>
      closedOn === null
        ? `${sentence(theRound(roundId, names, 'en'))} takes cases in from ${opensOn} until ${joinUntil}. Choose a round that is open, or ask whoever answers for the unit to change its days.`
        : `${sentence(theRound(roundId, names, 'en'))} was closed on ${closedOn}, and since then no case joins or leaves it. Await the decision, or choose a round that is open.`,
  },
  notALastDay: {
    title: { sv: 'Modellen har andra sista dagar', en: 'The model has other last days' },
    sv: ({ joinUntil, lastDays }: Of<'notALastDay'>) =>
      `${joinUntil} är ingen av de dagar då innovationsmodellens beslutspunkt har sina omgångar: ${lastDays.join(', ')}. Välj en omgång som slutar på en av dem, eller begär beslut utan omgång, med skäl för avsteget.`,
    en: ({ joinUntil, lastDays }: Of<'notALastDay'>) =>
      `${joinUntil} is none of the days on which the process model’s gate has its rounds: ${lastDays.join(', ')}. Choose a round that ends on one of them, or request the decision without a round, with a reason for the deviation.`,
  },
} satisfies Partial<Words>;
