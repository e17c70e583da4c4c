import type { GateAhead, Whereabouts } from '../initiative/whereabouts.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { LocalText, ProcessModel } from '../process-model/types.ts';
import type { Names } from './known-names.ts';
import type { Language } from './language.ts';
import { unmetNeeds } from './unmet-needs.ts';

const words = {
  draft: { sv: 'Ett utkast, inte inlämnat än.', en: 'A draft, not submitted yet.' },
  submitted: { sv: 'Inlämnat, väntar på ett första svar.', en: 'Submitted, awaiting a first answer.' },
  atEntry: { sv: 'Mottaget, inte i någon fas än.', en: 'Taken in, in no phase yet.' },
  here: { sv: 'Initiativet är här: ', en: 'The initiative is here: ' },
  paused: { sv: 'Vilande i: ', en: 'At rest in: ' },
  ended: { sv: 'Avslutat: ', en: 'Ended: ' },
  next: { sv: 'står på tur.', en: 'comes next.' },
  ready: { sv: 'inget saknas.', en: 'nothing is missing.' },
  lacking: { sv: 'det som saknas är ', en: 'what is missing is ' },
  requested: { sv: 'beslut är begärt.', en: 'a decision has been requested.' },
  decided: { sv: 'beslutat, och väntar på att meddelas.', en: 'decided, and waiting to be made known.' },
} as const satisfies Record<string, LocalText>;

/** Where it stands and what stands in its way, a sentence each. */
export function whereaboutsWords(
  { standing, phase, ending, ahead, openConditions }: Whereabouts,
  model: ProcessModel,
  names: Names,
  language: Language,
): readonly string[] {
  const phaseTitle = lookUp(model).phases.get(phase)?.title[language];
  const endingTitle = model.endings.find(({ id }) => id === ending)?.title[language];
  return [
    standingWords(standing, phaseTitle, endingTitle, language),
    ...ahead.map((one) => `${one.gate.title[language]}: ${aheadWords(one, names, language)}`),
    ...(openConditions === 0 || standing === 'ended' ? [] : [conditionWords[language](openConditions)]),
  ];
}

function standingWords(
  standing: Whereabouts['standing'],
  phase: string | undefined,
  ending: string | undefined,
  language: Language,
): string {
  switch (standing) {
    case 'draft':
    case 'submitted':
      return words[standing][language];
    case 'active':
      return phase === undefined ? words.atEntry[language] : `${words.here[language]}${phase}.`;
    case 'paused':
      return phase === undefined ? words.atEntry[language] : `${words.paused[language]}${phase}.`;
    case 'ended':
      return `${words.ended[language]}${ending ?? phase ?? ''}.`;
  }
}

function aheadWords({ status, unmet }: GateAhead, names: Names, language: Language): string {
  if (status === 'requested' || status === 'decided') return words[status][language];
  if (unmet === null) return words.next[language];
  return unmet.length === 0
    ? words.ready[language]
    : `${words.lacking[language]}${unmetNeeds(unmet, names, language)}.`;
}

const conditionWords: Readonly<Record<Language, (count: number) => string>> = {
  sv: (count) => `Öppna villkor: ${count}. De avgörs före nästa beslut.`,
  en: (count) => `Open conditions: ${count}. They are settled before the next decision.`,
};
