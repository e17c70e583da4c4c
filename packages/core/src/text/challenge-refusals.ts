import type { Refusal } from '../refusal.ts';
import type { Names } from './known-names.ts';
import { type Language, quoted } from './language.ts';
import type { Words } from './words.ts';

type NotOpen = Extract<Refusal, { code: 'challengeNotOpen' }>;

/** After the word for it, within the sentence; nothing where its name is not known. */
function called(id: string, names: Names, language: Language): string {
  const name = names.find('challenge', id)?.[language];
  return name === undefined ? '' : ` ${quoted(name, language)}`;
}

const said: {
  readonly [S in NotOpen['state']]: Readonly<Record<Language, (refusal: NotOpen, name: string) => string>>;
} = {
  coming: {
    sv: ({ opensOn, closesOn }, name) =>
      `Utmaningen${name} tar emot svar först från och med ${opensOn}, till och med ${closesOn}. Vänta till dess, eller gå vidare utan att ange utmaningen.`,
    en: ({ opensOn, closesOn }, name) =>
      `The challenge${name} takes answers only from ${opensOn} to ${closesOn}. Wait until then, or go on without naming the challenge.`,
  },
  closed: {
    sv: ({ closesOn, closedOn }, name) =>
      `Utmaningen${name} ${closedOn === null ? `tog emot svar till och med ${closesOn}` : `stängdes ${closedOn}`} och tar inte emot fler. Utelämna utmaningen, så går det att gå vidare ändå.`,
    en: ({ closesOn, closedOn }, name) =>
      `The challenge${name} ${closedOn === null ? `took answers until ${closesOn}` : `was closed on ${closedOn}`} and takes no more. Leave the challenge out, and the idea can go on all the same.`,
  },
};

/** Where a challenge is not to be answered: when it is, and the way on without it. */
export const challengeRefusals = {
  challengeNotOpen: {
    title: { sv: 'Utmaningen är inte öppen', en: 'The challenge is not open' },
    sv: (refusal: NotOpen, names) => said[refusal.state].sv(refusal, called(refusal.challengeId, names, 'sv')),
    en: (refusal: NotOpen, names) => said[refusal.state].en(refusal, called(refusal.challengeId, names, 'en')),
  },
} satisfies Partial<Words>;
