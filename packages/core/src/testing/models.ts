import { deepFreeze } from '../freeze.ts';
import type { Activity, Edge, Gate, LocalText, Need, Phase, ProcessModel } from '../process-model/types.ts';
import { activities, gateKinds, phaseKinds } from '../process-model/schema.ts';
import { type Dice, pick } from './dice.ts';

const words = (name: string): LocalText => ({ sv: `${name} på svenska`, en: `${name} in English` });
const plain = (dice: Dice): boolean => dice(2) === 0;

/** Names that are harmless in a model and treacherous in a program. */
const phaseIds = ['valueOf', 'p1', 'toString', 'p3'] as const;

/**
 * A small model that may be used: one to four phases in a row, with gates in series, free edges and a loop back, and
 * each gate deciding in its own way.
 */
export function smallModel(dice: Dice): ProcessModel {
  const ids = phaseIds.slice(0, 1 + dice(phaseIds.length));
  const gates: Gate[] = [];
  const gate = (): string => {
    const made = smallGate(dice, `g${gates.length}`);
    gates.push(made);
    return made.id;
  };
  const edges = ids.flatMap((from, index): Edge[] => {
    const to = ids[index + 1];
    return to === undefined ? [] : [smallEdge(dice, from, to, gate)];
  });
  const last = ids.at(-1);
  const first = ids[0];
  if (first !== undefined && last !== undefined && plain(dice)) edges.push({ from: last, to: first, gates: [gate()] });
  const entry = { id: 'way-in', title: words('Entry'), phase: first ?? '', gates: plain(dice) ? [] : [gate()] };
  const phases = ids.map((id, index) => smallPhase(dice, id, index === ids.length - 1));
  return deepFreeze({ ...frame, phases, edges, gates, entries: [entry] });
}

function smallEdge(dice: Dice, from: string, to: string, gate: () => string): Edge {
  if (dice(3) === 0) return { from, to, free: true };
  return { from, to, gates: plain(dice) ? [gate()] : [gate(), gate()] };
}

function smallPhase(dice: Dice, id: string, last: boolean): Phase {
  const some = activities.filter((activity) => dice(4) > 0 || (last && leaving.includes(activity)));
  return {
    id,
    kind: pick(dice, phaseKinds),
    step: 'only',
    title: words(`Phase ${id}`),
    description: words(`What is done in ${id}`),
    activities: some,
    endings: last ? ['stopped', 'referred', 'implemented'] : ['stopped', 'referred'],
  };
}

const leaving: readonly Activity[] = ['planImplementation', 'acceptOwnership', 'registerAdoption', 'complete'];

const approve = { outcome: 'approve', leadsTo: 'forward' } as const;
const demand = { outcome: 'approveWithConditions', leadsTo: 'forward' } as const;

/** A way forward, and by chance some of the others; which gates can send back hangs on the whole model. */
function smallOutcomes(dice: Dice): Gate['outcomes'] {
  const others = [
    { outcome: 'return', leadsTo: 'preparation' },
    { outcome: 'postpone', leadsTo: 'decision' },
    { outcome: 'pause', leadsTo: 'rest' },
    { outcome: 'refer', leadsTo: 'referral', ending: 'referred' },
    { outcome: 'reject', leadsTo: 'ending', ending: 'rejected' },
  ] as const satisfies Gate['outcomes'];
  const forward = pick(dice, [[approve], [demand], [approve, demand]]);
  return dice(3) === 0 ? forward : [...forward, ...others.filter(() => plain(dice))];
}

function smallGate(dice: Dice, id: string): Gate {
  const deciders: Gate['decidedBy'][] = [
    [{ by: 'mandateHolder' }],
    [{ by: 'committee' }],
    [{ when: { fact: 'application.amount', atLeast: 10_000_000 }, by: 'committee' }, { by: 'mandateHolder' }],
  ];
  const made: Gate = {
    id,
    kind: pick(dice, gateKinds),
    title: words(`Gate ${id}`),
    question: words(`May it pass ${id}`),
    decidedBy: pick(dice, deciders) ?? [{ by: 'mandateHolder' }],
    needs: needs.filter(() => plain(dice)),
    outcomes: smallOutcomes(dice),
    grants: (['hours', 'money'] as const).filter(() => plain(dice)),
    criteria: ['valueOf', 'plain', 'asked'].filter(() => plain(dice)),
    answerWithinWorkingDays: 1 + dice(20),
    schedule: { kind: 'continuous' },
    legalForm: 'execution',
  };
  // Where nothing is rated nobody can have rated.
  return made.criteria.length > 0 ? made : { ...made, needs: made.needs.filter(({ id: need }) => need !== 'assessed') };
}

const needs: readonly Need[] = [
  { id: 'described', text: words('Described'), condition: { fact: 'need.described', is: true } },
  { id: 'assessed', text: words('Assessed'), condition: { not: { fact: 'assessments.count', atMost: 0 } } },
  {
    id: 'agreed',
    text: words('Agreed'),
    condition: { fact: 'answers.valueOf', is: 'ja' },
    appliesWhen: { fact: 'answers.yes', is: true },
  },
];

const ending = (id: string, kind: ProcessModel['endings'][number]['kind']): ProcessModel['endings'][number] => ({
  id,
  kind,
  title: words(`Ending ${id}`),
  lessons: 'required',
  needs: [],
});

const frame = {
  id: '11111111-1111-4111-8111-111111111111',
  key: 'small',
  version: 1,
  title: words('Small'),
  description: words('A small model'),
  source: 'Made by dice.',
  firstAnswerWithinWorkingDays: 5,
  intake: { title: words('Intake'), description: words('Where it starts'), endings: ['declined', 'referred'] },
  steps: [{ id: 'only', title: words('Step'), description: words('The only step') }],
  questions: [
    { id: 'yes', title: words('Yes?'), guidance: words('Say yes or no'), type: 'yesNo' },
    {
      id: 'valueOf',
      title: words('Why?'),
      guidance: words('In one word'),
      type: 'choice',
      choices: [
        { id: 'ja', title: words('Ja') },
        { id: 'valueOf', title: words('Value') },
      ],
      appliesWhen: { fact: 'answers.yes', is: true },
    },
    { id: 'free', title: words('Freely'), guidance: words('As you like'), type: 'text' },
  ],
  criteria: [
    { id: 'valueOf', title: words('Value of'), guidance: words('How') },
    { id: 'plain', title: words('Plain'), guidance: words('What') },
    { id: 'asked', title: words('Asked'), guidance: words('When'), appliesWhen: { fact: 'answers.yes', is: true } },
  ],
  ratingScale: [
    { id: 'good', title: words('Good'), met: true, applicable: true },
    { id: 'bad', title: words('Bad'), met: false, applicable: true },
    { id: 'none', title: words('None'), met: false, applicable: false },
  ],
  scoring: { method: 'countMet' },
  endings: [
    ending('stopped', 'stopped'),
    ending('referred', 'referred'),
    ending('implemented', 'implemented'),
    ending('declined', 'declined'),
    ending('rejected', 'rejected'),
  ],
  guarantees: [],
} satisfies Partial<ProcessModel>;
