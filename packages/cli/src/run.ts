import type { Environment } from '@idesluss/api';
import type { ExitCode, Report } from './command.ts';
import { painter } from './colour.ts';
import { commands } from './commands.ts';
import { reportOf } from './faults.ts';
import { helpOf, helpOfAll } from './help.ts';
import { both, type Both, chooseLanguage, type Language } from './language.ts';
import { findCommand, parse } from './parse.ts';

/** Where it speaks: the answer goes to `out`, progress and a no to `err`. */
export type Voice = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody looks on who can see colours; a program or a file does not. */
  readonly isTerminal?: boolean;
};

const tell = (
  { code, said, lines = [], output, data = {} }: Report,
  inJson: boolean,
  language: Language,
  voice: Voice,
): ExitCode => {
  if (inJson) {
    // What is told besides an answer stands in its data already.
    const faults = code === 0 || lines.length === 0 ? {} : { faults: lines.map((line) => line[language]) };
    voice.out(JSON.stringify({ ok: code === 0, said: said[language], ...faults, ...data }));
    return code;
  }
  if (output !== undefined) {
    voice.out(output);
    return code;
  }
  const print = code === 0 ? voice.out : voice.err;
  for (const line of lines) print(line[language]);
  print(said[language]);
  return code;
};

const noSuch: Report = {
  code: 2,
  said: both(
    'Det finns inget sådant kommando; idesluss --help visar dem som finns.',
    'There is no such command; idesluss --help shows those there are.',
  ),
};

/** Looked for before the words are parsed, in either way that an option is written: a fault among them is told in it too. */
const languageIn = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return args[at]?.startsWith('--lang=') === true
    ? args[at].slice('--lang='.length)
    : at === -1
      ? undefined
      : args[at + 1];
};

/** Runs what the words ask for; answers the exit code. */
export const run = async (args: readonly string[], set: Environment, voice: Voice): Promise<ExitCode> => {
  const language = chooseLanguage(languageIn(args), set);
  const answer = (report: Report): ExitCode => tell(report, args.includes('--json'), language, voice);
  const found = findCommand(commands, args);
  if (found === undefined) {
    if (args.length > 0 && args[0] !== '--help') return answer(noSuch);
    voice.out(helpOfAll(commands, language));
    return 0;
  }
  const { command, rest } = found;
  try {
    const say = (line: Both): void => voice.err(line[language]);
    // Programs read JSON as it is.
    const paint = painter(voice.isTerminal === true && !args.includes('--json'), set);
    const given = parse(command, rest, { set, say, language, paint });
    if (!given.flag('help')) return answer(await command.run(given));
    voice.out(helpOf(command, language));
    return 0;
  } catch (thrown) {
    return answer(reportOf(thrown, set, command.settings));
  }
};
