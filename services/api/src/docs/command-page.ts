// Not part of the package's face: only this page is made from it.
import type { Command, OptionWords } from '../../../../packages/cli/src/command.ts';
import { commands } from '../../../../packages/cli/src/commands.ts';
import { synopsis } from '../../../../packages/cli/src/help.ts';
import { commonOptions } from '../../../../packages/cli/src/parse.ts';
import { unitFields } from '../../../../packages/cli/src/units/rows.ts';
import { code, codes, madeFrom, page, table } from './markdown.ts';

const intro = `The operator's command. In a checkout it is \`npm run --silent idesluss -- …\`, in the image its entry point:
\`docker compose run --rm service …\`. It speaks Swedish or English (\`--lang\`, else as the terminal); with \`--json\` the answer
is one line of JSON on standard output. Progress goes to standard error.

It ends with 0 when it is done, with 1 when it was tried and the answer is no (a rule refuses, a file has faults, a record does
not hold), and with 2 when it could not be tried as asked or as set.`;

const optionRow = ([name, { value, about, needed }]: [string, OptionWords]): readonly string[] => [
  code(`--${name}${value === undefined ? '' : ` ${value}`}`),
  `${about.en}${needed === true ? ' (must be given)' : ''}`,
  about.sv,
];

const optionTable = (options: Readonly<Record<string, OptionWords>>): string =>
  table(['Option', 'Meaning', 'På svenska'], Object.entries(options).map(optionRow));

const sectionOf = (command: Command): string =>
  [
    `## ${command.name}`,
    `\`\`\`text\n${synopsis(command)}\n\`\`\``,
    `${command.about.en} *${command.about.sv}*`,
    ...(command.settings.length === 0 ? [] : [`Reads ${codes(command.settings)}.`]),
    ...(Object.keys(command.options).length === 0 ? [] : [optionTable(command.options)]),
  ].join('\n\n');

const fields = Object.entries(unitFields).map(([name, { needed }]) => [
  code(name),
  needed ? 'must be given' : 'may be empty',
]);

const importing = `## The file of units

CSV in UTF-8 with the column names in the first line, parted by semicolons, tabs or commas, or a JSON array of objects with the same
names. \`key\` is yours; \`parentKey\` names the unit above by its key, in the file or imported before, or by its id. An empty
\`nameEn\` is as \`nameSv\`, and an empty \`bodyId\` takes the committee of the unit above. Every row with a fault is told with its number, and then none is imported. At most 5000 rows.

${table(['Column', ''], fields)}`;

/** Every command of the operator, as a page. */
export const commandPage = (): string =>
  page(
    madeFrom('packages/cli/src/commands'),
    '# The command idesluss',
    intro,
    '## With every command',
    optionTable(commonOptions),
    ...commands.map(sectionOf),
    importing,
  );
