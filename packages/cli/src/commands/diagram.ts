import { diagram, diagramFormats } from '@idesluss/core';
import { cannot, type Command } from '../command.ts';
import { both, isLanguage, type Language } from '../language.ts';
import { findModel } from '../models/find-model.ts';
import { judge, linesOf } from '../models/judge.ts';

type Format = (typeof diagramFormats)[number];

const formatOf = (asked = 'mermaid'): Format => {
  const format = diagramFormats.find((one) => one === asked);
  if (format !== undefined) return format;
  throw cannot(both('--format är mermaid eller svg.', '--format is mermaid or svg.'));
};

const languageOf = (asked: string | undefined, spoken: Language): Language => {
  if (asked === undefined || isLanguage(asked)) return asked ?? spoken;
  throw cannot(both('--language är sv eller en.', '--language is sv or en.'));
};

export const diagramCommand: Command = {
  name: 'diagram',
  about: both(
    'Ritar en innovationsmodell, ur en fil eller en medföljande vid namn (helsingborg-2), som text för Mermaid eller som bild. Också en modell med fel ritas, om den följer formatet.',
    'Draws a process model, from a file or a shipped one by name (helsingborg-2), as text for Mermaid or as a picture. A model with errors is drawn too, if it follows the format.',
  ),
  operands: ['FILE'],
  options: {
    format: { type: 'string', value: 'mermaid|svg', about: both('Förval mermaid', 'By default mermaid') },
    language: { type: 'string', value: 'sv|en', about: both('Bildens språk', 'The picture’s language') },
  },
  settings: [],
  run: async ({ operands: [name = ''], text, language: spoken, paint }) => {
    const format = formatOf(text('format'));
    const language = languageOf(text('language'), spoken);
    const { model, findings } = judge(await findModel(name));
    if (model === undefined) {
      const lines = linesOf(name, findings, paint);
      const said = both(
        `${name} följer inte formatet och ritas inte.`,
        `${name} does not follow the format and is not drawn.`,
      );
      return { code: 1, said, lines, data: { findings } };
    }
    const drawn = diagram(model, { language, format });
    const said = both(`${name} är ritad.`, `${name} has been drawn.`);
    return { code: 0, said, output: drawn.trimEnd(), data: { format, language, diagram: drawn } };
  },
};
