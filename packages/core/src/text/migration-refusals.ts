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

/** The first few, each said once: all of them stand with their places beside the sentence. */
function firstFew(findings: Of<'mappingRefused'>['findings'], language: Language): string {
  return [...new Set(findings.map(({ text }) => text[language]))].slice(0, 3).join(' ');
}

/** Where an initiative is to follow another version of the process model. */
export const migrationRefusals = {
  mappingRefused: {
    title: { sv: 'Översättningen går inte att använda', en: 'The mapping cannot be used' },
    sv: ({ findings }: Of<'mappingRefused'>) => firstFew(findings, 'sv'),
    en: ({ findings }: Of<'mappingRefused'>) => firstFew(findings, 'en'),
  },
  notMigrated: {
    title: { sv: 'Initiativet flyttas inte', en: 'The initiative is not moved' },
    sv: (refusal: Of<'notMigrated'>) => inWords(refusal, 'sv'),
    en: (refusal: Of<'notMigrated'>) => inWords(refusal, 'en'),
  },
} satisfies Partial<Words>;
