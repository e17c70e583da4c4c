import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import type { TryOperation } from './operations.ts';
import type { PersonKey, Seen } from './plan.ts';
import { afterwards, newestDossier, onGateCase, onInitiative } from './steps.ts';

/** The demo is tried for as long as it stands: what waits here waits for a year. */
export const inAYear = ({ today }: Seen): string => daysAfter(today, 365);

export const underEmbargo = afterwards(
  'deciderCare',
  4,
  onGateCase('decideGate', undefined, (seen) => ({
    outcome: 'approve',
    basedOn: newestDossier(seen),
    reasons: 'Vi satsar på ett första prov.',
    ...{ grantMinutes: null, tryAgainIf: null, recorded: null },
    embargo: { reason: 'Berörd personal får veta först, på arbetsplatsträffen.', until: inAYear(seen) },
  })),
);

export const approved = afterwards(
  'deciderEducation',
  4,
  onGateCase('decideGate', undefined, (seen) => ({
    outcome: 'approve',
    basedOn: newestDossier(seen),
    reasons: 'Vi prövar det tillsammans.',
    ...{ grantMinutes: null, tryAgainIf: null, recorded: null, embargo: null },
  })),
);

export const demanding = (operation: 'reportCondition' | 'decideCondition') =>
  afterwards(
    'deciderCare',
    4,
    onGateCase('decideGate', undefined, (seen) => ({
      outcome: 'approveWithConditions',
      basedOn: newestDossier(seen),
      reasons: 'Vi vill se mer av behovet innan nästa beslut.',
      ...{ grantMinutes: 2_400, tryAgainIf: null, recorded: null, embargo: null },
      conditions: [
        { text: 'Fråga minst tio av dem som berörs.', dueOn: inAYear(seen), responsible: 'bearer', unitId: null },
      ],
    })),
    demoIds.tryDecision[operation],
    demoIds.tryCondition[operation],
  );

const timeGivenBy = (by: PersonKey) =>
  afterwards(
    by,
    4,
    onGateCase('decideGate', undefined, (seen) => ({
      outcome: 'approve',
      basedOn: newestDossier(seen),
      reasons: 'Det är värt att utforska.',
      ...{ grantMinutes: 2_400, tryAgainIf: null, recorded: null, embargo: null },
    })),
  );

export const givenTime = timeGivenBy('deciderCare');

/** By somebody else than whoever is to settle a doubt about it. */
export const givenByDeputy = timeGivenBy('deputyCare');

type Decided = Extract<
  TryOperation,
  'correctDecision' | 'requestReconsideration' | 'reconsiderDecision' | `${string}Appeal`
>;

/** Turned away, which can be corrected, reconsidered and, where money was asked for, appealed against. */
export const turnedAway = (operation: Decided) =>
  afterwards(
    'deciderCare',
    4,
    onGateCase('decideGate', undefined, (seen) => ({
      outcome: 'reject',
      basedOn: newestDossier(seen),
      reasons: 'Bemanningen ses över under 2025, och det får vänta.',
      ...{ grantMinutes: null, tryAgainIf: 'Bemanningen är klar.', recorded: null, embargo: null },
    })),
    demoIds.tryDecision[operation],
  );

export const reconsiderationAsked = afterwards(
  'bearer',
  5,
  onGateCase(
    'requestReconsideration',
    { decisionId: demoIds.tryDecision.reconsiderDecision },
    { reason: 'Bemanningen är redan klar på vår avdelning.' },
  ),
  demoIds.tryRequest.reconsiderDecision,
);

export const appealed = afterwards(
  'registrar',
  10,
  onGateCase(
    'recordAppeal',
    { decisionId: demoIds.tryDecision.forwardAppeal },
    { receivedOn: null, inTime: true, forwardedOn: null },
  ),
  demoIds.tryAppeal.forwardAppeal,
);

export const questioned = afterwards(
  'registrar',
  2,
  onInitiative(
    'questionDecision',
    { gateCaseId: demoIds.tryCase.settleQuestioning },
    { reason: 'Protokollet är inte justerat.' },
  ),
);
