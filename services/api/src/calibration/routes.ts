import type { ProcessModel } from '@idesluss/core';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { modelParams } from '../process-models/schemas.ts';
import { type Findings, findingsIn } from './finished.ts';
import { findFinished, type FinishedRow, MOST_FINISHED } from './queries.ts';
import { CalibrationView } from './schemas.ts';
import { registerStrictness } from './strictness.ts';

const action = 'readCalibration';
const title = { sv: 'Träffsäkerhet', en: 'Calibration' };

/** What ratings have told of how it went, under one process model. */
export function registerCalibration(api: Api, slice: SliceShell): void {
  registerStrictness(api, slice);
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
    const found = await findFinished(readerOf(slice, request), action, request.params.processModelId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { rows, isLatest, model } = found.value;
    const links = [{ rel: 'self', path: `/process-models/${model.id}/calibration`, title }];
    return sendFresh(reply, { ...viewed(rows, model), isLatest }, links);
  });
}

function viewed(rows: readonly FinishedRow[], model: ProcessModel) {
  const { calibration, agreement } = findingsIn(rows, model);
  return {
    processModelId: model.id,
    finished: calibration.all.n,
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
