import { parseArgs } from 'node:util';
import type { Environment } from '@idesluss/api';
import { cannot, type Command, type Given, type OptionWords } from './command.ts';
import type { Paint } from './colour.ts';
import { both, type Both, isLanguage, type Language } from './language.ts';

/** What every command takes. */
export const commonOptions = {
  json: { type: 'boolean', about: both('Svara med JSON', 'Answer in JSON') },
  lang: { type: 'string', value: 'sv|en', about: both('Språk', 'Language') },
  help: { type: 'boolean', about: both('Visa hjälp', 'Show help') },
} as const satisfies Readonly<Record<string, OptionWords>>;

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The command that the first words name, and what stands after them. */
export const findCommand = (
  commands: readonly Command[],
  args: readonly string[],
): { command: Command; rest: readonly string[] } | undefined => {
  const named = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  return named && { command: named, rest: args.slice(named.name.split(' ').length) };
};

const misread = (thrown: unknown, { name }: Command) => {
  const [, option = ''] = /'(-[^'\s]*)/.exec(thrown instanceof Error ? thrown.message : '') ?? [];
  return cannot(
    both(
      `${option === '' ? 'Kommandot är felskrivet' : `Det blir fel med ${option}`}; idesluss ${name} --help visar hur det skrivs.`,
      `${option === '' ? 'The command is misspelt' : `There is something wrong with ${option}`}; idesluss ${name} --help shows how it is written.`,
    ),
  );
};

const valuesOf = (command: Command, rest: readonly string[]): { values: Values; operands: readonly string[] } => {
  const options = Object.fromEntries(
    Object.entries<OptionWords>({ ...command.options, ...commonOptions }).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
    return { values, operands: positionals };
  } catch (thrown) {
    throw misread(thrown, command);
  }
};

export const parse = (
  command: Command,
  rest: readonly string[],
  ground: { set: Environment; say: (line: Both) => void; language: Language; paint: Paint },
): Given => {
  const { values, operands } = valuesOf(command, rest);
  const given: Given = {
    ...ground,
    operands,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => [values[name]].flat().filter((value) => typeof value === 'string'),
    flag: (name) => values[name] === true,
  };
  const spoken = given.text('lang');
  if (spoken !== undefined && !isLanguage(spoken)) throw cannot(both('--lang är sv eller en.', '--lang is sv or en.'));
  if (given.flag('help')) return given;
  const absent = Object.entries(command.options).find(
    ([name, { needed }]) => needed === true && values[name] === undefined,
  );
  if (absent !== undefined) throw cannot(both(`--${absent[0]} saknas.`, `--${absent[0]} is missing.`));
  const wrong = miscounted(command.operands, operands.length);
  if (wrong !== undefined) throw cannot(wrong);
  return given;
};

const miscounted = (named: readonly string[], count: number): Both | undefined => {
  const names = named.join(' ');
  if (names.endsWith('…')) {
    return count >= named.length
      ? undefined
      : both(`Kommandot ska ha ${names}: minst en.`, `The command takes ${names}: at least one.`);
  }
  if (count === named.length) return undefined;
  return names === ''
    ? both('Kommandot tar inget mer än sina val.', 'The command takes nothing but its options.')
    : both(`Kommandot ska ha ${names}, varken mer eller mindre.`, `The command takes ${names}, no more and no less.`);
};
