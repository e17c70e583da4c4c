import { audienceOf, type Context, type Initiative, type Situation, visibleInitiative } from '@idesluss/core';
import type { Static } from 'typebox';
import { sendProblem } from '../http/problem.ts';
import { sendResource, stateOf } from '../http/answer.ts';
import { answerCommand, commandRoute, sendCommand } from '../http/command-route.ts';
import { matches } from '../http/etag.ts';
import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { newInitiative, revision } from './bodies.ts';
import { linksOfInitiative } from './links.ts';
import { triedOn } from './on-initiative.ts';
import { receiptOnInitiative } from './receipt.ts';
import { InitiativeView } from './schemas.ts';
import { viewInitiative } from './view.ts';

/** Starting an initiative, and changing how it presents itself. */
export function registerDrafting(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives',
    command: 'draftInitiative',
    tag: 'initiatives',
    summary: { sv: 'Börja på ett initiativ', en: 'Start an initiative' },
    description: {
      sv: 'Ett utkast som bara du, de du ber bära idén och den coach du bjuder in kan se. Lämna in det när du är redo. Det kan läggas fram för någon annan (onBehalfOf), av idéslusskontoret utan namngiven person (unnamed: kontoret är då kontakt), eller så att bedömare inte ser vem som bär idén (anonymous). Ingången (entry) kan vara en idé, en fortsättning, något som fungerar någon annanstans eller en pilot som redan pågår; leder den förbi en beslutspunkt passeras den först. Svarar det på en av stadens utmaningar anges den (challengeId) medan den är öppen; ursprunget (origin) säger bara var idén kom ifrån, och kräver ingen. Är det en del av ett initiativ som du bär anges det (continuesId): det börjar från början, inget beviljat följer med, och båda visar varandra.',
      en: 'A draft that only you, those whom you ask to bear it and the coach you invite can see. Submit it when you are ready. It can be put forward for somebody else (onBehalfOf), by the sluice office without a named person (unnamed: the office is its contact), or so that assessors do not see who bears it (anonymous). The entry can be an idea, a continuation, something that works elsewhere or a pilot already running; where it leads past a gate, that is passed first. What answers one of the city’s challenges names it (challengeId) while it is open; the origin only says where the idea came from, and demands none. Where it takes up a part of an initiative that you bear, that is named (continuesId): it begins from the beginning, nothing that was granted passes over, and each shows the other.',
    },
    params: closed({}),
    body: newInitiative,
    aim: () => ({}),
    target: () => undefined,
    args: ({ processModelId, area = null, proposedUnitId = null, ...body }) => ({
      ...body,
      area,
      proposedUnitId,
      processModelId: processModelId ?? shell.defaultModel.id,
    }),
    receipt: receiptOnInitiative(),
  });
  registerRevision(api, shell);
}

function registerRevision(api: Api, shell: SliceShell['shell']): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'reviseInitiative',
    summary: both('Ändra hur initiativet presenteras', 'Change how the initiative presents itself'),
    description: both(
      'Titel, sammanfattning, område, synlighet, föreslagen enhet, och om idébäraren visas; i utkastet också vilken utmaning det svarar på (null för ingen). Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget. Ändras något medan ett beslut är begärt får beslutsfattaren en ny version av underlaget.',
      'Title, summary, area, visibility, proposed unit, and whether bearers are shown; in the draft also which challenge it answers (null for none). Send If-Match with the ETag that you read. What is so already changes nothing. If a decision has been requested, the decider gets a new dossier version.',
    ),
    params: triedOn('reviseInitiative'),
    body: revision,
    response: { 200: refTo(InitiativeView) },
  };
  api.patch(
    '/initiatives/:initiativeId',
    { config: { action: 'reviseInitiative' }, schema },
    async (request, reply) => {
      const answer = await sendCommand(shell, request, {
        type: 'reviseInitiative',
        aim: { initiativeId: request.params.initiativeId },
        target: undefined,
        args: request.body,
        receipt: receiptOnInitiative(),
        precondition: (situation, context) => matches(request.ifMatch, stateOf(shownTo(situation, context) ?? {})),
        changes: ({ initiative }) => initiative === undefined || isRevised(initiative, request.body),
        withoutKey: true,
      });
      const changed = answer.kind === 'done' ? answer.outcome : null;
      if (changed === null) return answerCommand(reply, answer);
      const shown = shownTo(changed.after, changed.context);
      if (shown === undefined || changed.after.initiative === undefined) return sendProblem(reply, 'notFound');
      return sendResource(reply, shown, linksOfInitiative(changed.after.initiative));
    },
  );
}

type Presented = Pick<
  Initiative,
  'title' | 'summary' | 'area' | 'visibility' | 'proposedUnitId' | 'anonymous' | 'challengeId'
>;

const presented = ({ title, summary, area, visibility, proposedUnitId, anonymous, challengeId }: Presented) =>
  JSON.stringify([title, summary, area, visibility, proposedUnitId, anonymous, challengeId]);

/** A patch that says what is so already makes no version: nobody's ETag changes, and no dossier is frozen anew. */
const isRevised = (initiative: Initiative, patch: Static<typeof revision>): boolean =>
  presented({ ...initiative, ...patch }) !== presented(initiative);

/** What this reader sees of the initiative: what its ETag is made of. */
function shownTo(situation: Situation, context: Context) {
  if (situation.initiative === undefined) return undefined;
  return viewInitiative(visibleInitiative(situation.initiative, audienceOf(situation, context)), context.today);
}
