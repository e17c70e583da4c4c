import {
  emptySituation,
  findShippedModel,
  mappingFindings,
  migrationReasons,
  type Names,
  namesIn,
  type Refusal,
  type RefusalCode,
} from '@idesluss/core';

const id = (number: number): string => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One no of every kind, as it could be met in the demo city: complete, so that every page has its example. */
export const refusalSamples: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  unknown: { code: 'unknown', thing: 'initiative' },
  notPermitted: { code: 'notPermitted', action: 'acceptAtIntake', permitted: ['leader', 'office'] },
  notInStanding: { code: 'notInStanding', action: 'submitInitiative', standing: 'active', allowed: ['draft'] },
  notInPhase: { code: 'notInPhase', activity: 'recordMeasurement', phase: 'exploreIdea', allowed: ['pilot'] },
  caseNotInStatus: { code: 'caseNotInStatus', status: 'preparing', allowed: ['requested'] },
  gateCaseOpen: { code: 'gateCaseOpen', gateCaseId: id(700) },
  notFromHere: { code: 'notFromHere', target: 'scale', allowed: ['time'] },
  needsNotMet: {
    code: 'needsNotMet',
    excusable: true,
    unmet: [
      {
        id: 'needDescribed',
        text: { sv: 'Behovet är beskrivet', en: 'The need is described' },
        applies: true,
        met: false,
        missing: [{ comparison: { fact: 'need.described', is: true }, actual: false, inverted: false }],
      },
    ],
  },
  notMandated: {
    code: 'notMandated',
    lacks: 'amount',
    gateKind: 'money',
    unitId: id(200),
    amountMinor: 60_000_000,
    highestAmountMinor: 50_000_000,
  },
  recused: { code: 'recused', personId: id(1), ground: 'bearer' },
  fundExhausted: { code: 'fundExhausted', fundId: id(300), availableMinor: 5_000_000, neededMinor: 20_000_000 },
  shareUndecided: { code: 'shareUndecided', shareIds: [id(800)] },
  shareRejected: { code: 'shareRejected', shareIds: [id(800)] },
  outcomeNotAllowed: { code: 'outcomeNotAllowed', outcome: 'reject', allowed: ['approve', 'return'] },
  grantedAlready: { code: 'grantedAlready', grantedMinutes: 2_400, grantedMinor: 25_000_000 },
  supplementOpen: { code: 'supplementOpen', supplementId: id(900) },
  gateGrantsNoMoney: { code: 'gateGrantsNoMoney', gate: 'time' },
  notAppealable: { code: 'notAppealable', legalForm: 'execution' },
  decisionQuestioned: { code: 'decisionQuestioned', gateCaseIds: [id(700)] },
  conditionsOpen: { code: 'conditionsOpen', conditionIds: [id(950)] },
  notificationAwaited: { code: 'notificationAwaited', gateCaseId: id(700) },
  challengeNotOpen: {
    ...{ code: 'challengeNotOpen', challengeId: id(960), state: 'closed' },
    ...{ opensOn: '2026-01-15', closesOn: '2026-04-30', closedOn: null },
  },
  roundOpen: { code: 'roundOpen', roundId: id(970), joinUntil: '2026-03-31' },
  roundClosed: {
    ...{
      code: 'roundClosed',
      roundId: id(970),
      opensOn: '2026-03-02',
      joinUntil: '2026-03-31',
      closedOn: '2026-04-01',
    },
  },
  modelNotUsable: {
    code: 'modelNotUsable',
    count: 1,
    findings: [
      {
        ...{ severity: 'error', code: 'unreachablePhase', place: '/phases/3' },
        text: { sv: 'Ingen väg leder till fasen Utveckla pilot.', en: 'No way leads to the phase Develop the pilot.' },
        remedy: { sv: 'Lägg till en övergång dit.', en: 'Add an edge that leads there.' },
      },
    ],
  },
  mappingRefused: {
    code: 'mappingRefused',
    findings: [mappingFindings.unknownTo('/phases/understand', 'exploreAll')],
  },
  notMigrated: { code: 'notMigrated', verdict: 'cannot', reasons: [migrationReasons.gateCaseOpen()] },
  notALastDay: {
    ...{ code: 'notALastDay', pointer: '/joinUntil', joinUntil: '2026-05-02' },
    lastDays: ['2026-03-31', '2026-06-30', '2026-09-30'],
  },
  awaits: { code: 'awaits', command: 'planImplementation' },
  alreadyDone: { code: 'alreadyDone', what: 'acceptOwnership' },
  limitReached: { code: 'limitReached', what: 'writeLesson', limit: 50 },
  stale: { code: 'stale', thing: 'initiative', basedOn: '11', current: '12' },
  referenceUnknown: { code: 'referenceUnknown', pointer: '/owningUnitId', thing: 'unit', id: id(200) },
  argumentRefused: { code: 'argumentRefused', pointer: '/to', rule: 'endBeforeStart' },
};

const careUnit = { sv: 'Vårdförvaltningen', en: 'The care administration' };

const called: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  [id(1)]: { sv: 'Berit Bärare', en: 'Berit Bärare' },
  [id(200)]: careUnit,
  [id(300)]: { sv: 'Innovation 2026', en: 'Innovation 2026' },
  [id(960)]: { sv: 'Skolgårdar som tål skyfall', en: 'Skolgårdar som tål skyfall' },
  [id(700)]: { sv: 'Pengar', en: 'Money' },
  [id(800)]: careUnit,
  [id(970)]: { sv: 'Vårens omgång', en: 'Vårens omgång' },
};

const model = findShippedModel('helsingborg', 2);
const actor = { personId: null, clientId: 'docs', roles: [], mandates: [] };

/** What the samples' ids are called there. */
export const sampleNames: Names = {
  readerId: null,
  find: (thing, named) =>
    called[named] ?? (model === undefined ? undefined : namesIn(emptySituation, { model, actor }).find(thing, named)),
};
