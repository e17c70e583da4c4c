import { demoIds } from '../demo/ids.ts';

const { units, rounds, initiatives } = demoIds;

/** A round that takes cases in. */
export const exampleRound = {
  ...{ roundId: rounds.open, version: 1, unitId: units.culture, gateKind: 'money', name: 'Sommarlovets omgång' },
  ...{ opensOn: '2026-03-02', joinUntil: '2026-03-31', stage: 'joining', openedAt: '2026-02-20T08:30:00.000Z' },
  challengeId: null,
  ...{ closedOn: null, closingReason: null, _links: [] },
};

/** One case in it, as its decider sees it before it is decided. */
export const exampleComparison = {
  round: exampleRound,
  sort: 'criteriaMet',
  cases: [
    {
      ...{ gateCaseId: '01980000-0000-7000-8000-000000000300', initiativeId: initiatives.inRound },
      ...{ caseNumber: '2026-000123', title: 'Nattöppen simhall', standing: 'active', owningUnitId: units.culture },
      ...{ model: { key: 'helsingborg', version: 2 }, gate: 'money', status: 'requested', decision: null },
      ...{ assessmentCount: 2, sealed: false },
      criteria: {
        ...{ metCount: 1, applicableCount: 1 },
        contributions: [
          {
            criterionId: 'strategicNeed',
            title: { sv: 'Bidrar till ett strategiskt behov', en: 'Contributes to a strategic need' },
            applicable: true,
            median: 'met',
            contribution: 1,
          },
        ],
      },
      amount: { amountMinor: 8_500_000, currency: 'SEK' },
      coveredShare: 0,
      needs: [
        {
          needId: 'effectGoals',
          text: { sv: 'Minst ett effektmål är satt', en: 'At least one effect goal is set' },
          ...{ applies: true, met: true },
        },
      ],
      effectGoals: [
        {
          ...{ name: 'Besök på fredagskvällar', unit: 'besök', direction: 'up', baseline: 0, target: 120 },
          dueOn: '2026-12-31',
        },
      ],
    },
  ],
  rankings: [
    {
      ...{ model: { key: 'helsingborg', version: 2 }, gate: 'money' },
      places: [
        { gateCaseIds: ['01980000-0000-7000-8000-000000000300'] },
        { gateCaseIds: ['01980000-0000-7000-8000-000000000301'] },
      ],
      ...{ unscoredCaseIds: [], share: 0.875, found: 'exact', standardError: 0, samples: 0, seed: 1 },
    },
  ],
  notShown: 0,
  _links: [],
};
