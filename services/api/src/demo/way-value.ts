import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import { deciders, type Plan, type Seen, type Step } from './plan.ts';
import { newestDossier, onGateCase, onInitiative, step } from './steps.ts';
import { asked } from './way-exploring.ts';

const MONTH = 28;

/** From the pilot to daily use: measuring, evaluating, the gate for scaling, and the unit that takes over. */
export const valueSteps = (plan: Plan): readonly Step[] => [
  ...piloting(plan),
  ...evaluating(plan),
  ...scaleGate(plan),
  ...scaling(plan),
];

function piloting(plan: Plan): readonly Step[] {
  const { bearer, versions, checkpoint, goals } = plan;
  const months = Math.max(0, ...goals.map(({ series }) => series.length));
  const [first, ...later] = versions.map((version, index) =>
    step('piloting', bearer, index === 0 ? 12 : 1, onInitiative('releasePilotVersion', undefined, version)),
  );
  const held = onInitiative('holdCheckpoint', undefined, { conclusion: 'continue', reason: checkpoint });
  const half = Math.ceil(months / 2);
  const months1 = Array.from({ length: months }, (_, month) => measuring(plan, month));
  return [
    ...(first === undefined ? [] : [first]),
    ...months1.slice(0, half).flat(),
    step('piloting', 'coach', 2, held),
    ...later,
    ...months1.slice(half).flat(),
  ];
}

/** What is measured in one month: every goal once. */
function measuring({ bearer, goals, ids }: Plan, month: number): readonly Step[] {
  const measured = goals.flatMap(({ series }, index) => {
    const value = series[month];
    return value === undefined ? [] : [{ value, index }];
  });
  return measured.map(({ value, index }, order) => {
    const goalId = ({ initiative }: Seen) => ({ goalId: initiative?.effectGoals[index]?.id ?? '' });
    const point = ({ today }: Seen) => ({ value, measuredOn: today, source: 'Verksamhetens egen uppföljning' });
    const fixed = month === 0 && index === 0 ? ids.measurement : undefined;
    return step('piloting', bearer, order === 0 ? MONTH : 0, onInitiative('recordMeasurement', goalId, point), fixed);
  });
}

function evaluating(plan: Plan): readonly Step[] {
  const { bearer, lesson, evaluation, implementation: text, receiver } = plan;
  const judged = { valueCreated: 'yes', strength: 'moderate', text: evaluation } as const;
  const receivingUnitId = demoIds.units[receiver];
  return [
    step('evaluating', bearer, 4, onInitiative('enterPhase', { phase: 'evaluate' }, {})),
    step('evaluating', bearer, 2, onInitiative('writeLesson', undefined, lesson)),
    step('evaluated', bearer, 8, onInitiative('evaluate', undefined, judged)),
    step(
      'evaluated',
      bearer,
      5,
      onInitiative('planImplementation', undefined, ({ today }) => ({
        receivingUnitId,
        from: daysAfter(today, 45),
        text,
      })),
    ),
  ];
}

function scaleGate({ bearer, unit, ids, until }: Plan): readonly Step[] {
  const open = until === 'scaleOpened' || until === 'scaleRequested' ? ids.gateCase : undefined;
  return [
    step('scaleOpened', 'coach', 2, onInitiative('openGateCase', { gate: 'scale' }, {}), open),
    step('scaleRequested', bearer, 2, onGateCase('requestDecision', undefined, asked)),
    step(
      'scale',
      deciders[unit],
      8,
      onGateCase('decideGate', undefined, (seen) => ({
        outcome: 'approve',
        basedOn: newestDossier(seen),
        reasons: 'Piloten har visat värde mot de mål som sattes, och en mottagande verksamhet är utpekad.',
        ...{ grantMinutes: null, tryAgainIf: null, recorded: null, embargo: null },
      })),
    ),
  ];
}

function scaling({ receiver }: Plan): readonly Step[] {
  const by = deciders[receiver];
  const unitId = demoIds.units[receiver];
  const inUse = ({ today }: Seen) => ({ unitId, inUseFrom: today, reference: null });
  const reason = 'Lösningen används dagligen, och förvaltningen svarar för den i sin ordinarie verksamhet.';
  return [
    step(
      'received',
      by,
      6,
      onInitiative('acceptOwnership', undefined, { reference: 'Förvaltningschefens beslut, punkt 4' }),
    ),
    step('adopted', by, 14, onInitiative('registerAdoption', undefined, inUse)),
    step('implemented', by, 15, onInitiative('complete', { ending: 'implemented' }, { reason })),
  ];
}
