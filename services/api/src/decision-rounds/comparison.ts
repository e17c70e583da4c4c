import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf } from '../http/stream-routes.ts';
import { type Beside, findComparison, isToldOfKept } from './compared.ts';
import { comparedParams, type comparisonOrders, comparisonQuery, ComparisonView } from './comparison-schemas.ts';
import { viewRankings } from './rankings.ts';
import { selfOfRound, shownRound } from './view.ts';

type Order = (typeof comparisonOrders)[number];

/** What a criterion of the case's own model is called. */
function titleOf({ criteria }: Beside['context']['model'], criterionId: string) {
  for (const { id, title } of criteria) if (id === criterionId) return title;
  return { sv: criterionId, en: criterionId };
}

/** The case beside the others, as it may be seen. */
function viewBeside({ initiative, context, compared }: Beside) {
  const { gateCase, summary, coveredShare, needs } = compared;
  const { decision, application } = gateCase;
  const { key, version } = context.model;
  return {
    ...{ gateCaseId: gateCase.id, initiativeId: initiative.id, caseNumber: initiative.caseNumber },
    ...{
      title: initiative.title,
      standing: initiative.standing,
      owningUnitId: initiative.owningUnitId,
      model: { key, version },
    },
    ...{ gate: gateCase.gate, status: gateCase.status },
    decision: decision && { outcome: decision.outcome, ending: decision.ending, decidedOn: decision.decidedOn },
    ...{ assessmentCount: gateCase.assessmentCount, sealed: gateCase.sealed },
    criteria: summary && {
      ...{ metCount: summary.metCount, applicableCount: summary.applicableCount },
      contributions: summary.perCriterion.map(({ id, applicable, median, contribution }) => ({
        ...{ criterionId: id, title: titleOf(context.model, id), applicable, median, contribution },
      })),
    },
    amount: application && { amountMinor: application.amountMinor, currency: 'SEK' as const },
    coveredShare,
    needs: needs?.map(({ id: needId, text, applies, met }) => ({ needId, text, applies, met })) ?? null,
    effectGoals: initiative.effectGoals.map(({ name, unit, direction, baseline, target, dueOn }) => ({
      ...{ name, unit, direction, baseline, target, dueOn },
    })),
  };
}

type Viewed = ReturnType<typeof viewBeside>;

/** What an order goes by, the highest first; what is kept from the reader, or not there, stands last. */
const measures = {
  caseNumber: () => 0,
  criteriaMet: ({ criteria }: Viewed) => criteria?.metCount ?? -1,
  amount: ({ amount }: Viewed) => amount?.amountMinor ?? -1,
} as const satisfies Record<Order, (viewed: Viewed) => number>;

/** Never by a score unless that is asked for; of equals, and by itself, in the order of the case numbers. */
function ordered(cases: readonly Beside[], order: Order): readonly Viewed[] {
  const measure = measures[order];
  const number = ({ caseNumber }: Viewed): string => caseNumber ?? '';
  return cases
    .map(viewBeside)
    .toSorted((one, other) => measure(other) - measure(one) || number(one).localeCompare(number(other)));
}

/** The cases of a round side by side: read by people, and decided by them. */
export function registerComparison(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['decision-rounds'],
    operationId: 'compareRound',
    summary: both('Jämför ärendena i en beslutsomgång', 'Compare the cases of a decision round'),
    description: both(
      'Omgångens ärenden sida vid sida, så som du får se dem: uppfyllda kriterier och vad vart och ett bidrog med, belopp, täckning, behov och effektmål. I ärendenummerordning om inget annat begärs. Med sort=criteriaMet följer ordningen efter poäng, och i hur stor andel av alla vikter den håller (rankings): exakt där det går, annars ur dragna viktfördelningar med medelfelet angivet. Det som är förseglat eller inte meddelat syns inte och räknas inte, och ingenting här avgör: varje ärende beslutas för sig. Högst tvåhundra ärenden ställs bredvid varandra.',
      'The cases of the round side by side, as you may see them: criteria met and what each contributed, amount, cover, needs and effect goals. In the order of case numbers unless another is asked for. With sort=criteriaMet the order by score comes along, and in what share of all weights it holds (rankings): exact where that can be told, else from mixes of weights that are drawn, with the standard error stated. What is sealed or not notified neither shows nor counts, and nothing here decides: each case is decided by itself. At most two hundred cases are set side by side.',
    ),
    params: comparedParams,
    querystring: comparisonQuery,
    response: { 200: refTo(ComparisonView) },
  };
  const config = { action: 'readRounds' } as const;
  api.get('/decision-rounds/:roundId/comparison', { config, schema }, async (request, reply) => {
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, 'readRounds');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const found = await findComparison(reader, allowed.context, request.params.roundId);
    if (found === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'decisionRound' });
    const { round, context, cases, kept } = found;
    const { sort = 'caseNumber' } = request.query;
    const shown = { ...shownRound.view(round, context), _links: toLinks(reply, shownRound.links(round, context)) };
    const rankings = sort === 'criteriaMet' ? viewRankings(cases) : null;
    const notShown = isToldOfKept(found) ? kept : null;
    const body = { round: shown, sort, cases: ordered(cases, sort), rankings, notShown };
    const title = { sv: 'Ärendena sida vid sida', en: 'The cases side by side' };
    return sendFresh(reply, body, [
      { rel: 'self', path: `/decision-rounds/${round.id}/comparison`, title },
      { ...selfOfRound(round.id), rel: 'up' },
    ]);
  });
}
