import { audienceOf, explainCase, summariseCase, type VisibleGateCase, visibleGateCase } from '@idesluss/core';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { sendFresh, sendList, sendPageFault, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { placeOf } from '../http/stream-routes.ts';
import { stateAsOf } from '../write/as-of.ts';
import { asOfQuery, linksAsOf, readAsOf } from '../http/as-of.ts';
import { sendNotThereYet, sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, Links, list, nullable, open, refTo } from '../http/schema.ts';
import { findCompeting } from '../decision-rounds/competing.ts';
import { findSituation, type Seen } from '../initiatives/queries.ts';
import { initiativeParams } from '../initiatives/schemas.ts';
import { registerDecisionList } from './decision-list.ts';
import { registerTakingBack } from './taking-back-routes.ts';
import { registerDeciding } from './deciding-routes.ts';
import { registerCaseOptions } from './options-route.ts';
import { registerSequels } from './sequel-routes.ts';
import { unknownCase, unknownIfHidden } from './unknown-case.ts';
import { registerDossiers } from './dossier-routes.ts';
import { registerPreparing } from './preparing-routes.ts';
import { ExplanationView, viewExplanation } from './explanation.ts';
import { listGateCases } from './queries.ts';
import { AssessmentView, GateCaseView, gateCaseParams } from './schemas.ts';
import { linksBeneath, linksOfGateCase, selfOfGateCase, viewAssessment, viewGateCase } from './view.ts';

const GateCaseList = open(
  { gateCases: list(refTo(GateCaseView), { max: 101 }), ...pageAnswer },
  {
    $id: 'GateCaseList',
    example: { gateCases: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

const AssessmentList = open(
  {
    assessments: list(refTo(AssessmentView), { max: 50 }),
    sealed: Type.Boolean(),
    summary: nullable(
      Type.Unsafe<object>({
        type: 'object',
        description:
          'Antal uppfyllda och vad varje kriterium bidrog med / Number met, and what each criterion contributed',
      }),
    ),
    explanation: nullable(ExplanationView),
    _links: Links,
  },
  { $id: 'AssessmentList', example: { assessments: [], sealed: true, summary: null, explanation: null, _links: [] } },
);

/** Everything about one passage through a gate. */
export function registerGateCases(api: Api, slice: SliceShell): void {
  registerOne(api, slice);
  registerList(api, slice);
  registerAssessments(api, slice);
  registerDecisionList(api, slice);
  registerDossiers(api, slice);
  registerPreparing(api, slice);
  registerDeciding(api, slice);
  registerSequels(api, slice);
  registerCaseOptions(api, slice);
  registerTakingBack(api, slice);
}

/** The case as this reader may see it; undefined where there is none. */
function shownTo({ situation, context }: Seen): VisibleGateCase | undefined {
  const { gateCase } = situation;
  return gateCase && visibleGateCase(gateCase, audienceOf(situation, context), context.actor.personId);
}

function registerOne(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'readGateCase',
    summary: both('Läs ett beslutsärende', 'Read a gate case'),
    description: both(
      'Ärendet så som du får se det: underlag, äskande och beslut. Ett beslut syns för andra än beslutskretsen först när det har meddelats.',
      'The case as you may see it: dossiers, application and decision. A decision shows outside the deciding circle only once it has been notified.',
    ),
    params: gateCaseParams,
    querystring: closed({ ...asOfQuery }),
    response: { 200: refTo(GateCaseView) },
  };
  api.get('/gate-cases/:gateCaseId', { config: { action: 'readGateCase' }, schema }, async (request, reply) => {
    const moment = readAsOf(request.query.asOf, slice.shell.clock());
    if (!moment.ok) return sendPageFault(reply, moment.fault);
    const reader = readerOf(slice, request);
    const found = await findSituation(reader, request.params, 'readGateCase');
    if (!found.ok) return sendRefusal(reply, unknownIfHidden(found.refusal));
    if (moment.asOf !== undefined) return sendAsOf(reader, reply, found.value, moment.asOf);
    const shown = shownTo(found.value);
    if (shown === undefined) return sendRefusal(reply, unknownCase);
    const { situation, context } = found.value;
    return sendResource(reply, viewGateCase(shown), linksOfGateCase(shown, situation, context));
  });
}

/** The case as it was, for whoever may read it as it is. */
async function sendAsOf(reader: Reader, reply: FastifyReply, { situation, context }: Seen, asOf: string) {
  const id = situation.gateCase?.id ?? '';
  const then = situation.gateCase && (await stateAsOf(placeOf(reader), 'gateCase', id, asOf));
  if (then === undefined) return sendNotThereYet(reply, 'gateCase');
  const shown = visibleGateCase(then, audienceOf(situation, context), context.actor.personId);
  return sendResource(reply, viewGateCase(shown), linksAsOf(`/gate-cases/${id}`, asOf, selfOfGateCase({ id }).title));
}

function registerList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'listGateCases',
    summary: both('Initiativets beslutsärenden', 'The gate cases of an initiative'),
    description: both(
      'Initiativets beslutsärenden vid alla beslutspunkter, äldst först.',
      'Every passage through a gate, oldest first.',
    ),
    params: initiativeParams,
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(GateCaseList) },
  };
  api.get(
    '/initiatives/:initiativeId/gate-cases',
    { config: { action: 'readGateCase' }, schema },
    async (request, reply) => {
      const { initiativeId } = request.params;
      const page = readPage(request, ['uuid']);
      if (!page.ok) return sendPageFault(reply, page.fault);
      const reader = readerOf(slice, request);
      const found = await findSituation(reader, { initiativeId }, 'readGateCase');
      if (!found.ok) return sendRefusal(reply, found.refusal);
      const { situation, context } = found.value;
      const rows = await listGateCases(reader, initiativeId, page.value);
      const competing = await findCompeting(placeOf(reader), rows);
      return sendList(reply, {
        ...{ name: 'gateCases', path: `/initiatives/${initiativeId}/gate-cases`, page: page.value, rows },
        view: (gateCase) => {
          const seen = shownTo({ situation: { ...situation, gateCase, competing: competing(gateCase) }, context });
          if (seen === undefined) return {};
          return { ...viewGateCase(seen), _links: toLinks(reply, [selfOfGateCase(seen)]) };
        },
        cursor: ({ id }) => [id],
      });
    },
  );
}

