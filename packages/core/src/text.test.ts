import { describe, expect, it } from 'vitest';
import { mappingFindings } from './process-model/mapping-words.ts';
import { migrationReasons } from './process-model/migration-words.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { rules } from './rules.ts';
import { argumentRules } from './text/argument-rules.ts';
import { kronor, workingTime } from './text/amounts.ts';
import { describeCommand, describeRefusal, noNames } from './text.ts';

const unmet = {
  id: 'n',
  text: { sv: 'Minst ett effektmål är satt', en: 'At least one effect goal is set' },
  applies: true,
  met: false,
  missing: [{ comparison: { fact: 'effectGoals.count', atLeast: 1 }, actual: 0, inverted: false }],
} as const;

/** One of each kind. */
const examples: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  unknown: { code: 'unknown', thing: 'initiative' },
  notPermitted: { code: 'notPermitted', action: 'decideGate', permitted: ['decider', 'registrar'] },
  notInStanding: { code: 'notInStanding', action: 'evaluate', standing: 'draft', allowed: ['active', 'ended'] },
  notInPhase: { code: 'notInPhase', activity: 'evaluate', phase: 'pilot', allowed: ['evaluate'] },
  caseNotInStatus: { code: 'caseNotInStatus', status: 'preparing', allowed: ['requested'] },
  gateCaseOpen: { code: 'gateCaseOpen', gateCaseId: 'c1' },
  notFromHere: { code: 'notFromHere', target: 'scale', allowed: [] },
  needsNotMet: { code: 'needsNotMet', unmet: [unmet], excusable: true },
  notMandated: {
    code: 'notMandated',
    lacks: 'amount',
    gateKind: 'money',
    unitId: 'u1',
    amountMinor: 123_456_789,
    highestAmountMinor: 100_000,
  },
  recused: { code: 'recused', personId: 'p1', ground: 'bearer' },
  fundExhausted: { code: 'fundExhausted', fundId: 'f1', availableMinor: 10_050, neededMinor: 25_000_000 },
  shareUndecided: { code: 'shareUndecided', shareIds: ['s1', 's2'] },
  shareRejected: { code: 'shareRejected', shareIds: ['s1'] },
  outcomeNotAllowed: { code: 'outcomeNotAllowed', outcome: 'reject', allowed: ['approve', 'return'] },
  grantedAlready: { code: 'grantedAlready', grantedMinutes: 2_400, grantedMinor: 25_000_000 },
  supplementOpen: { code: 'supplementOpen', supplementId: 'q1' },
  decisionQuestioned: { code: 'decisionQuestioned', gateCaseIds: ['c1'] },
  gateGrantsNoMoney: { code: 'gateGrantsNoMoney', gate: 'time' },
  notAppealable: { code: 'notAppealable', legalForm: 'execution' },
  conditionsOpen: { code: 'conditionsOpen', conditionIds: ['v1'] },
  notificationAwaited: { code: 'notificationAwaited', gateCaseId: 'c1' },
  challengeNotOpen: {
    code: 'challengeNotOpen',
    challengeId: 'u1',
    state: 'closed',
    opensOn: '2026-03-01',
    closesOn: '2026-04-30',
    closedOn: null,
  },
  roundOpen: { code: 'roundOpen', roundId: 'r1', joinUntil: '2026-03-31' },
  roundClosed: {
    ...{ code: 'roundClosed', roundId: 'r1', opensOn: '2026-03-01', joinUntil: '2026-03-31', closedOn: null },
  },
  mappingRefused: {
    code: 'mappingRefused',
    findings: [mappingFindings.unknownTo('/phases/understand', 'exploreNothing')],
  },
  notMigrated: { code: 'notMigrated', verdict: 'needsPerson', reasons: [migrationReasons.betweenGates()] },
  notALastDay: { code: 'notALastDay', pointer: '/joinUntil', joinUntil: '2026-05-02', lastDays: ['2026-03-31'] },
  awaits: { code: 'awaits', command: 'planImplementation' },
  alreadyDone: { code: 'alreadyDone', what: 'decideShare' },
  limitReached: { code: 'limitReached', what: 'allocateFund', limit: 1_000 },
  modelNotUsable: {
    code: 'modelNotUsable',
    count: 1,
    findings: [
      {
        ...{ severity: 'error', code: 'wrongShape', place: '/key' },
        text: { sv: 'Nyckeln saknas.', en: 'There is no key.' },
        remedy: { sv: 'Skriv den.', en: 'Write it.' },
      },
    ],
  },
  stale: { code: 'stale', thing: 'dossier', basedOn: 'a', current: null },
  referenceUnknown: { code: 'referenceUnknown', pointer: '/unitId', thing: 'unit', id: 'u9' },
  argumentRefused: { code: 'argumentRefused', pointer: '/to', rule: 'endBeforeStart' },
};

