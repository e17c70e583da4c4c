import { halfway } from '../gate-case/ways.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import type { Initiative } from '../initiative/state.ts';
import { at, find, findLast, some } from '../lookup.ts';
import { notPassed } from './behind.ts';
import type { CheckedMapping } from './check-mapping.ts';
import { mappedPath, type Places } from './mapped-path.ts';
import { type MigrationReason, migrationReasons as because } from './migration-words.ts';
import type { ProcessModel } from './types.ts';

/** Where an initiative comes to, in the ids of the new version. */
export interface Landing {
  readonly entry: string;
  /** Where it stands now, by its new name; null before the first phase. */
  readonly phase: string | null;
  readonly path: Places;
  /** The phase that it goes to by moving; null where it stays where it stands. */
  readonly enters: string | null;
}

/** A verdict with its reasons; `landing` where it moves. */
export type Verdict =
  | {
      readonly verdict: 'moves' | 'movesBack';
      readonly reasons: readonly MigrationReason[];
      readonly landing: Landing;
    }
  | { readonly verdict: 'needsPerson' | 'cannot'; readonly reasons: readonly MigrationReason[] };

/** The dry run: what would become of each, in their order. Nothing is changed. */
export function planMigration(initiatives: readonly Initiative[], mapping: CheckedMapping): readonly Verdict[] {
  return initiatives.map((initiative) => verdictOn(initiative, mapping));
}

/**
 * What becomes of one initiative. It gains nothing: what it has passed, hours and money stay what they were, and where the
 * new version guarantees a gate that it has not passed it goes back to before that.
 */
export function verdictOn(initiative: Initiative, mapping: CheckedMapping): Verdict {
  const cannot = impossible(initiative, mapping);
  if (cannot.length > 0) return { verdict: 'cannot', reasons: cannot };
  const unclear = open(initiative, mapping);
  if (unclear.length > 0) return { verdict: 'needsPerson', reasons: unclear };
  const found = landed(initiative, mapping);
  const { landing } = found;
  const place = landing.enters ?? landing.phase;
  if (!referralLeads(initiative, mapping, place)) return { verdict: 'needsPerson', reasons: [because.referralOpen()] };
  return { ...found, reasons: [...found.reasons, ...answersLeft(initiative, mapping)] };
}

function impossible(initiative: Initiative, { from }: CheckedMapping): readonly MigrationReason[] {
  const { processModelId, standing, openGateCaseId } = initiative;
  return [
    ...(processModelId === from.id ? [] : [because.otherVersion()]),
    ...(standing === 'draft' || standing === 'ended' ? [because.notRunning()] : []),
    ...(openGateCaseId === null ? [] : [because.gateCaseOpen()]),
  ];
}

function open(initiative: Initiative, { from, names }: CheckedMapping): readonly MigrationReason[] {
  const { entry, phase } = initiative;
  const mapped = phase === null ? '' : (at(names.phases, phase) ?? null);
  return [
    ...(questionedRefusal(initiative) === undefined ? [] : [because.decisionQuestioned()]),
    ...(halfway(from, initiative) ? [because.betweenGates()] : []),
    ...((at(names.entries, entry) ?? null) === null ? [because.entryLeadsNowhere(from, entry)] : []),
    ...(mapped === null && phase !== null ? [because.phaseLeadsNowhere(from, phase)] : []),
  ];
}

type Moving = Extract<Verdict, { readonly verdict: 'moves' | 'movesBack' }>;

function landed(initiative: Initiative, mapping: CheckedMapping): Moving {
  const { names, to } = mapping;
  const entry = at(names.entries, initiative.entry) ?? '';
  const phase = initiative.phase === null ? null : (at(names.phases, initiative.phase) ?? null);
  const path = mappedPath(initiative, mapping, entry);
  const stays = { entry, phase, path, enters: null };
  if (phase === null) return waiting(initiative, to, stays);
  const lacks = notPassed(to, phase, initiative.passedGates);
  if (lacks.length === 0) return { verdict: 'moves', reasons: [], landing: stays };
  const back = findLast(path, (place) => place.phase !== phase)?.phase ?? freeEntry(to, entry);
  const reasons = [because.behindGuarantee(to, phase, lacks, back)];
  // Back to the gates of its entry no phase is entered.
  const landing = back === null ? { ...stays, phase: null, path: [] } : { ...stays, enters: back };
  return { verdict: 'movesBack', reasons, landing };
}

/** Before its first phase; what has been accepted waits at the gates of its entry, unless that has none any more. */
function waiting({ standing }: Initiative, to: ProcessModel, landing: Landing): Moving {
  const entry = find(to.entries, ({ id }) => id === landing.entry);
  const accepted = standing === 'active' || standing === 'paused';
  if (!accepted || entry === undefined || entry.gates.length > 0) return { verdict: 'moves', reasons: [], landing };
  const reasons = [because.entryHasNoGates(to, entry.phase)];
  return { verdict: 'moves', reasons, landing: { ...landing, enters: entry.phase } };
}

/** The phase of an entry without gates. */
function freeEntry(model: ProcessModel, id: string): string | null {
  const entry = find(model.entries, (one) => one.id === id);
  return entry !== undefined && entry.gates.length === 0 ? entry.phase : null;
}

/** Whoever is asked to take the initiative can still say yes: the way that was proposed leads out from where it comes to. */
function referralLeads({ referral }: Initiative, { names, to }: CheckedMapping, place: string | null): boolean {
  if (referral === null || referral.acceptedAt !== null) return true;
  const ending = at(names.endings, referral.ending) ?? null;
  const here = place === null ? to.intake.endings : (find(to.phases, ({ id }) => id === place)?.endings ?? []);
  return ending !== null && here.includes(ending);
}

function answersLeft({ answers }: Initiative, { from, names }: CheckedMapping): readonly MigrationReason[] {
  return Object.keys(answers).flatMap((id) =>
    (at(names.questions, id) ?? null) === null && some(from.questions, (question) => question.id === id)
      ? [because.answerStays(from, id)]
      : [],
  );
}
