import { audienceOf, type DecidedCase, emptySituation, pinnedModelId, replay } from '@idesluss/core';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { decidedIn } from '../gate-cases/decided.ts';
import { modelParams } from '../process-models/schemas.ts';
import { shelvedModel } from '../process-models/shelf.ts';
import { readingContext } from '../write/reading.ts';
import { type ClosedCases, findClosed } from './queries.ts';
import { rulesOf } from './rules.ts';
import { newReplay, ReplayView } from './schemas.ts';
import { viewDifferent } from './view.ts';

const action = 'replayDecisions';
const usual = 50;

/** Decided cases under other rules. Asked by POST, since rules travel in a body; nothing is made or kept. */
export function registerReplaying(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['process-models'],
    operationId: 'replayDecisions',
    summary: both('Spela om beslut under andra regler', 'Replay decisions under other rules'),
    description: both(
      'Avslutade beslutsärenden som fattades under den här versionen, som de hade stått vid beslutspunkten under en annan version, ett utkast, ett dokument eller andra vikter. Bara det som beslutsfattaren såg räknas: de frysta fakta och bedömningarna från den stunden. Svaret säger vilka som hade stått annorlunda och varför, aldrig vad som hade beslutats: det gör en människa. Egna ärenden, och beslut som inte är meddelade, spelas inte om. Fortsätt med after tills next är null. Ingenting sparas: Idempotency-Key krävs men inget kvitto läggs undan.',
      'Closed gate cases that were decided under this version, as they would have stood at the gate under another version, a draft, a document or other weights. Only what the decider saw counts: the frozen facts and the ratings of that moment. The answer tells which would have stood differently and why, never what would have been decided: a person decides. Cases of one’s own, and decisions that have not been notified, are not replayed. Go on with after until next is null. Nothing is kept: the Idempotency-Key is required but no receipt is stored.',
    ),
    params: modelParams,
    body: newReplay,
    response: { 200: refTo(ReplayView) },
  };
  api.post('/process-models/:processModelId/replays', { config: { action }, schema }, async (request, reply) => {
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const { processModelId } = request.params;
    const place = placeOf(reader);
    const pinned = await shelvedModel(place, processModelId);
    if (pinned === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'processModel' });
    const rules = await rulesOf(slice, request, pinned, request.body);
    if (!rules.ok) return sendRefusal(reply, rules.refusal);
    const { limit = usual, after, gates = {} } = request.body;
    const step = after === undefined ? { limit } : { limit, after };
    const { actor } = allowed.context;
    const closed = await findClosed(slice.shell, place, { actor, processModelId, step });
    const played = replay(toldOf(reader, actor, closed, processModelId), {
      ...{ pinned: () => pinned, model: rules.model, gates },
    });
    const { cases, same, different, notPlayed } = played;
    const differentCases = different.map((one) => viewDifferent(one, [rules.model, pinned], request.language));
    return sendFresh(reply, { cases, same, differentCases, unplayedCases: notPlayed, next: closed.next }, [
      { rel: 'up', path: `/process-models/${processModelId}`, title: { sv: 'Modellen', en: 'The model' } },
    ]);
  });
}

/** Decisions made under the version, of the cases whose ratings and facts this reader may see all of. */
function toldOf(
  { shell }: Reader,
  actor: Parameters<typeof readingContext>[1],
  { cases, events }: ClosedCases,
  processModelId: string,
): readonly DecidedCase[] {
  const told = cases.filter(({ initiative, gateCase }) => {
    if (pinnedModelId(initiative, gateCase) !== processModelId) return false;
    const situation = { ...emptySituation, initiative, gateCase };
    return audienceOf(situation, readingContext(shell, actor, initiative, gateCase)) === 'circle';
  });
  const ids = new Set(told.map(({ gateCase }) => gateCase.id));
  return decidedIn(events.filter(({ streamId }) => ids.has(streamId)));
}
