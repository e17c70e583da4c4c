import type { Refusal } from '../refusal.ts';
import type { Names } from './known-names.ts';
import type { Language } from './language.ts';

type Recused = Extract<Refusal, { code: 'recused' }>;

/** Why somebody who has said yes or no to an idea, or decided on it, does not come to bear it. */
const judging = {
  sv: 'Den som är coach för en idé, har sagt ja eller nej till den som chef eller innovationsledare, yttrar sig om den, bedömer den eller har beslutat om den bär den inte också.',
  en: 'Whoever coaches an idea, has said yes or no to it as manager or innovation leader, reviews it, rates it or has decided on it does not bear it as well.',
} as const;

/** The same of whoever has rated or decided what the idea is chosen between. */
const judgingCompeting = {
  sv: 'Den som har bedömt eller beslutat om en idé i en beslutsomgång kommer inte att bära en annan där, så länge det ska väljas mellan dem. När ärendet är avgjort går det att fråga igen.',
  en: 'Whoever has rated or decided on an idea of a decision round does not come to bear another one there while it is to be chosen between them. Once the case is decided they can be asked again.',
} as const;

/** Spoken to, told of by name, or whoever it is. */
export function recusedWords({ personId, ground }: Recused, names: Names, language: Language): string {
  if (ground === 'judging') return judging[language];
  if (ground === 'judgingCompeting') return judgingCompeting[language];
  const name = names.find('person', personId)?.[language];
  const { you, whoever, somebody } = bearing[ground][language];
  if (personId === names.readerId) return you;
  return name === undefined ? whoever : somebody(name);
}

const bearing = {
  bearer: {
    sv: {
      you: 'Du bär idén och är därför jävig.',
      whoever: 'Den som bär idén är jävig.',
      somebody: (name: string) => `${name} bär idén och är därför jävig.`,
    },
    en: {
      you: 'You bear the idea and are therefore recused.',
      whoever: 'Whoever bears the idea is recused.',
      somebody: (name: string) => `${name} bears the idea and is therefore recused.`,
    },
  },
  formerBearer: {
    sv: {
      you: 'Du har burit idén och är därför jävig.',
      whoever: 'Den som har burit idén är jävig.',
      somebody: (name: string) => `${name} har burit idén och är därför jävig.`,
    },
    en: {
      you: 'You have borne the idea and are therefore recused.',
      whoever: 'Whoever has borne the idea is recused.',
      somebody: (name: string) => `${name} has borne the idea and is therefore recused.`,
    },
  },
  acquainted: {
    sv: {
      you: 'Här bedöms idéer utan namn. Du är chef eller coach för idén, vet vems den är och bedömer den därför inte.',
      whoever: 'Här bedöms idéer utan namn. Den som är chef eller coach för idén vet vems den är och bedömer den inte.',
      somebody: (name: string) =>
        `Här bedöms idéer utan namn. ${name} är chef eller coach för idén, vet vems den är och bedömer den därför inte.`,
    },
    en: {
      you: 'Ideas are rated without a name here. You manage or coach this one, know whose it is, and so do not rate it.',
      whoever:
        'Ideas are rated without a name here. Whoever manages or coaches one knows whose it is, and does not rate it.',
      somebody: (name: string) =>
        `Ideas are rated without a name here. ${name} manages or coaches this one, knows whose it is, and so does not rate it.`,
    },
  },
  competing: {
    sv: {
      you: 'Du bär eller har burit en idé i samma beslutsomgång och är därför jävig så länge det ska väljas mellan dem.',
      whoever: 'Den som bär eller har burit en idé i samma beslutsomgång är jävig så länge det ska väljas mellan dem.',
      somebody: (name: string) =>
        `${name} bär eller har burit en idé i samma beslutsomgång och är därför jävig så länge det ska väljas mellan dem.`,
    },
    en: {
      you: 'You bear or have borne an idea in the same decision round, and are recused while it is to be chosen between them.',
      whoever:
        'Whoever bears or has borne an idea in the same decision round is recused while it is to be chosen between them.',
      somebody: (name: string) =>
        `${name} bears or has borne an idea in the same decision round, and is recused while it is to be chosen between them.`,
    },
  },
  ownDecision: {
    sv: {
      you: 'Du fattade det beslut som är ifrågasatt. Någon annan med mandat avgör det, eller organet ovanför enheten.',
      whoever:
        'Den som fattade det ifrågasatta beslutet avgör det inte. Någon annan med mandat gör det, eller organet ovanför enheten.',
      somebody: (name: string) =>
        `${name} fattade det beslut som är ifrågasatt. Någon annan med mandat avgör det, eller organet ovanför enheten.`,
    },
    en: {
      you: 'You made the decision that is in question. Somebody else with a mandate settles it, or the body above the unit.',
      whoever:
        'Whoever made the decision in question does not settle it. Somebody else with a mandate does, or the body above the unit.',
      somebody: (name: string) =>
        `${name} made the decision that is in question. Somebody else with a mandate settles it, or the body above the unit.`,
    },
  },
  drafter: {
    sv: {
      you: 'Du har skrivit idén, som ingen namngiven bär, och är därför jävig.',
      whoever: 'Den som har skrivit en idé som ingen namngiven bär är jävig.',
      somebody: (name: string) => `${name} har skrivit idén, som ingen namngiven bär, och är därför jävig.`,
    },
    en: {
      you: 'You wrote the idea, which nobody named bears, and are therefore recused.',
      whoever: 'Whoever wrote an idea that nobody named bears is recused.',
      somebody: (name: string) => `${name} wrote the idea, which nobody named bears, and is therefore recused.`,
    },
  },
} as const;
