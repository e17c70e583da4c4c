import type { Command, OptionWords } from './command.ts';
import type { Language } from './language.ts';
import { commonOptions } from './parse.ts';

const written = (name: string, { value, multiple }: OptionWords): string =>
  `--${name}${value === undefined ? '' : ` ${value}`}${multiple === true ? ' …' : ''}`;

/** How a command is written, with what must be there first. */
export const synopsis = ({ name, operands, options }: Command): string => {
  const parts = Object.entries(options).map(([option, words]) =>
    words.needed === true ? written(option, words) : `[${written(option, words)}]`,
  );
  return ['idesluss', name, ...operands, ...parts].join(' ');
};

const titles = {
  sv: {
    options: 'Val:',
    settings: 'Läser ur miljön:',
    commands: 'Kommandon:',
    more: 'idesluss KOMMANDO --help säger mer.',
  },
  en: {
    options: 'Options:',
    settings: 'Reads from the environment:',
    commands: 'Commands:',
    more: 'idesluss COMMAND --help says more.',
  },
} as const;

export const helpOf = (command: Command, language: Language): string => {
  const options = Object.entries<OptionWords>({ ...command.options, ...commonOptions });
  const width = Math.max(...options.map(([name, words]) => written(name, words).length));
  const { settings } = command;
  return [
    synopsis(command),
    '',
    command.about[language],
    '',
    titles[language].options,
    ...options.map(([name, words]) => `  ${written(name, words).padEnd(width)}  ${words.about[language]}`),
    ...(settings.length === 0 ? [] : ['', `${titles[language].settings} ${settings.join(', ')}`]),
  ].join('\n');
};

export const helpOfAll = (commands: readonly Command[], language: Language): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    titles[language].commands,
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about[language]}`),
    '',
    titles[language].more,
  ].join('\n');
};
