import type { Refusal } from '../refusal.ts';
import type { Words } from './words.ts';

type NotUsable = Extract<Refusal, { code: 'modelNotUsable' }>;

/** A sentence that is longer stands only in the list beside it: it quotes what somebody wrote. */
const LONGEST = 300;

const first = ({ findings }: NotUsable, language: 'sv' | 'en'): string => {
  const words = findings[0]?.text[language] ?? '';
  return words === '' || words.length > LONGEST ? '' : `${words} `;
};

/** Where a model is not fit to be published, or to begin by. */
export const modelRefusals = {
  modelNotUsable: {
    title: { sv: 'Modellen går inte att använda än', en: 'The model cannot be used yet' },
    sv: (refusal: NotUsable) =>
      `Granskningen hittar ${refusal.count} fel, och en modell med fel används inte. ${first(refusal, 'sv')}Rätta dem i ett utkast och publicera det.`,
    en: (refusal: NotUsable) =>
      `Verification finds ${refusal.count} ${refusal.count === 1 ? 'error' : 'errors'}, and a model with errors is not used. ${first(refusal, 'en')}Mend them in a draft, and publish that.`,
  },
} satisfies Partial<Words>;
