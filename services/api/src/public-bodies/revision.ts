import type { PublicBody } from '@idesluss/core';
import type { Static } from 'typebox';
import { sendResource, stateOf } from '../http/answer.ts';
import { answerCommand, sendCommand, whoMay } from '../http/command-route.ts';
import { matches } from '../http/etag.ts';
import { both } from '../http/language.ts';
import { sendProblem } from '../http/problem.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { PublicBodyView, publicBodyRevision, revisedPublicBodyParams } from './schemas.ts';
import { shownPublicBody } from './view.ts';

/** Its name and code are mended, and the day is told on which it is there no longer. */
export function registerPublicBodyRevision(api: Api, { shell }: SliceShell): void {
  const schema = {
    tags: ['organisation'],
    operationId: 'revisePublicBody',
    summary: both('Ändra en huvudman', 'Revise a public body'),
    description: `${both(
      'Namn och kod rättas, och validTo anger första dagen den inte längre finns: från den dagen inför den inget nytt. Numret ändras inte. Införanden som redan är registrerade behåller namnet som det var då. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget.',
      'Name and code are corrected, and validTo gives the first day on which it is there no longer: from that day on it adopts nothing new. The number does not change. Adoptions that are registered already keep the name as it was then. Send If-Match with the ETag that you read. What is so already changes nothing.',
    )}\n\n${whoMay('revisePublicBody')}`,
    params: revisedPublicBodyParams,
    body: publicBodyRevision,
    response: { 200: refTo(PublicBodyView) },
  };
  const route = { config: { action: 'revisePublicBody' }, schema } as const;
  api.patch('/public-bodies/:publicBodyId', route, async (request, reply) => {
    const answer = await sendCommand(shell, request, {
      type: 'revisePublicBody',
      aim: { publicBodyId: request.params.publicBodyId },
      target: undefined,
      args: request.body,
      receipt: receiptOn(shownPublicBody, '/public-bodies'),
      precondition: ({ publicBody }, context) =>
        matches(request.ifMatch, stateOf(publicBody === undefined ? {} : shownPublicBody.view(publicBody, context))),
      changes: ({ publicBody }) => publicBody === undefined || isRevised(publicBody, request.body),
      withoutKey: true,
    });
    const changed = answer.kind === 'done' ? answer.outcome : null;
    if (changed === null) return answerCommand(reply, answer);
    const { publicBody } = changed.after;
    if (publicBody === undefined) return sendProblem(reply, 'notFound');
    const { view, links } = shownPublicBody;
    return sendResource(reply, view(publicBody, changed.context), links(publicBody, changed.context));
  });
}

/** A patch that says what is so already makes no version: nobody's ETag changes. */
function isRevised(body: PublicBody, patch: Static<typeof publicBodyRevision>): boolean {
  const { name, scbCode, validTo } = { ...body, ...patch };
  const isNamedSo = name.sv === body.name.sv && name.en === body.name.en;
  return !isNamedSo || scbCode !== body.scbCode || validTo !== body.validTo;
}
