import type { DecisionRound, Situation } from '@idesluss/core';
import type { Static } from 'typebox';
import { sendResource, stateOf } from '../http/answer.ts';
import { answerCommand, commandRoute, sendCommand, whoMay } from '../http/command-route.ts';
import { matches } from '../http/etag.ts';
import { both } from '../http/language.ts';
import { sendProblem } from '../http/problem.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { newRound, roundClosing, roundRevision, triedOnRound } from './bodies.ts';
import { RoundView } from './schemas.ts';
import { shownRound } from './view.ts';

const receipt = receiptOn(shownRound, '/decision-rounds');

/** Opening rounds, moving their days, and closing them. */
export function registerRoundCommands(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    ...{ path: '/decision-rounds', command: 'openRound', tag: 'decision-rounds' },
    summary: { sv: 'Öppna en beslutsomgång', en: 'Open a decision round' },
    description: {
      sv: 'Ärenden hos en enhet, vid beslutspunkter av ett slag, går med mellan första och sista dagen och jämförs sedan. De kan följa olika versioner av innovationsmodellen: samma mandat beslutar om dem. En omgång kan gälla en utmaning; då går bara de initiativ med som svarar på den.',
      en: 'Cases of one unit, at gates of one kind, join between the first and the last day and are then compared. They may follow different versions of the process model: the same mandates decide them. A round can be about a challenge; then only initiatives that answer it join.',
    },
    params: closed({}),
    body: newRound,
    aim: () => ({}),
    target: () => undefined,
    args: (body) => body,
    receipt,
  });
  commandRoute(api, shell, {
    ...{ path: '/decision-rounds/:roundId/closings', command: 'closeRound', tag: 'decision-rounds' },
    summary: { sv: 'Stäng beslutsomgången', en: 'Close the decision round' },
    description: {
      sv: 'Från och med nu går inget ärende med och inget som begärts lämnar omgången, och ärendena beslutas ett i taget av den som har mandat. Före sista dagen krävs ett skäl, och en stängd omgång öppnas inte igen.',
      en: 'From now on no case joins the round, none that was requested leaves it, and its cases are decided one by one by whoever has the mandate. Before the last day a reason is needed, and a closed round is not opened again.',
    },
    params: triedOnRound('closeRound'),
    body: roundClosing,
    aim: ({ roundId }) => ({ roundId }),
    target: () => undefined,
    args: ({ reason = null }) => ({ reason }),
    receipt,
  });
  registerRevision(api, shell);
}

function registerRevision(api: Api, shell: SliceShell['shell']): void {
  const about = both(
    'Första och sista dagen att gå med, så länge omgången inte är stängd. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget.',
    'The first and the last day to join, as long as the round has not been closed. Send If-Match with the ETag that you read. What is so already changes nothing.',
  );
  const schema = {
    tags: ['decision-rounds'],
    operationId: 'reviseRound',
    summary: both('Ändra omgångens dagar', 'Change the days of the round'),
    description: `${about}\n\n${whoMay('reviseRound')}`,
    params: triedOnRound('reviseRound'),
    body: roundRevision,
    response: { 200: refTo(RoundView) },
  };
  api.patch('/decision-rounds/:roundId', { config: { action: 'reviseRound' }, schema }, async (request, reply) => {
    const answer = await sendCommand(shell, request, {
      type: 'reviseRound',
      aim: { roundId: request.params.roundId },
      target: undefined,
      args: request.body,
      receipt,
      precondition: ({ decisionRound }, context) =>
        decisionRound !== undefined && matches(request.ifMatch, stateOf(shownRound.view(decisionRound, context))),
      changes: ({ decisionRound }: Situation) => decisionRound === undefined || isMoved(decisionRound, request.body),
      withoutKey: true,
    });
    const changed = answer.kind === 'done' ? answer.outcome : null;
    if (changed === null) return answerCommand(reply, answer);
    const { decisionRound } = changed.after;
    if (decisionRound === undefined) return sendProblem(reply, 'notFound');
    return sendResource(
      reply,
      shownRound.view(decisionRound, changed.context),
      shownRound.links(decisionRound, changed.context),
    );
  });
}

const isMoved = ({ opensOn, joinUntil }: DecisionRound, patch: Static<typeof roundRevision>): boolean =>
  (patch.opensOn ?? opensOn) !== opensOn || (patch.joinUntil ?? joinUntil) !== joinUntil;
