import type { MigrationVerdict } from '../process-model/migration-words.ts';
import type { LocalText } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

const verdictWords: Readonly<Record<MigrationVerdict, LocalText>> = {
  moves: { sv: 'Initiativet kan flyttas.', en: 'The initiative can be moved.' },
  movesBack: {
    sv: 'Initiativet skulle gå tillbaka, och det behöver sägas ja till först.',
    en: 'The initiative would go back, and that has to be agreed to first.',
  },
  needsPerson: {
    sv: 'Någon behöver ta ställning innan initiativet flyttas.',
    en: 'Somebody has to see to something before the initiative is moved.',
  },
  cannot: { sv: 'Initiativet flyttas inte nu.', en: 'The initiative is not moved now.' },
};

function inWords({ verdict, reasons }: Of<'notMigrated'>, language: Language): string {
  return [verdictWords[verdict], ...reasons.map(({ text }) => text)].map((text) => text[language]).join(' ');
}

/** Where an initiative is to follow another version of the process model. */
export const migrationRefusals = {
  mappingRefused: {
    title: { sv: 'Översättningen går inte att använda', en: 'The mapping cannot be used' },
    sv: ({ findings }: Of<'mappingRefused'>) => findings.map(({ text }) => text.sv).join(' '),
    en: ({ findings }: Of<'mappingRefused'>) => findings.map(({ text }) => text.en).join(' '),
  },
  notMigrated: {
    title: { sv: 'Initiativet flyttas inte', en: 'The initiative is not moved' },
    sv: (refusal: Of<'notMigrated'>) => inWords(refusal, 'sv'),
    en: (refusal: Of<'notMigrated'>) => inWords(refusal, 'en'),
  },
} satisfies Partial<Words>;
