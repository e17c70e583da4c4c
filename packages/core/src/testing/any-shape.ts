import { deepFreeze } from '../freeze.ts';
import type { Condition } from '../process-model/need.ts';
import { gateKinds } from '../process-model/schema.ts';
import type { Edge, Gate, Need, Phase, ProcessModel } from '../process-model/types.ts';
import { type Dice, pick } from './dice.ts';
import { smallModel } from './models.ts';

const ids = ['valueOf', 'p1', 'toString'] as const;

/** Conditions that can be met here or there, on some path or on none. */
const conditions: readonly Condition[] = [
  { fact: 'effectGoals.count', atLeast: 1 },
  { fact: 'effectGoals.count', atMost: 0 },
  { fact: 'measurements.perGoal', atLeast: 1 },
  { not: { fact: 'setup.timePlan', is: true } },
  {
    all: [
      { fact: 'pilot.bounded', is: true },
      { fact: 'setup.timePlan', is: false },
    ],
  },
  {
    any: [
      { fact: 'lessons.count', atLeast: 1 },
      { fact: 'pilotVersions.count', atLeast: 1 },
    ],
  },
  { fact: 'assessments.count', atLeast: 1 },
  { fact: 'criteria.metCount', atLeast: 2 },
  { fact: 'criteria.met', includes: 'plain' },
  { fact: 'conditions.open', atLeast: 1 },
  { fact: 'phase.visits', atLeast: 1 },
  { fact: 'phase.visits', atMost: 0 },
  { fact: 'answers.yes', is: true },
  { fact: 'receivingUnit.accepted', is: true },
  { fact: 'application.kind', is: 'money' },
];
const workable = [
  'setEffectGoal',
  'recordMeasurement',
  'planPilot',
  'writeLesson',
  'releasePilotVersion',
  'planImplementation',
  'acceptOwnership',
  'answerQuestions',
] as const;
const endings = ['stopped', 'stopped', 'handedOver', 'rejected'] as const;

/**
 * A model put together anyhow: phases that nothing leads to, ways round gates, needs that cannot be met, places that nobody
 * leaves. Not ambiguous: no two ways join the same phases, and each gate stands on one way, so that all can be asked of it.
 */
export function anyShape(dice: Dice): ProcessModel {
  const frame = smallModel(dice);
  const phases = ids.slice(0, 1 + dice(ids.length)).map((id) => phase(dice, id));
  const gates: Gate[] = [];
  const one = (): string => {
    const made = gate(dice, frame, `g${gates.length}`);
    gates.push(made);
    return made.id;
  };
  const series = (): string[] => Array.from({ length: dice(3) }, one);
  const edges = phases.flatMap(({ id: from }) =>
    phases.flatMap(({ id: to }): Edge[] => {
      if (dice(5) > 1) return [];
      const standing = series();
      return [standing.length === 0 ? { from, to, free: true } : { from, to, gates: standing }];
    }),
  );
  const entries = frame.entries.concat(dice(3) === 0 ? frame.entries : []).map((entry, index) => ({
    ...entry,
    id: `in${index}`,
    phase: pick(dice, phases)?.id ?? entry.phase,
    gates: dice(3) === 0 ? [one()] : [],
  }));
  const guarantees = gateKinds.slice(0, 2).map((dominatedBy) => ({ phaseKind: 'pilot', dominatedBy }) as const);
  return deepFreeze({
    ...frame,
    phases,
    gates,
    edges,
    entries,
    guarantees,
    endings: [...frame.endings, handedOver(frame)],
  });
}

function handedOver({ endings: [first] }: ProcessModel): ProcessModel['endings'][number] {
  const title = first?.title ?? { sv: 'Över', en: 'Over' };
  return { id: 'handedOver', kind: 'handedOver', title, needs: [], lessons: 'none' };
}

function phase(dice: Dice, id: string): Phase {
  return {
    id,
    kind: pick(dice, ['pilot', 'scale', 'other']),
    step: 'only',
    title: { sv: `Fas ${id}`, en: `Phase ${id}` },
    description: { sv: `Vad som görs i ${id}`, en: `What is done in ${id}` },
    activities: workable.filter(() => dice(3) === 0),
    endings: [...new Set(dice(4) === 0 ? [] : [pick(dice, endings), pick(dice, endings)])],
  };
}

function gate(dice: Dice, { gates }: ProcessModel, id: string): Gate {
  const needs = Array.from({ length: dice(3) }, (_, index): Need => {
    const condition = pick(dice, conditions) ?? { fact: 'need.described', is: true };
    const applies = dice(4) === 0 ? { appliesWhen: { fact: 'effectGoals.count', atLeast: 1 } as const } : {};
    return { id: `n${index}`, text: { sv: `Behov ${index}`, en: `Need ${index}` }, condition, ...applies };
  });
  const yes = dice(6) === 0 ? [] : [{ outcome: 'approve', leadsTo: 'forward' } as const];
  const back = dice(3) === 0 ? [{ outcome: 'sendBack', leadsTo: 'earlierPhase' } as const] : [];
  const advises = dice(5) === 0;
  const no = dice(2) === 0 ? (pick(dice, advises ? advice : noes) ?? []) : [];
  const wait = { outcome: 'return', leadsTo: 'preparation' } as const;
  const known = gates[0];
  return {
    ...(known ?? plain),
    id,
    kind: pick(dice, gateKinds),
    needs,
    outcomes: [...yes, ...back, ...[no].flat(), wait],
    grants: dice(2) === 0 ? [] : ['money'],
    criteria: dice(2) === 0 ? [] : ['plain', 'valueOf'],
    decidedBy: [{ by: advises ? 'advisoryBody' : 'committee' }],
    legalForm: advises ? 'recommendation' : 'execution',
  };
}

/** A no ends it, or leaves it where it is; what only advises may let it go on besides. */
const noes = [
  { outcome: 'reject', leadsTo: 'ending', ending: 'rejected' },
  { outcome: 'reject', leadsTo: 'samePhase' },
] as const;
const advice = [...noes, { outcome: 'reject', leadsTo: 'forward' }] as const;

const plain = {
  title: { sv: 'Beslutspunkt', en: 'Gate' },
  question: { sv: 'Får den gå vidare', en: 'May it go on' },
  answerWithinWorkingDays: 5,
  schedule: { kind: 'continuous' },
  legalForm: 'execution',
} as const;
