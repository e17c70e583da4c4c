import { expect, it } from 'vitest';
import { factTable, soundModel, withGate, withPhase } from './model.fixture.ts';
import type { FindingCode } from './finding.ts';
import type { Gate, ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const model = soundModel();
const told = (changed: ProcessModel, code: FindingCode) =>
  verifyProcessModel(changed, { facts: factTable })
    .findings.filter((one) => one.code === code)
    .map(({ place, counterExample, path }) => [place, counterExample?.en, path?.map((way) => way.place)]);
const text = { sv: 'Nytt', en: 'New' };
const none = { id: 'none', text, condition: { fact: 'effectGoals.count', atMost: 0 } };
const advice: Partial<Gate> = { kind: 'review', legalForm: 'recommendation', grants: [] };
const onlyIfLarge: Partial<Gate> = {
  decidedBy: [{ when: { fact: 'application.amount', atLeast: 1 }, by: 'committee' }],
};
const toMoney = ['/entries/0', '/edges/0'];
const first = 'Intake → (free) → Explore the idea → (Time)';
const second = `${first} → Explore the setup → (Money)`;
const sendsBack = withGate(model, 'time', (gate) => ({
  ...gate,
  outcomes: [...gate.outcomes, { outcome: 'sendBack', leadsTo: 'earlierPhase' }],
}));

it.each<[FindingCode, ProcessModel, string, string, readonly string[]]>([
  [
    'contradictoryNeeds',
    withGate(model, 'money', (gate) => ({ ...gate, needs: [...gate.needs, none] })),
    '/gates/1/needs/6',
    second,
    toMoney,
  ],
  [
    'nobodyDecides',
    withGate(model, 'money', (gate) => ({ ...gate, ...onlyIfLarge })),
    '/gates/1/decidedBy',
    second,
    toMoney,
  ],
  ['adviceBinds', withGate(model, 'time', (gate) => ({ ...gate, ...advice })), '/edges/0', first, ['/entries/0']],
  [
    'outcomeLeadsNowhere',
    withPhase(model, 'exploreSetup', ({ endings, ...phase }) => ({
      ...phase,
      endings: endings.filter((id) => id !== 'referred'),
    })),
    '/gates/1/outcomes/6/ending',
    second,
    toMoney,
  ],
  ['outcomeLeadsNowhere', sendsBack, '/gates/0/outcomes/7', first, ['/entries/0']],
])('%s is shown by the shortest way there, %#', (code, changed, place, words, path) => {
  expect(told(changed, code)).toEqual([[place, words, path]]);
});

it('a gate at an entry is come to at once, and of two ways the one that anybody comes to is told', () => {
  const entries = [{ id: 'late', title: text, phase: 'exploreSetup', gates: ['time'] }];
  const contrary = withGate({ ...model, entries }, 'time', (gate) => ({ ...gate, ...onlyIfLarge }));
  expect(told(contrary, 'nobodyDecides')).toEqual([['/gates/0/decidedBy', 'Intake → (Time)', []]]);
});

it('where nobody comes, no way is told', () => {
  const apart: ProcessModel = { ...model, edges: model.edges.slice(1) };
  const contrary = withGate(apart, 'money', (gate) => ({ ...gate, ...onlyIfLarge }));
  expect(told(contrary, 'nobodyDecides')).toEqual([['/gates/1/decidedBy', undefined, undefined]]);
});
