import { refuseArgument } from '../arguments.ts';
import type { Recorded } from './provenance.ts';
import { localDate } from '../local-date.ts';
import { filter } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import type { Mentions } from '../rule.ts';
import type { Deviation, Dossier, GateCase } from './state.ts';

/** Something that a decision can be made on, by the hash of the event that made it. */
export interface Basis {
  readonly thing: 'application' | 'dossier';
  readonly address: string;
  readonly at: string;
}

interface Said {
  readonly basedOn: string;
  readonly recorded: Recorded | null;
}

type Shown = Pick<GateCase, 'application' | 'dossiers' | 'returns'>;

/** What a payer can answer on, the latest last: the application, and what the decider has been shown since in this round. */
export function basesOf(gateCase: Shown): readonly Basis[] {
  const { application } = gateCase;
  if (application === null) return dossiersOfRound(gateCase);
  const { address, appliedAt } = application;
  return [{ thing: 'application', address, at: appliedAt }, ...dossiersOfRound(gateCase)];
}

/** The dossiers of this round, which a gate is decided on: after a return another application may lie there. */
export function dossiersOfRound({ dossiers, returns }: Shown): readonly Basis[] {
  return filter(dossiers, ({ round }) => round === returns).map(({ address, at }) => ({
    thing: 'dossier',
    address,
    at,
  }));
}

/** The deviations that a dossier stands on: what was given when the decision was requested in its round. */
export function deviationsOf({ dossiers }: Pick<Shown, 'dossiers'>, dossier: Dossier): readonly Deviation[] {
  if (dossier.deviations !== null) return dossier.deviations;
  const requested = dossiers.find(({ round, deviations }) => round === dossier.round && deviations !== null);
  return requested?.deviations ?? [];
}

/**
 * One decides on the latest of `bases`. What is recorded afterwards names the one that it was made on, and neither a day
 * before that was there nor one that has not come.
 */
export function basisRefusal(bases: readonly Basis[], said: Said, today: string): Refusal | undefined {
  const { basedOn, recorded } = said;
  const latest = bases.at(-1);
  const named = bases.find(({ address }) => address === basedOn);
  if (named === undefined || (recorded === null && named !== latest)) {
    return { code: 'stale', thing: latest?.thing ?? 'dossier', basedOn, current: latest?.address ?? null };
  }
  return recordedDayRefusal(recorded, localDate(named.at), today);
}

/** No to a recorded day that has not come, or on which what was decided about was not there yet. */
export function recordedDayRefusal(recorded: Recorded | null, since: string, today: string): Refusal | undefined {
  if (recorded === null) return undefined;
  if (recorded.decidedOn > today) return refuseArgument('/recorded/decidedOn', 'dateInFuture');
  return recorded.decidedOn < since ? refuseArgument('/recorded/decidedOn', 'beforeDossier') : undefined;
}

/** Whom the record of an earlier decision names. */
export function mentionedIn(recorded: Recorded | null): Mentions {
  const decidedBy = recorded?.decidedBy;
  return {
    people: [decidedBy?.kind === 'person' ? decidedBy.personId : null],
    bodies: [decidedBy?.kind === 'body' ? decidedBy.bodyId : null],
  };
}
