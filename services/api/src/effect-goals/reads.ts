import { demoIds } from '../demo/ids.ts';
import { sendList, sendPageFault, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { pageQuery, readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo, uuid } from '../http/schema.ts';
import { findGoal, listMeasurements } from './queries.ts';
import { EffectGoalView, MeasurementList } from './schemas.ts';
import { goalPath, linksOfGoal, viewGoal, viewMeasurement } from './view.ts';

const params = closed({
  initiativeId: uuid({ example: demoIds.try.correctMeasurement }),
  effectGoalId: uuid({ example: demoIds.tryGoal.correctMeasurement }),
});

export function registerGoalReads(api: Api, slice: SliceShell): void {
  registerOne(api, slice);
  registerMeasurementList(api, slice);
}

function registerOne(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['effect-goals'],
    operationId: 'readEffectGoal',
    summary: both('Läs ett effektmål', 'Read an effect goal'),
    description: both(
      'Målet som det lyder nu, hur många mätningar som finns och den senaste av dem. Läses av alla som får läsa initiativet.',
      'The goal as it now reads, how many measurements there are and the latest of them. Read by all who may read the initiative.',
    ),
    params,
    response: { 200: refTo(EffectGoalView) },
  };
  const route = { config: { action: 'readInitiative' }, schema } as const;
  api.get('/initiatives/:initiativeId/effect-goals/:effectGoalId', route, async (request, reply) => {
    const found = await findGoal(readerOf(slice, request), request.params);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { initiative, goal, series } = found.value;
    return sendResource(reply, viewGoal(goal, series), linksOfGoal(initiative, goal.id));
  });
}

function registerMeasurementList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['effect-goals'],
    operationId: 'listMeasurements',
    summary: both('Lista mätningar', 'List measurements'),
    description: both(
      'Alla mätningar av ett effektmål, efter den dag de gäller. En rättad mätning visas med sitt rätta värde.',
      'All measurements of an effect goal, by the day they stand for. A corrected measurement shows its right value.',
    ),
    params,
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(MeasurementList) },
  };
  const route = { config: { action: 'readInitiative' }, schema } as const;
  api.get('/initiatives/:initiativeId/effect-goals/:effectGoalId/measurements', route, async (request, reply) => {
    const { initiativeId, effectGoalId } = request.params;
    const page = readPage(request, ['date', 'uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const found = await listMeasurements(readerOf(slice, request), request.params, page.value);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { measurements: rows, total } = found.value;
    return sendList(reply, {
      ...{ name: 'measurements', path: `${goalPath(initiativeId, effectGoalId)}/measurements`, page: page.value, rows },
      ...(page.value.after === undefined ? { total } : {}),
      view: viewMeasurement,
      cursor: (row) => [row.measured_at, row.measurement_id],
    });
  });
}
