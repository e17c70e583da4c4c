import { settings } from '../config-settings.ts';
import type { Setting } from '../config-values.ts';
import { code, madeFrom, page, table } from './markdown.ts';

const intro = `The service reads its settings from the environment once, at the start, and tells every fault at once. An
empty value counts as absent. \`npm start\` without \`DATABASE_URL\` sets what the demo needs by itself.`;

const whenAbsent = ({ preset, parse }: Setting<unknown>): string => {
  if (preset !== undefined) return preset === '' ? 'none' : code(preset);
  return parse(undefined).ok ? 'none' : '**must be given**';
};

const rowOf = (setting: Setting<unknown>): readonly string[] => [
  code(setting.name),
  whenAbsent(setting),
  `${setting.about.en}${setting.secret === true ? ' (secret)' : ''}`,
  setting.about.sv,
];

/** Every setting there is, as a page. */
export const configurationPage = (): string =>
  page(
    madeFrom('services/api/src/config-settings.ts'),
    '# Configuration',
    intro,
    table(['Setting', 'When absent', 'Meaning', 'På svenska'], Object.values(settings).map(rowOf)),
  );
