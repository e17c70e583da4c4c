import {
  facts,
  judgeDraft,
  parseProcessModel,
  type ProcessModel,
  type Refusal,
  verifyProcessModel,
} from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import type { SliceShell } from '../http/reader.ts';
import { findOneModel } from '../process-models/queries.ts';
import type { newReplay } from './schemas.ts';

type Asked = Static<typeof newReplay>;
type Played = { readonly ok: true; readonly model: ProcessModel } | { readonly ok: false; readonly refusal: Refusal };

/** The rules to play under: those of the version itself unless others are named, with other weights where they are given. */
export async function rulesOf(
  slice: SliceShell,
  request: FastifyRequest,
  pinned: ProcessModel,
  { under, weights = {} }: Asked,
): Promise<Played> {
  const chosen = await chosenModel(slice, request, pinned, under);
  if (!chosen.ok) return chosen;
  const { model } = chosen;
  const strange = Object.keys(weights).find((id) => !model.criteria.some((criterion) => criterion.id === id));
  if (strange !== undefined) {
    const refusal = {
      code: 'referenceUnknown',
      pointer: `/weights/${strange}`,
      thing: 'criterion',
      id: strange,
    } as const;
    return { ok: false, refusal };
  }
  const weighed = new Map(Object.entries(weights));
  const criteria = model.criteria.map((one) => ({ ...one, weight: weighed.get(one.id) ?? one.weight }));
  return weighed.size === 0 ? chosen : usable({ ...model, criteria: criteria.map(withoutNothing) });
}

/** A weight that was not there is not there. */
function withoutNothing({
  weight,
  ...criterion
}: Omit<ProcessModel['criteria'][number], 'weight'> & { weight?: number | undefined }) {
  return weight === undefined ? criterion : { ...criterion, weight };
}

async function chosenModel(
  slice: SliceShell,
  request: FastifyRequest,
  pinned: ProcessModel,
  under: Asked['under'],
): Promise<Played> {
  if (under === undefined) return { ok: true, model: pinned };
  if (under.kind === 'document') return usable(under.document);
  const { processModelId: id } = under;
  const found = await findOneModel(slice, request, id);
  if (!found.ok) {
    if (found.refusal.code !== 'unknown') return found;
    return {
      ok: false,
      refusal: { code: 'referenceUnknown', pointer: '/under/processModelId', thing: 'processModel', id },
    };
  }
  if (found.value.origin === 'shipped') return { ok: true, model: found.value.model };
  // A draft is tried before anybody follows it; its number plays no part.
  const judged = judgeDraft(found.value.model, found.value.model.number ?? 1);
  return judged.model !== undefined && judged.usable ? { ok: true, model: judged.model } : notUsable(judged.findings);
}

function usable(document: unknown): Played {
  const parsed = parseProcessModel(document);
  if (!parsed.ok) return notUsable(parsed.refusal);
  const verified = verifyProcessModel(parsed.value, { facts });
  return verified.usable ? { ok: true, model: parsed.value } : notUsable(verified.findings);
}

function notUsable(findings: Extract<Refusal, { code: 'modelNotUsable' }>['findings']): Played {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { ok: false, refusal: { code: 'modelNotUsable', count: errors.length, findings: errors.slice(0, 50) } };
}
