import type { Strictness } from '@idesluss/core';
import Type from 'typebox';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { integer, Links, list, nullable, oneOf, open, refTo, uuid } from '../http/schema.ts';
import { modelParams } from '../process-models/schemas.ts';
import { agreementIn } from './finished.ts';
import { findFinished, MOST_FINISHED } from './queries.ts';

const action = 'readStrictness';
const title = { sv: 'Stränghet', en: 'Strictness' };
/** Each finished initiative can have brought somebody who had rated nothing before. */
const MOST_ASSESSORS = 100_000;

const assessor = open({
  assessorId: uuid(),
  cases: integer({
    description:
      'Ärenden där någon annan bedömde något av samma kriterier / Cases in which somebody else rated one of the same criteria',
  }),
  comparisons: integer({
    description: 'Betyg som står bredvid någon annans / Ratings that stand beside another’s',
  }),
  kind: oneOf(['told', 'tooLittleData']),
  steps: nullable(
    Type.Number({
      description:
        'Steg på skalan under de andras medel: över 0 är strängare, under 0 mildare / Steps on the scale below the mean of the others: above 0 is stricter, below 0 milder',
    }),
  ),
  standardError: nullable(
    Type.Number({ minimum: 0, description: 'Stegens medelfel mellan ärenden / Of the steps, between cases' }),
  ),
});

const StrictnessView = open(
  {
    processModelId: uuid(),
    isLatest: Type.Boolean({
      description: 'Det finns äldre som inte räknas med / There are older ones that are not counted',
    }),
    assessors: list(assessor, { max: MOST_ASSESSORS }),
    _links: Links,
  },
  {
    $id: 'Strictness',
    description: 'Hur strängt var och en bedömer bredvid de andra / How strictly each assessor rates beside the others',
    example: {
      processModelId: '01900000-0000-7000-8000-000000000001',
      isLatest: false,
      assessors: [
        {
          ...{ assessorId: '01980000-0000-7000-8000-000000000012', cases: 14, comparisons: 118, kind: 'told' },
          ...{ steps: 0.31, standardError: 0.09 },
        },
        {
          ...{ assessorId: '01980000-0000-7000-8000-000000000013', cases: 4, comparisons: 30, kind: 'tooLittleData' },
          ...{ steps: null, standardError: null },
        },
      ],
      _links: [],
    },
  },
);

/** How each assessor rates beside those who rate the same: for those who lead them. */
export function registerStrictness(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['process-models' as const],
    operationId: 'readStrictness',
    summary: both('Hur strängt var och en bedömer', 'How strictly each assessor rates'),
    description: both(
      `För kansliet, som leder bedömarna: hur många steg på skalan var och en ligger under de andra i samma ärenden, i de senaste ${MOST_FINISHED} avslutade initiativen som du får läsa. Bara vad var och en fann ensam räknas, i avslutade ärenden med ett meddelat beslut: inget som är förseglat. Den som har bedömt färre än tio ärenden tillsammans med andra får inget tal. Den som är sträng kan ha rätt: det är ett underlag för samtal, och ingenting följer av sig självt.`,
      `For the office, which leads the assessors: how many steps on the scale each stays below the others in the same cases, in the latest ${MOST_FINISHED} ended initiatives that you may read. Only what each found alone counts, in closed cases with a notified decision: nothing that is sealed. Whoever has rated fewer than ten cases together with others is given no number. Whoever is strict may be right: it is something to talk about, and nothing follows by itself.`,
    ),
    params: modelParams,
    response: { 200: refTo(StrictnessView) },
  };
  api.get('/process-models/:processModelId/strictness', { config: { action }, schema }, async (request, reply) => {
    const found = await findFinished(readerOf(slice, request), action, request.params.processModelId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { rows, isLatest, model } = found.value;
    const assessors = agreementIn(rows, model).strictness.map(viewAssessor);
    const links = [{ rel: 'self', path: `/process-models/${model.id}/strictness`, title }];
    return sendFresh(reply, { processModelId: model.id, isLatest, assessors }, links);
  });
}

function viewAssessor({ verdict, ...counted }: Strictness) {
  const isTold = verdict.kind === 'told';
  return {
    ...{ ...counted, kind: verdict.kind },
    ...{ steps: isTold ? verdict.steps : null, standardError: isTold ? verdict.standardError : null },
  };
}
