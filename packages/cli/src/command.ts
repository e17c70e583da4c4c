import type { Environment } from '@idesluss/api';
import type { Paint } from './colour.ts';
import type { Both, Language } from './language.ts';

/** 0: done. 1: it was tried, and the answer is no. 2: it could not be tried as asked or as set. */
export type ExitCode = 0 | 1 | 2;

/** How a command ended: a sentence for people, data for programs. */
export type Report = {
  readonly code: ExitCode;
  readonly said: Both;
  /** Further lines, such as one for each fault. */
  readonly lines?: readonly Both[];
  /** What was asked for, as it is: it stands alone, so that it can be put into a file. */
  readonly output?: string;
  readonly data?: Readonly<Record<string, unknown>>;
};

export type OptionWords = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for the value in the help, such as `UUID`. */
  readonly value?: string;
  readonly needed?: boolean;
  readonly about: Both;
};

/** What was asked for. */
export type Given = {
  readonly operands: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly set: Environment;
  /** Says what is being done while it works. */
  readonly say: (line: Both) => void;
  readonly language: Language;
  /** Colours a word where a terminal shows colours; else leaves it as it is. */
  readonly paint: Paint;
};

export type Command = {
  /** As one writes it, such as `unit import`. */
  readonly name: string;
  readonly about: Both;
  /** What stands after the name; the last one may be any number where it ends in `…`. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, OptionWords>>;
  /** Settings it reads from the environment. */
  readonly settings: readonly string[];
  readonly run: (given: Given) => Promise<Report>;
};

/** An end with a sentence and no trace, thrown from wherever it shows. */
export const stopped = (report: Report): Error => Object.assign(new Error(report.said.en), { report });

/** What could not be tried. */
export const cannot = (said: Both): Error => stopped({ code: 2, said });