describe('describeRefusal', () => {
  it.each(Object.values(examples))('says $code in both languages, without holes', (refusal) => {
    const [sv, en] = [describeRefusal(refusal, 'sv', noNames), describeRefusal(refusal, 'en', noNames)];
    expect(sv.title).not.toBe(en.title);
    expect(sv.detail).not.toBe(en.detail);
    for (const text of [sv.title, sv.detail, en.title, en.detail]) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it.each([
    ['/reference', 'missing', 'Hänvisningen'],
    ['/referTo', 'missing', 'Vart det lämnas över'],
    ['/referTo', 'notApplicable', 'Vart det lämnas över'],
    ['/pause', 'missing', 'Vilandeförklaringen'],
  ] as const)('says what %s is called where it is %s', (pointer, rule, name) => {
    const { detail } = describeRefusal({ code: 'argumentRefused', pointer, rule }, 'sv', noNames);
    expect(detail.startsWith(`${name}: `)).toBe(true);
  });

  it('names what is there and what is lacking in kronor', () => {
    expect(describeRefusal(examples.fundExhausted, 'sv', noNames).detail).toContain('250\u00a0000\u00a0kr');
    expect(describeRefusal(examples.fundExhausted, 'sv', noNames).detail).toContain('100,50\u00a0kr');
    expect(describeRefusal(examples.fundExhausted, 'en', noNames).detail).toContain('SEK\u00a0249,899.50 is lacking');
  });

  it('names unmet needs with what is needed and what there is', () => {
    expect(describeRefusal(examples.needsNotMet, 'sv', noNames).detail).toContain(
      '”Minst ett effektmål är satt” (minst 1, nu 0)',
    );
  });

  it('tells of deviations only where one can be asked for', () => {
    const deviation = /avsteg|deviation/;
    for (const language of ['sv', 'en'] as const) {
      const said = (excusable: boolean) =>
        describeRefusal({ ...examples.needsNotMet, excusable }, language, noNames).detail;
      expect(said(true)).toMatch(deviation);
      expect(said(false)).not.toMatch(deviation);
    }
  });

  it('says once what two needs lack alike', () => {
    const twice = { ...unmet, id: 'n2', text: { sv: 'Det finns ett mål', en: 'There is a goal' } };
    const said = describeRefusal({ ...examples.needsNotMet, unmet: [unmet, twice] }, 'en', noNames).detail;
    expect(said.match(/at least 1, now 0/g)).toHaveLength(1);
    const other = { ...twice, missing: [{ ...unmet.missing[0], actual: 3 }] };
    const both = describeRefusal({ ...examples.needsNotMet, unmet: [unmet, other] }, 'en', noNames).detail;
    expect(both).toContain('There is a goal');
  });

  it('names who could', () => {
    expect(describeRefusal(examples.notPermitted, 'en', noNames).detail).toContain('or the registrar');
  });

  it.each(['mandate', 'gateKind', 'unit', 'amount', 'date', 'body'] as const)(
    'says which mandate lacks: %s',
    (lacks) => {
      const said = describeRefusal({ ...examples.notMandated, lacks }, 'sv', noNames).detail;
      expect(said).not.toMatch(/undefined|NaN/);
      expect(said.length).toBeGreaterThan(60);
    },
  );
});

it('every command has a verb phrase of its own in each language', () => {
  const types = Object.keys(rules) as readonly (keyof typeof rules)[];
  expect(new Set(types.map((type) => describeCommand(type).sv)).size).toBe(types.length);
  expect(new Set(types.map((type) => describeCommand(type).en)).size).toBe(types.length);
});

it('every argument rule is a sentence in each language', () => {
  for (const { sv, en } of Object.values(argumentRules)) {
    expect(sv).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
  }
});

it.each<[number, string, string]>([
  [0, '0\u00a0kr', 'SEK\u00a00'],
  [5, '0,05\u00a0kr', 'SEK\u00a00.05'],
  [123_456_789, '1\u00a0234\u00a0567,89\u00a0kr', 'SEK\u00a01,234,567.89'],
  [-100_000, '−1\u00a0000\u00a0kr', 'SEK\u00a0−1,000'],
])('%d öre', (minor, sv, en) => {
  expect(kronor(minor, 'sv')).toBe(sv);
  expect(kronor(minor, 'en')).toBe(en);
});

it.each<[number, string, string]>([
  [30, '30 minuter', '30 minutes'],
  [60, '1 timme', '1 hour'],
  [61, '1 timme 1 minut', '1 hour 1 minute'],
  [2_400, '40 timmar', '40 hours'],
  [60_090, '1\u00a0001 timmar 30 minuter', '1,001 hours 30 minutes'],
  [0, '0 minuter', '0 minutes'],
])('says %d minutes of working time as people do', (minutes, sv, en) => {
  expect([workingTime(minutes, 'sv'), workingTime(minutes, 'en')]).toEqual([sv, en]);
});

it('says what has been granted, however little, and nothing of what has not', () => {
  const said = (grantedMinutes: number, grantedMinor: number) =>
    describeRefusal({ code: 'grantedAlready', grantedMinutes, grantedMinor }, 'sv', noNames).detail;
  expect(said(30, 0)).toMatch(/^Initiativet har beviljats 30 minuter, och kan/);
  expect(said(0, 25_000_000)).toMatch(/^Initiativet har beviljats 250\u00a0000\u00a0kr, och kan/);
  expect(said(90, 100)).toContain('1 timme 30 minuter och 1\u00a0kr');
});
