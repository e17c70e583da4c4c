import type { ProcessModel } from '@idesluss/core';
import { readTenant } from '../db/transaction.ts';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { modelParams } from '../process-models/schemas.ts';
import { shelvedModel } from '../process-models/shelf.ts';
import { type Findings, findingsIn } from './finished.ts';
import { type FinishedRow, listFinished, MOST_FINISHED } from './queries.ts';
import { CalibrationView } from './schemas.ts';

const action = 'readCalibration';
const title = { sv: 'Träffsäkerhet', en: 'Calibration' };

/** What ratings have told of how it went, under one process model. */
export function registerCalibration(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['process-models' as const],
    operationId: 'readCalibration',
    summary: both('Vad bedömningarna har sagt om hur det gick', 'What ratings have told of how it went'),
    description: both(
      `Av de senaste ${MOST_FINISHED} avslutade initiativen som du får läsa: hur ofta de blev införda, efter hur många kriterier de uppfyllde (med 95 procents intervall), vad varje kriterium sa om det, och hur lika bedömarna såg (Krippendorffs alfa). Där underlaget är för litet står det, i stället för ett tal. Ingen bedömare nämns. Det beskriver vad som varit och avgör ingenting.`,
      `Of the latest ${MOST_FINISHED} ended initiatives that you may read: how often they were implemented, by how many criteria they met (with 95 per cent intervals), what each criterion told of it, and how far assessors saw the same (Krippendorff’s alpha). Where there is too little data it says so, instead of a number. No assessor is named. It describes what has been and decides nothing.`,
    ),
    params: modelParams,
    response: { 200: refTo(CalibrationView) },
  };
  api.get('/process-models/:processModelId/calibration', { config: { action }, schema }, async (request, reply) => {
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const { processModelId } = request.params;
    const place = placeOf(reader);
    const model = await shelvedModel(place, processModelId);
    if (model === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'processModel' });
    const [rows] = await readTenant(place, [listFinished(slice.shell, allowed.context.actor, model.id)]);
    const path = `/process-models/${model.id}/calibration`;
    return sendFresh(reply, viewed(rows, model), [{ rel: 'self', path, title }]);
  });
}

function viewed(rows: readonly FinishedRow[], model: ProcessModel) {
  const counted = rows.slice(0, MOST_FINISHED);
  const { calibration, agreement } = findingsIn(counted, model);
  return {
    processModelId: model.id,
    finished: calibration.all.n,
    isLatest: rows.length > counted.length,
    calibration: viewCalibration(calibration),
    agreement: { level: agreement.level, criteria: agreement.perCriterion.map(viewCriterion) },
  };
}

function viewCalibration({ all, perMetCount, perCriterion, reliability, auc }: Findings['calibration']) {
  return { all, metCounts: perMetCount, criteria: perCriterion, predictions: reliability, auc: viewAuc(auc) };
}

function viewAuc(auc: Findings['calibration']['auc']) {
  const isTold = auc.kind === 'told';
  return { kind: auc.kind, value: isTold ? auc.value : null, pairs: isTold ? auc.pairs : null };
}

function viewCriterion({ verdict, ...counts }: Findings['agreement']['perCriterion'][number]) {
  return { ...counts, kind: verdict.kind, alpha: verdict.kind === 'told' ? verdict.alpha : null };
}
