import { sendFresh } from '../http/answer.ts';
import { whoMay } from '../http/command-route.ts';
import { both, type Language } from '../http/language.ts';
import type { LinkTo } from '../http/links.ts';
import { sendProblem } from '../http/problem.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { checkedMapping, dryRun, keptWithin, type Moved, moveEach, type Stayed } from './batch.ts';
import { fromModel, MigrationPlanView, MigrationRunView, migrationPlan, migrationRun } from './batch-schemas.ts';
import { answeredOnce } from '../write/kept-answer.ts';
import { countCandidates, listCandidates } from './candidates.ts';

const action = 'migrateInitiative';
const usual = 50;

/** Moving all that runs under one version: first told, then done, step by step. */
export function registerBatches(api: Api, slice: SliceShell): void {
  registerPlan(api, slice);
  registerRun(api, slice);
}

function registerPlan(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['process-models'],
    operationId: 'planMigration',
    summary: both('Prova en flytt av det som pågår', 'Try a move of what is running'),
    description: `${both(
      'Vad som skulle hända med varje initiativ som följer den ena versionen: det flyttas, går tillbaka, behöver en person eller flyttas inte, med skälen i ord. Ingenting ändras och ingenting sparas: samma fråga får svar som det är just då. Fortsätt med after tills next är null.',
      'What would become of each initiative that follows the one version: it moves, moves back, needs a person or is not moved, with the reasons in words. Nothing is changed or kept: the same question is answered as things are then. Go on with after until next is null.',
    )}\n\n${whoMay(action)}`,
    params: fromModel,
    body: migrationPlan,
    response: { 200: refTo(MigrationPlanView) },
  };
  api.post(
    '/process-models/:processModelId/migration-plans',
    { config: { action }, schema },
    async (request, reply) => {
      const { mapping, limit = usual, after } = request.body;
      const reader = readerOf(slice, request);
      const allowed = await contextOf(reader, action);
      if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
      const place = placeOf(reader);
      const checked = await checkedMapping(place, request.params.processModelId, mapping);
      if (!checked.ok) return sendRefusal(reply, checked.refusal);
      const { verdicts, next } = await dryRun(
        place,
        checked.mapping,
        after === undefined ? { limit } : { limit, after },
      );
      const { language } = request;
      const shown = {
        findings: checked.mapping.warnings.map(({ code, place: pointer, text }) => ({
          code,
          pointer,
          text: text[language],
        })),
        verdicts: verdicts.map(({ initiative: { id: initiativeId, standing, phase }, said }) => ({
          ...{ initiativeId, standing, phase, verdict: said.verdict },
          toPhase: 'landing' in said ? (said.landing.enters ?? said.landing.phase) : null,
          reasons: inWords(said.reasons, language),
        })),
      };
      return sendFresh(reply, { ...shown, left: await countCandidates(place, mapping.from), next }, links);
    },
  );
}

function registerRun(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['process-models'],
    operationId: 'runMigration',
    summary: both('Flytta det som pågår, ett steg i taget', 'Move what is running, one step at a time'),
    description: `${both(
      'Flyttar så många initiativ som limit säger, vart och ett i en egen transaktion där reglerna frågas på nytt. Svaret säger vilka som flyttades, vilka som ligger kvar och varför, och hur många som återstår. Avbryts ett steg ligger det som hann flyttas kvar som flyttat; skicka samma sak igen, så fortsätter det. Samma Idempotency-Key får samma svar; nästa steg är ett nytt anrop med en ny nyckel.',
      'Moves as many initiatives as limit says, each in a transaction of its own in which the rules are asked again. The answer tells which were moved, which stay and why, and how many are left. If a step is cut off, what was moved by then stays moved; send the same again, and it goes on. The same Idempotency-Key gets the same answer; the next step is another request with another key.',
    )}\n\n${whoMay(action)}`,
    params: fromModel,
    body: migrationRun,
    response: { 200: refTo(MigrationRunView) },
  };
  api.post('/process-models/:processModelId/migrations', { config: { action }, schema }, async (request, reply) => {
    const { mapping, movingBack = false, reference, authorisedBy, initiativeIds, limit = usual, after } = request.body;
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const place = placeOf(reader);
    const checked = await checkedMapping(place, request.params.processModelId, mapping);
    if (!checked.ok) return sendRefusal(reply, checked.refusal);
    const step = after === undefined ? { limit } : { limit, after };
    const answer = await answeredOnce(slice.shell, request, async (): Promise<Moved> => {
      const found = initiativeIds === undefined ? await listCandidates(place, mapping.from, step) : undefined;
      const ids = found?.initiatives.map(({ id }) => id) ?? initiativeIds ?? [];
      const { moved, stayed } = await moveEach(slice.shell, request, ids, {
        ...{ mapping, movingBack, reference, authorisedBy },
      });
      return {
        moved,
        stayed: keptWithin(stayed),
        left: await countCandidates(place, mapping.from),
        next: found?.next ?? null,
      };
    });
    if (answer.kind === 'keyReused') return sendProblem(reply, 'idempotencyKeyReused');
    const { moved, stayed, left, next } = answer.told;
    const refusals = stayed.map((one) => viewStayed(one, request.language));
    return sendFresh(reply, { movedIds: moved, refusals, left, next }, links);
  });
}

function viewStayed({ initiativeId, code, reasons }: Stayed, language: Language) {
  return { initiativeId, code, reasons: inWords(reasons, language) };
}

function inWords(reasons: Stayed['reasons'], language: Language) {
  return reasons.map(({ code, text }) => ({ code, text: text[language] }));
}

const links: readonly LinkTo[] = [
  { rel: 'related', path: '/process-models', title: { sv: 'Alla modeller', en: 'All models' } },
];
