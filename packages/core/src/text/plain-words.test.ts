import { assert, constantFrom, integer, property, uuid } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relations } from '../access/relations.ts';
import { access, type Action } from '../access/table.ts';
import { activities, gateKinds, outcomeKinds } from '../process-model/schema.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import type { LocalText } from '../process-model/types.ts';
import type { Refusal, Thing } from '../refusal.ts';
import { standings } from '../initiative/choices.ts';
import { caseStatuses } from '../gate-case/state.ts';
import { rules } from '../rules.ts';
import { emptySituation } from '../situation.ts';
import { describeRefusal, type Names, namesIn, noNames } from '../text.ts';
import { argumentRules } from './argument-rules.ts';
import { legalFormNames, thingNames } from './names.ts';

// Object.keys forgets that these tables are complete.
const things = Object.keys(thingNames) as readonly Thing[];
const commands = Object.keys(rules) as readonly (keyof typeof rules)[];
const actions = Object.keys(access) as readonly Action[];
const legalForms = Object.keys(legalFormNames) as readonly (keyof typeof legalFormNames)[];
const argumentRuleNames = Object.keys(argumentRules) as readonly (keyof typeof argumentRules)[];

const pointers = [
  ...['/amountMinor', '/shares/3/fundId', '/shares', '/costLines', '/deviations/0/needId', '/recorded/decidedOn', '/x'],
  ...['/ratings/technicalHeight', '/ratings/noSuchThing/rating', '/answers/personalData', '/answers/noSuchThing', ''],
  ...[
    '/grantMinutes',
    '/embargo/until',
    '/tryAgainIf',
    '/recipientUnitId',
    '/holder/personId',
    '/constructor',
    '/kind',
  ],
] as const;

const phases = ['exploreIdea', 'noSuchPhase', ''];
const targets = ['scale', 'exploreSetup', 'handedOver', 'noSuchWay', null];

/** Every code with every word it can hold, and these ids. */
function everyRefusal(id: string, minor: number): readonly Refusal[] {
  const mandated = { code: 'notMandated', gateKind: 'money', unitId: id, amountMinor: minor } as const;
  const lacks = ['mandate', 'gateKind', 'unit', 'amount', 'date', 'body', 'advisoryBody'] as const;
  return [
    ...things.map((thing) => ({ code: 'unknown', thing }) as const),
    ...things.flatMap((thing) =>
      pointers.map((pointer) => ({ code: 'referenceUnknown', pointer, thing, id }) as const),
    ),
    ...actions.map((action) => ({ code: 'notPermitted', action, permitted: relations }) as const),
    ...actions.flatMap((action) =>
      standings.map((standing) => ({ code: 'notInStanding', action, standing, allowed: standings }) as const),
    ),
    ...activities.flatMap((activity) =>
      phases.map((phase) => ({ code: 'notInPhase', activity, phase, allowed: phases }) as const),
    ),
    { code: 'notInPhase', activity: 'evaluate', phase: 'pilot', allowed: [] },
    ...caseStatuses.map((status) => ({ code: 'caseNotInStatus', status, allowed: caseStatuses }) as const),
    { code: 'gateCaseOpen', gateCaseId: id },
    { code: 'notificationAwaited', gateCaseId: id },
    { code: 'conditionsOpen', conditionIds: [id] },
    { code: 'decisionQuestioned', gateCaseIds: [id] },
    ...legalForms.map((legalForm) => ({ code: 'notAppealable', legalForm }) as const),
    { code: 'conditionsOpen', conditionIds: [id, id] },
    ...targets.flatMap((target) =>
      [[], ['exploreSetup'], ['noSuchWay']].map((allowed) => ({ code: 'notFromHere', target, allowed }) as const),
    ),
    ...lacks.map((lack) => ({ ...mandated, lacks: lack, highestAmountMinor: minor }) as const),
    ...gateKinds.map((gateKind) => ({ ...mandated, gateKind, lacks: 'gateKind', highestAmountMinor: null }) as const),
    { code: 'recused', personId: id, ground: 'bearer' },
    { code: 'fundExhausted', fundId: id, availableMinor: 0, neededMinor: minor },
    { code: 'fundExhausted', fundId: id, availableMinor: null, neededMinor: minor },
    { code: 'shareUndecided', shareIds: [id] },
    { code: 'shareRejected', shareIds: [id, id] },
    ...outcomeKinds.map((outcome) => ({ code: 'outcomeNotAllowed', outcome, allowed: outcomeKinds }) as const),
    { code: 'supplementOpen', supplementId: id },
    ...commands.map((command) => ({ code: 'awaits', command }) as const),
    ...commands.map((what) => ({ code: 'alreadyDone', what }) as const),
    ...commands.flatMap((what) => [20, 50].map((limit) => ({ code: 'limitReached', what, limit }) as const)),
    { code: 'stale', thing: 'initiative', basedOn: '11', current: '12' },
    { code: 'stale', thing: 'dossier', basedOn: id, current: id },
    { code: 'stale', thing: 'dossier', basedOn: id, current: null },
    ...argumentRuleNames.flatMap((rule) =>
      pointers.map((pointer) => ({ code: 'argumentRefused', pointer, rule }) as const),
    ),
    ...[true, false].map((excusable) => ({ code: 'needsNotMet', unmet: unmetWith(minor), excusable }) as const),
  ];
}

