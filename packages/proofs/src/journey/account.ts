import { PERSONAS } from '@idesluss/demo-identity/personas';
import type { Happened, No } from './city.ts';
import { eventWords } from './event-words.ts';
import type { Move, Who, Words } from './move.ts';

export type Language = 'sv' | 'en';

/** Writes down what happens, so that it can be read as a story. */
export interface Account {
  readonly chapter: (title: Words) => void;
  readonly done: (move: Move, status: string, version: number) => void;
  readonly refused: (move: Move, status: string, no: No) => void;
  readonly history: (title: string, events: readonly Happened[]) => void;
}

const heads = {
  history: { sv: 'Historiken', en: 'The history' },
  answer: { sv: 'Svaret blev nej', en: 'The answer was no' },
  version: { sv: 'version', en: 'version' },
} as const satisfies Record<string, Words>;

/** An account in one language, line by line. */
export function writeAccount(language: Language, say: (line: string) => void): Account {
  const line = ({ who, told }: Move, answer: string): void => {
    const sentence = told[language];
    say(`  ${nameOf(who)} ${sentence}${/[.?!]$/.test(sentence) ? '' : '.'}`);
    say(`      → ${answer}`);
  };
  return {
    chapter: (title) => say(`\n${title[language]}\n${'='.repeat(title[language].length)}`),
    done: (move, status, version) => line(move, `${status}, ${heads.version[language]} ${version}`),
    refused: (move, status, { code, detail }) => line(move, `${heads.answer[language]} (${status} ${code}): ${detail}`),
    history: (title, events) => {
      say(`\n  ${heads.history[language]}: ${title}`);
      for (const { at, personId, type } of events) {
        const when = at.slice(0, 19).replace('T', ' ');
        say(`    ${when}  ${(eventWords[type]?.[language] ?? type).padEnd(44)} ${personName(personId)}`);
      }
    },
  };
}

function nameOf(who: Who): string {
  return PERSONAS.find(({ key }) => key === who)?.name ?? who;
}

function personName(personId: string | null): string {
  return PERSONAS.find(({ id }) => id === personId)?.name ?? '';
}
