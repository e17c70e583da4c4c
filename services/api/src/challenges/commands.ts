import type { Challenge, Context, Situation } from '@idesluss/core';
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
import { challengeClosing, challengeRevision, newChallenge, triedOn } from './bodies.ts';
import { ChallengeView } from './schemas.ts';
import { shownChallenge } from './view.ts';

const receipt = receiptOn(shownChallenge, '/challenges');

/** Asking the city a question, changing how and until when it is asked, and closing it. */
export function registerChallengeCommands(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/challenges',
    command: 'registerChallenge',
    tag: 'challenges',
    summary: { sv: 'Lägg upp en utmaning', en: 'Register a challenge' },
    description: {
      sv: 'En fråga som en enhet ställer, och dagarna då den tar emot svar. Den som svarar för enheten lägger upp den, eller idéslusskontoret. Den öppnar och stänger av sig själv med sina dagar. Skriv inga namn på personer i området.',
      en: 'A question that a unit asks, and the days on which it takes answers. Whoever answers for the unit registers it, or the sluice office. It opens and closes by its days. Write no person’s name in the area.',
    },
    params: closed({}),
    body: newChallenge,
    aim: () => ({}),
    target: () => undefined,
    args: ({ area = null, ...challenge }) => ({ ...challenge, area }),
    receipt,
  });
  registerRevision(api, shell);
  registerClosing(api, shell);
}

function registerClosing(api: Api, shell: SliceShell['shell']): void {
  commandRoute(api, shell, {
    path: '/challenges/:challengeId/closings',
    command: 'closeChallenge',
    tag: 'challenges',
    summary: { sv: 'Stäng en utmaning i förtid', en: 'Close a challenge before its last day' },
    description: {
      sv: 'Den tar inte emot fler svar. Det som redan är inlämnat påverkas inte; ett utkast lämnas in utan utmaningen. Den öppnas inte igen: lägg då upp en ny.',
      en: 'It takes no more answers. What has been submitted is not affected; a draft is submitted without the challenge. It is not opened again: register another then.',
    },
    params: triedOn('closeChallenge'),
    body: challengeClosing,
    aim: ({ challengeId }) => ({ challengeId }),
    target: () => undefined,
    args: (body) => body,
    receipt,
  });
}

function registerRevision(api: Api, shell: SliceShell['shell']): void {
  const schema = {
    tags: ['challenges'],
    operationId: 'reviseChallenge',
    summary: both('Ändra en utmaning', 'Revise a challenge'),
    description: `${both(
      'Ord, område och dagar, så länge den inte har stängt. Den första dagen ligger fast när den har öppnat; den sista kan flyttas fram och tillbaka. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget.',
      'Words, area and days, as long as it has not closed. Its first day stays once it has opened; its last can be moved either way. Send If-Match with the ETag that you read. What is so already changes nothing.',
    )}\n\n${whoMay('reviseChallenge')}`,
    params: triedOn('reviseChallenge'),
    body: challengeRevision,
    response: { 200: refTo(ChallengeView) },
  };
  api.patch('/challenges/:challengeId', { config: { action: 'reviseChallenge' }, schema }, async (request, reply) => {
    const answer = await sendCommand(shell, request, {
      type: 'reviseChallenge',
      aim: { challengeId: request.params.challengeId },
      target: undefined,
      args: request.body,
      receipt,
      precondition: (situation, context) => matches(request.ifMatch, stateOf(shownTo(situation, context) ?? {})),
      changes: ({ challenge }) => challenge === undefined || isRevised(challenge, request.body),
      withoutKey: true,
    });
    const changed = answer.kind === 'done' ? answer.outcome : null;
    if (changed === null) return answerCommand(reply, answer);
    const shown = shownTo(changed.after, changed.context);
    if (shown === undefined || changed.after.challenge === undefined) return sendProblem(reply, 'notFound');
    return sendResource(reply, shown, shownChallenge.links(changed.after.challenge, changed.context));
  });
}

/** A patch that says what is so already makes no version: nobody's ETag changes. */
const isRevised = (challenge: Challenge, patch: Static<typeof challengeRevision>): boolean =>
  JSON.stringify({ ...challenge, ...patch }) !== JSON.stringify(challenge);

function shownTo({ challenge }: Situation, context: Context) {
  return challenge && shownChallenge.view(challenge, context);
}
