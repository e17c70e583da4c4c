import { deepFreeze } from '../freeze.ts';
import type { Edge, Gate, LocalText, Need, Phase, ProcessModel } from '../process-model/types.ts';

const words = (name: string): LocalText => ({ sv: `${name} på svenska`, en: `${name} in English` });

/**
 * A model of any size that may be used: phases in a row, each behind a gate with needs that phases before make possible,
 * and from every tenth a gate back. For measuring: twice the size is twice as much of the same.
 */
export function largeModel(size: number): ProcessModel {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const back = numbers.filter((index) => index > 0 && index % 10 === 0);
  const edges: Edge[] = [
    ...numbers.slice(1).map((index): Edge => ({ from: `p${index - 1}`, to: `p${index}`, gates: [`g${index}`] })),
    ...back.map((index): Edge => ({ from: `p${index}`, to: `p${index - 5}`, gates: [`b${index}`] })),
  ];
  const gates = [
    ...numbers.slice(1).map((index) => gate(`g${index}`, [goals, measured, described])),
    ...back.map((index) => gate(`b${index}`, [counted])),
  ];
  const entries = [{ id: 'way-in', title: words('Entry'), phase: 'p0', gates: [] }];
  return deepFreeze({ ...frame, phases: numbers.map(phase), entries, edges, gates });
}

function phase(index: number): Phase {
  return {
    id: `p${index}`,
    kind: index === 0 ? 'exploreSetup' : 'pilot',
    step: 'only',
    title: words(`Phase ${index}`),
    description: words(`What is done in ${index}`),
    activities: index % 2 === 0 ? ['setEffectGoal', 'recordMeasurement', 'writeLesson'] : ['answerQuestions'],
    endings: ['stopped'],
  };
}

const goals: Need = { id: 'goals', text: words('Goals'), condition: { fact: 'effectGoals.count', atLeast: 1 } };
const counted: Need = { id: 'counted', text: words('Counted'), condition: { fact: 'phase.visits', atMost: 3 } };
const measured: Need = {
  id: 'measured',
  text: words('Measured'),
  condition: {
    any: [
      { fact: 'measurements.perGoal', atLeast: 1 },
      { fact: 'lessons.count', atLeast: 1 },
    ],
  },
};
const described: Need = {
  id: 'described',
  text: words('Described'),
  condition: { fact: 'need.described', is: true },
  appliesWhen: { fact: 'answers.yes', is: true },
};

function gate(id: string, needs: Gate['needs']): Gate {
  return {
    id,
    kind: 'money',
    title: words(`Gate ${id}`),
    question: words(`May it pass ${id}`),
    decidedBy: [{ when: { fact: 'application.amount', atLeast: 100 }, by: 'committee' }, { by: 'mandateHolder' }],
    needs,
    outcomes: [
      { outcome: 'approve', leadsTo: 'forward' },
      { outcome: 'return', leadsTo: 'preparation' },
      { outcome: 'reject', leadsTo: 'ending', ending: 'rejected' },
    ],
    grants: ['money'],
    criteria: ['one'],
    answerWithinWorkingDays: 10,
    schedule: { kind: 'continuous' },
    legalForm: 'execution',
  };
}

const ending = (id: string, kind: ProcessModel['endings'][number]['kind']): ProcessModel['endings'][number] => ({
  id,
  kind,
  title: words(`Ending ${id}`),
  lessons: 'asked',
  needs: [],
});

const frame = {
  id: '22222222-2222-4222-8222-222222222222',
  key: 'large',
  version: 1,
  title: words('Large'),
  description: words('A large model'),
  source: 'Made for measuring.',
  firstAnswerWithinWorkingDays: 5,
  intake: { title: words('Intake'), description: words('Where it starts'), endings: ['declined'] },
  steps: [{ id: 'only', title: words('Step'), description: words('The only step') }],
  questions: [{ id: 'yes', title: words('Yes?'), guidance: words('Say yes or no'), type: 'yesNo' }],
  criteria: [{ id: 'one', title: words('One'), guidance: words('How') }],
  ratingScale: [
    { id: 'good', title: words('Good'), met: true, applicable: true },
    { id: 'bad', title: words('Bad'), met: false, applicable: true },
  ],
  scoring: { method: 'countMet' },
  endings: [ending('stopped', 'stopped'), ending('declined', 'declined'), ending('rejected', 'rejected')],
  guarantees: [{ phaseKind: 'pilot', dominatedBy: 'money' }],
} satisfies Partial<ProcessModel>;
