import type { ArgsOf, ReferralWay } from '@idesluss/core';
import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import { type Administration, deciders, type PersonKey, type Step } from './plan.ts';
import { afterwards, newestDossier, onGateCase, onInitiative } from './steps.ts';

type Off = Omit<Step, 'stage'>;
type Decision = Partial<ArgsOf<'decideGate'>> & Pick<ArgsOf<'decideGate'>, 'outcome' | 'reasons'>;

const plain = { grantMinutes: null, tryAgainIf: null, recorded: null, embargo: null };

/** A decision at the gate that stands open, on its newest dossier. */
export const decided = (by: PersonKey, decision: Decision): Off =>
  afterwards(
    by,
    8,
    onGateCase('decideGate', undefined, (seen) => ({ ...plain, ...decision, basedOn: newestDossier(seen) })),
  );

/** The same, not to be made known for a year: the demo shows it for as long as it stands. */
export const keptBack = (by: PersonKey, decision: Decision, reason: string): Off =>
  afterwards(
    by,
    8,
    onGateCase('decideGate', undefined, (seen) => ({
      ...{ ...plain, ...decision, basedOn: newestDossier(seen) },
      embargo: { reason, until: daysAfter(seen.today, 365) },
    })),
  );

/** The registrar records what a committee has decided, the day after its meeting. */
export const recordedByCommittee = (bodyId: string, minutesReference: string, reasons: string): Off =>
  afterwards(
    'registrar',
    12,
    onGateCase('decideGate', undefined, (seen) => ({
      ...{ ...plain, outcome: 'approve', reasons, basedOn: newestDossier(seen) },
      recorded: { decidedBy: { kind: 'body', bodyId }, decidedOn: daysAfter(seen.today, -1), minutesReference },
    })),
  );

/** A question back to the bearer, to be answered within three weeks. */
export const askedForMore = (by: PersonKey, question: string): Off =>
  afterwards(
    by,
    3,
    onInitiative('requestSupplement', undefined, ({ today }) => ({ question, dueOn: daysAfter(today, 21) })),
  );

export const stoppedAtCheckpoint = (reason: string): Off =>
  afterwards('coach', 3, onInitiative('holdCheckpoint', undefined, { conclusion: 'stop', reason }));

export const lessonWritten = (by: PersonKey, title: string, text: string): Off =>
  afterwards(by, 5, onInitiative('writeLesson', undefined, { title, text }));

export const endedAs = (ending: string, reason: string, tryAgainIf: string | null): Off =>
  afterwards('sluiceOffice', 6, onInitiative('endInitiative', { ending }, { reason, tryAgainIf }));

/** A question to a unit that could take it instead of the sluice. */
export const referralProposed = (unit: Administration, way: ReferralWay, reason: string, tryAgainIf: string): Off =>
  afterwards(
    'sluiceOffice',
    6,
    onInitiative('proposeReferral', { ending: 'referred' }, { way, unitId: demoIds.units[unit], reason, tryAgainIf }),
  );

export const referralAccepted = (unit: Administration, reason: string): Off =>
  afterwards(
    deciders[unit],
    4,
    onInitiative('answerReferral', { unitId: demoIds.units[unit] }, { accepts: true, reason }),
  );

export const askedToBear = (person: PersonKey): Off =>
  afterwards(
    'bearer',
    1,
    onInitiative('offerBearer', undefined, { personId: demoIds.people[person], kind: 'employee' }),
  );

export const invited = (by: PersonKey, person: PersonKey): Off =>
  afterwards(by, 1, onInitiative('invite', undefined, { personId: demoIds.people[person] }));

export const declinedAtIntake = (reason: string, tryAgainIf: string): Off =>
  afterwards('sluiceOffice', 4, onInitiative('declineAtIntake', { ending: 'declined' }, { reason, tryAgainIf }));

export const filed = (diaryNumber: string): Off =>
  afterwards(
    'registrar',
    1,
    onInitiative('keepRecord', undefined, {
      ...{ diaryNumber, direction: 'internal', legalBasis: null, retentionRule: 'Bevaras' },
      ...{ secrecyMarkings: [], externalReferences: [] },
    }),
  );

export const built = (by: PersonKey, title: string, made: string, taught: string): Off =>
  afterwards(by, 14, onInitiative('releasePilotVersion', undefined, { title, built: made, taught }));

/** A partner that is a unit of the city. */
export const withUnit = (unit: keyof typeof demoIds.units) =>
  ({ kind: 'administration', unitId: demoIds.units[unit], name: null }) as const;

/** Another public body has taken it into use, as it has told itself. */
export const adoptedElsewhere = (by: PersonKey, publicBodyId: string, reference: string): Off =>
  afterwards(
    by,
    14,
    onInitiative('registerAdoption', undefined, ({ today }) => ({
      ...{ unitId: null, publicBodyId },
      ...{ inUseFrom: today, reference },
    })),
  );
