import {
  checkMapping,
  type CheckedMapping,
  type ModelMapping,
  type Refusal,
  verdictOn,
  type ArgsOf,
} from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import type { Place } from '../db/transaction.ts';
import { sendCommand } from '../http/command-route.ts';
import { findModel, shelveModels } from '../process-models/shelf.ts';
import { receiptOnInitiative } from '../initiatives/receipt.ts';
import type { Shell } from '../write/execute.ts';
import { listCandidates } from './candidates.ts';

type Reasons = Extract<Refusal, { code: 'notMigrated' }>['reasons'];

/** Why one stays where it is: the refusal's code, and the reasons where it has some. */
export interface Stayed {
  readonly initiativeId: string;
  readonly code: string;
  readonly reasons: Reasons;
}

/** What one step did, as it is kept. */
export interface Moved {
  readonly moved: readonly string[];
  readonly stayed: readonly Stayed[];
  readonly left: number;
  readonly next: string | null;
}

/** Letters that reasons take together in an answer that is kept; where there are more, the plan tells them. */
const REASONS_KEPT = 40_000;

/** Those that stayed, with their reasons as far as there is room to keep them. */
export function keptWithin(stayed: readonly Stayed[], most = REASONS_KEPT): readonly Stayed[] {
  let room = most;
  return stayed.map((one) => {
    room -= JSON.stringify(one.reasons).length;
    return room < 0 ? { ...one, reasons: [] } : one;
  });
}

type Checked =
  | { readonly ok: true; readonly mapping: CheckedMapping }
  | { readonly ok: false; readonly refusal: Refusal };

/** The mapping held against both versions, as far as the city has them; it is from the version that the address names. */
export async function checkedMapping(place: Place, processModelId: string, mapping: ModelMapping): Promise<Checked> {
  await shelveModels(place, [processModelId, mapping.from, mapping.to]);
  if (findModel(place.tenantId, processModelId) === undefined)
    return { ok: false, refusal: { code: 'unknown', thing: 'processModel' } };
  if (mapping.from !== processModelId)
    return { ok: false, refusal: { code: 'argumentRefused', pointer: '/mapping/from', rule: 'notApplicable' } };
  const [from, to] = [mapping.from, mapping.to].map((id) => findModel(place.tenantId, id));
  const unknown = (pointer: string, id: string): Checked => ({
    ok: false,
    refusal: { code: 'referenceUnknown', pointer, thing: 'processModel', id },
  });
  if (from === undefined) return unknown('/mapping/from', mapping.from);
  if (to === undefined) return unknown('/mapping/to', mapping.to);
  const checked = checkMapping(mapping, { from, to });
  if (!checked.ok) return { ok: false, refusal: { code: 'mappingRefused', findings: checked.refusal } };
  return { ok: true, mapping: checked.value };
}

/** The dry run of one step: nothing is locked, nothing changes. */
export async function dryRun(place: Place, mapping: CheckedMapping, step: { limit: number; after?: string }) {
  const { initiatives, next } = await listCandidates(place, mapping.from.id, step);
  const verdicts = initiatives.map((initiative) => ({ initiative, said: verdictOn(initiative, mapping) }));
  return { verdicts, next };
}

/**
 * Moves one after the other, each in a transaction of its own in which the rules are asked again: what has changed since
 * the dry run is heeded. Whatever stops in between, those that were moved are moved, and the rest is still a candidate.
 */
export async function moveEach(
  shell: Shell,
  request: FastifyRequest,
  ids: readonly string[],
  args: ArgsOf<'migrateInitiative'>,
): Promise<{ readonly moved: readonly string[]; readonly stayed: readonly Stayed[] }> {
  const moved: string[] = [];
  const stayed: Stayed[] = [];
  for (const initiativeId of ids) {
    // One at a time, so that a city at work is never kept waiting by a whole step.
    const answer = await sendCommand(shell, request, {
      type: 'migrateInitiative',
      aim: { initiativeId },
      target: undefined,
      args,
      receipt: receiptOnInitiative(),
      keyPart: initiativeId,
    });
    if (answer.kind === 'done') moved.push(initiativeId);
    else stayed.push({ initiativeId, ...whyNot(answer) });
  }
  return { moved, stayed };
}

type NotDone = Exclude<Awaited<ReturnType<typeof sendCommand>>, { kind: 'done' }>;

function whyNot(answer: NotDone): Pick<Stayed, 'code' | 'reasons'> {
  if (answer.kind !== 'refused') return { code: answer.kind, reasons: [] };
  const { refusal } = answer;
  return { code: refusal.code, reasons: refusal.code === 'notMigrated' ? refusal.reasons : [] };
}