const text: LocalText = { sv: 'Något är på plats', en: 'Something is in place' };

function unmetWith(minor: number) {
  const compared = [
    { fact: 'application.amount', atMost: minor },
    { fact: 'effectGoals.count', atLeast: 1 },
    { fact: 'evaluation.valueCreated', is: 'notMeasurable' },
    { fact: 'endorsements', includes: 'nearestManager' },
    { fact: 'pilot.bounded', is: true },
  ];
  const missing = compared.map((comparison) => ({ comparison, actual: null, inverted: false }));
  return [{ id: 'needId', text, applies: true, met: false, missing }];
}

const model = findShippedModel('helsingborg', 2);
const nobody = { personId: null, clientId: 'test', roles: [], mandates: [] };
const modelNames: Names = model === undefined ? noNames : namesIn(emptySituation, { model, actor: nobody });

const unreadable = [
  { what: 'an id', found: /[0-9a-f]{8}-[0-9a-f]{4}-/i },
  { what: 'a code in camel case', found: /\b\p{Ll}+\p{Lu}/u },
  { what: 'a pointer', found: /\/\p{L}/u },
  { what: 'a hole', found: /undefined|null|NaN|\[object|\s\s|\s[.,:;]|”{2}|:\s*$/ },
];

describe.each([
  ['without any names', noNames],
  ['with the titles of the model', modelNames],
])('%s', (_, names) => {
  it('every refusal is whole sentences without ids, codes or holes, in both languages', () => {
    assert(
      property(uuid(), integer({ min: 1, max: 10 ** 13 }), constantFrom('sv', 'en'), (id, minor, language) => {
        for (const refusal of everyRefusal(id, minor)) {
          const { detail } = describeRefusal(refusal, language, names);
          const where = `${JSON.stringify(refusal)}: ${detail}`;
          expect(detail, where).toMatch(/^[\p{Lu}”“].*\.$/u);
          for (const { what, found } of unreadable) expect(detail, `${what} in ${where}`).not.toMatch(found);
        }
      }),
      { numRuns: 5 },
    );
  });
});

it('amounts read as kronor, in the way of the language', () => {
  assert(
    property(integer({ min: 1, max: 10 ** 13 }), (minor) => {
      const refusal = { code: 'fundExhausted', fundId: 'f', availableMinor: 0, neededMinor: minor } as const;
      expect(describeRefusal(refusal, 'sv', noNames).detail).toMatch(
        /^Det behövs \d{1,3}(\u00a0\d{3})*(,\d\d)?\u00a0kr,/,
      );
      expect(describeRefusal(refusal, 'en', noNames).detail).toMatch(/^SEK\u00a0\d{1,3}(,\d{3})*(\.\d\d)? is needed/);
    }),
  );
});
