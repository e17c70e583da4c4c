import { styleText } from 'node:util';
import type { Environment } from '@idesluss/api';

/** What a word says of what it stands beside. */
export type Tone = 'good' | 'bad' | 'doubtful' | 'aside';
export type Paint = (tone: Tone, word: string) => string;

const colours = { good: 'green', bad: 'red', doubtful: 'yellow', aside: 'dim' } as const satisfies Record<Tone, string>;

/** Colours only where a terminal shows them and nobody has asked for none (https://no-color.org). */
export const painter = (isTerminal: boolean, { NO_COLOR, TERM }: Environment): Paint => {
  const plain = !isTerminal || (NO_COLOR ?? '') !== '' || TERM === 'dumb';
  return (tone, word) => (plain ? word : styleText(colours[tone], word, { validateStream: false }));
};
