import type { Gate, ProcessModel } from './types.ts';

/** A page that tells of the models that come along, in both languages: what a city may begin from. */
export function catalogue(models: readonly ProcessModel[]): string {
  const head = [
    '# Process models that come along',
    '',
    'Data alone, in `packages/core/models`; no code knows their names. Copy the one that is nearest to your way of working',
    '([how](how-to/process-model.md)). This page and its pictures are generated.',
  ];
  return `${[...head, ...models.flatMap(described)].join('\n')}\n`;
}

/** Where the picture of a model lies, from the folder of documents. */
export function pictureOf({ key, version }: ProcessModel, language: 'sv' | 'en'): string {
  return `images/models/${key}-${version}${language === 'sv' ? '' : '-en'}.svg`;
}

function described(model: ProcessModel): readonly string[] {
  const { key, version, title, description, gates, criteria, entries } = model;
  return [
    '',
    `## ${title.en}`,
    '',
    `\`${key}\` version ${version} · ${title.sv}`,
    '',
    description.en,
    '',
    `*${description.sv}*`,
    '',
    `Ways in: ${entries.map((entry) => entry.title.en.toLowerCase()).join('; ')}. Criteria: ${criteria.length}.`,
    '',
    '| Gate | Kind | Legal form | Rated | Needs |',
    '|---|---|---|---|---|',
    ...gates.map(row),
    '',
    `![${title.en}](${pictureOf(model, 'en')})`,
  ];
}

function row({ title, kind, legalForm, criteria, needs }: Gate): string {
  const asked = needs.map(({ text }) => text.en).join('; ');
  return `| ${title.en} (${title.sv}) | ${kind} | ${legalForm} | ${criteria.length} | ${asked} |`;
}
