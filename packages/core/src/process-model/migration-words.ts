import { nameOf } from './mapping-words.ts';
import type { GateKind, LocalText, ProcessModel } from './types.ts';

/** What can be said of an initiative that is to move. */
export const migrationVerdicts = ['moves', 'movesBack', 'needsPerson', 'cannot'] as const;
/** One of {@link migrationVerdicts}. */
export type MigrationVerdict = (typeof migrationVerdicts)[number];

/** Why an initiative moves as it does, or does not. */
export type MigrationReasonCode =
  | 'otherVersion'
  | 'notRunning'
  | 'gateCaseOpen'
  | 'decisionQuestioned'
  | 'betweenGates'
  | 'entryLeadsNowhere'
  | 'phaseLeadsNowhere'
  | 'referralOpen'
  | 'behindGuarantee'
  | 'entryHasNoGates'
  | 'answerStays';

/** One reason in words: what stands in the way and the way out, or what follows. */
export interface MigrationReason {
  readonly code: MigrationReasonCode;
  readonly text: LocalText;
}

const gateKindNames: Readonly<Record<GateKind, LocalText>> = {
  time: { sv: 'tid', en: 'time' },
  money: { sv: 'pengar', en: 'money' },
  scale: { sv: 'att skala upp', en: 'scaling up' },
  review: { sv: 'granskning', en: 'review' },
};

const reason = (code: MigrationReasonCode, sv: string, en: string): MigrationReason => ({ code, text: { sv, en } });

/** Each reason in words. */
export const migrationReasons = {
  otherVersion: () =>
    reason(
      'otherVersion',
      'Initiativet följer en annan version av innovationsmodellen än den som flyttas. Gör en plan för den versionen.',
      'The initiative follows another version of the process model than the one that is moved. Make a plan for that version.',
    ),
  notRunning: () =>
    reason(
      'notRunning',
      'Bara det som är inlämnat och pågår flyttas. Ett utkast flyttas när det har lämnats in, och det som är avslutat ligger kvar på sin version.',
      'Only what is submitted and running is moved. A draft is moved once it has been submitted, and what has ended stays on its version.',
    ),
  gateCaseOpen: () =>
    reason(
      'gateCaseOpen',
      'Ett beslutsärende är öppet, och det beslutas enligt den version som det öppnades under. Invänta beslutet.',
      'A gate case is open, and it is decided by the version under which it was opened. Await the decision.',
    ),
  decisionQuestioned: () =>
    reason(
      'decisionQuestioned',
      'Ett beslut är ifrågasatt. Invänta att den som är behörig låter det stå fast eller upphäver det.',
      'A decision is in question. Await that whoever is competent ratifies or annuls it.',
    ),
  betweenGates: () =>
    reason(
      'betweenGates',
      'En av flera beslutspunkter i rad är passerad, och det skulle behöva beslutas om. Gå igenom de andra först.',
      'One of several gates in series has been passed, and would have to be decided anew. Pass the others first.',
    ),
  entryLeadsNowhere: (model: ProcessModel, id: string) =>
    nowhere('entryLeadsNowhere', nameOf(model, 'entries', id), 'Ingången', 'The entry'),
  phaseLeadsNowhere: (model: ProcessModel, id: string) =>
    nowhere('phaseLeadsNowhere', nameOf(model, 'phases', id), 'Fasen', 'The phase'),
  referralOpen: () =>
    reason(
      'referralOpen',
      'En hänvisning väntar på svar, och dit leder ingen väg i den nya versionen. Invänta svaret.',
      'A referral awaits its answer, and the new version has no such way. Await the answer.',
    ),
  behindGuarantee: (model: ProcessModel, phase: string, kinds: readonly GateKind[], to: string | null) => {
    const [kind] = kinds;
    const gate = kind === undefined ? { sv: '', en: '' } : gateKindNames[kind];
    const here = nameOf(model, 'phases', phase);
    const back =
      to === null ? { sv: 'ingångens beslutspunkter', en: 'the gates of its entry' } : nameOf(model, 'phases', to);
    return reason(
      'behindGuarantee',
      `Ingen kommer till ${here.sv} utan ett beslut om ${gate.sv}, och det har initiativet inte. Det går tillbaka till ${back.sv}.`,
      `Nobody comes to ${here.en} without a decision on ${gate.en}, which the initiative lacks. It goes back to ${back.en}.`,
    );
  },
  entryHasNoGates: (model: ProcessModel, phase: string) => {
    const { sv, en } = nameOf(model, 'phases', phase);
    return reason(
      'entryHasNoGates',
      `Ingången har inga beslutspunkter i den nya versionen: initiativet kommer till ${sv}.`,
      `The entry has no gates in the new version: the initiative comes to ${en}.`,
    );
  },
  answerStays: (model: ProcessModel, id: string) => {
    const { sv, en } = nameOf(model, 'questions', id);
    return reason(
      'answerStays',
      `Svaret på ”${sv}” räknas inte i den nya versionen. Det står kvar i historiken.`,
      `The answer to “${en}” does not count in the new version. It stays in the history.`,
    );
  },
} satisfies Record<MigrationReasonCode, (...given: never[]) => MigrationReason>;

function nowhere(code: MigrationReasonCode, name: LocalText, sv: string, en: string): MigrationReason {
  return reason(
    code,
    `${sv} ${name.sv} har ingen motsvarighet i den nya versionen. Säg i översättningen vart den leder.`,
    `${en} ${name.en} has no counterpart in the new version. Say in the mapping where it leads.`,
  );
}