function registerAssessments(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'listAssessments',
    summary: both('Bedömningarna och vad de visar', 'The assessments and what they show'),
    description: both(
      'Bedömningarna som du får se, och när inget är förseglat för dig en sammanräkning med sin förklaring: hur många kriterier som uppfylls, vad vart och ett gav (bidragen blir tillsammans precis poängen), vad som saknas, och den minsta ändring som leder till nästa band om innovationsmodellen har band. Inget av det avgör något.',
      'The ratings that you may see, and when none is sealed for you a summary with its explanation: how many criteria are met, what each gave (the contributions add up exactly to the score), what is missing, and the smallest change that leads to the next band where the process model has bands. None of it decides anything.',
    ),
    params: gateCaseParams,
    response: { 200: refTo(AssessmentList) },
  };
  api.get(
    '/gate-cases/:gateCaseId/assessments',
    { config: { action: 'readGateCase' }, schema },
    async (request, reply) => {
      const found = await findSituation(readerOf(slice, request), request.params, 'readGateCase');
      if (!found.ok) return sendRefusal(reply, unknownIfHidden(found.refusal));
      const shown = shownTo(found.value);
      if (shown === undefined) return sendRefusal(reply, unknownCase);
      const { assessments, sealed } = shown;
      const { situation, context } = found.value;
      const summary = sealed ? null : summariseCase(situation, context, assessments);
      const explanation = summary && viewExplanation(explainCase(situation, context, summary));
      return sendFresh(
        reply,
        { assessments: assessments.map(viewAssessment), sealed, summary, explanation },
        linksBeneath('assessments', shown),
      );
    },
  );
}
