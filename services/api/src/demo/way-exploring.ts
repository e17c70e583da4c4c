import { demoIds } from './ids.ts';
import { deciders, type Plan, type Step } from './plan.ts';
import { newestDossier, onGateCase, onInitiative, step, versionOf } from './steps.ts';

/** From a draft to the setup: intake, the need, the idea, and the gate for time. */
export const exploringSteps = (plan: Plan, modelId: string): readonly Step[] => [
  ...intake(plan, modelId),
  ...describing(plan),
  ...timeGate(plan),
];

function intake(plan: Plan, processModelId: string): readonly Step[] {
  const { origin, challenge, bearerKind, title, summary, area, bearer, unit } = plan;
  const challengeId = challenge === null ? null : demoIds.challenges[challenge];
  const draft = {
    processModelId,
    entry: 'idea',
    origin,
    visibility: 'internal',
    bearerKind,
    title,
    summary,
    area,
    challengeId,
  } as const;
  const owningUnitId = demoIds.units[unit];
  return [
    step(
      'draft',
      bearer,
      0,
      onInitiative('draftInitiative', undefined, { ...draft, proposedUnitId: owningUnitId }),
      plan.id,
    ),
    // The number comes from the tenant's own series, which replaces this one.
    step('submitted', bearer, 1, onInitiative('submitInitiative', undefined, { caseNumber: '' })),
    step('exploring', 'sluiceOffice', 5, onInitiative('acceptAtIntake', undefined, { owningUnitId })),
  ];
}

function describing(plan: Plan): readonly Step[] {
  const { bearer, unit, need, idea, technology: technologyInvolved, personalData } = plan;
  const checked = personalData ? { dataProtectionChecked: true } : {};
  const answers = { technologyInvolved, personalData, ...checked };
  return [
    step('described', deciders[unit], 2, onInitiative('answerOwnership', { unitId: demoIds.units[unit] }, owned)),
    step('described', bearer, 1, onInitiative('nameManager', undefined, { personId: demoIds.people.manager })),
    step('described', bearer, 0, onInitiative('nameCoach', undefined, { personId: demoIds.people.coach })),
    step('described', bearer, 4, onInitiative('describeNeed', undefined, { need })),
    step('described', bearer, 3, onInitiative('describeIdea', undefined, { idea })),
    step('described', bearer, 0, onInitiative('answerQuestions', undefined, { answers })),
    ...plan.collaborators.map((one) => step('described', bearer, 0, onInitiative('addCollaborator', undefined, one))),
    step('described', 'manager', 2, onInitiative('endorse', undefined, { answer: 'yes', reason: endorsed })),
  ];
}

const owned = { accepts: true, reason: 'Behovet finns hos oss, och vi vill se vart det leder.' };
const endorsed = 'Behovet är verkligt för oss, och jag ser till att det finns tid för det i schemat.';

function timeGate(plan: Plan): readonly Step[] {
  const { bearer, unit, grantMinutes, ids, until } = plan;
  const open = until === 'timeOpened' || until === 'timeRequested' ? ids.gateCase : undefined;
  const hours = Math.round(grantMinutes / 60);
  return [
    step('timeOpened', 'coach', 1, onInitiative('openGateCase', { gate: 'time' }, {}), open),
    step('timeRequested', bearer, 3, onGateCase('requestDecision', undefined, asked)),
    step(
      'setup',
      deciders[unit],
      6,
      onGateCase('decideGate', undefined, (seen) => ({
        outcome: 'approve',
        basedOn: newestDossier(seen),
        reasons: `Idébäraren får ${hours} timmar för att ta fram ett upplägg. Behovet är väl beskrivet och chefen tillstyrker.`,
        grantMinutes,
        tryAgainIf: null,
        recorded: null,
        embargo: null,
      })),
    ),
  ];
}

/** What every request for a decision says, when nothing is missing. */
export const asked = (seen: Parameters<typeof versionOf>[0]) => ({ basedOn: versionOf(seen), deviations: [] });
