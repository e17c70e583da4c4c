import type { Context } from '@idesluss/core';
import type { FastifyReply } from 'fastify';
import { listStreamRows } from '../db/stream-rows.ts';
import { readTenant } from '../db/transaction.ts';
import { sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { shownMandate } from '../mandates/view.ts';
import { shownRole } from '../roles/view.ts';
import { listPastRounds } from '../waiting/past-rounds.ts';
import { listCandidates, TOLD, waitingAmong } from '../waiting/queries.ts';
import { viewWaiting } from '../waiting/view.ts';
import { currentStates } from '../write/refold.ts';
import { Me } from './schemas.ts';
import { linksOfPerson, viewPerson } from './view.ts';

const title = { sv: 'Jag', en: 'Me' };
const tasksTitle = { sv: 'Allt som väntar på mig', en: 'All that waits for me' };

/** Who asks, with what they hold today: the first thing an application needs to know. */
export const registerMe = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['people'],
    operationId: 'readMe',
    summary: both('Vem jag är', 'Who I am'),
    description: both(
      'Den som är inloggad, med de roller och mandat som gäller i dag, och vad som väntar på den: frågor att svara på, idéer att bedöma, beslut att fatta, meddela eller ompröva, överklaganden att lämna över, villkor att redovisa, beslutsomgångar att stänga. Det som ska vara klart först står först, högst femtio; moreTasks säger att det kan finnas fler, och de finns under rel tasks. Vad som väntar på en nämnds beslut väntar på nämnden. person är null för den som inte är registrerad.',
      'The person behind the token, with the roles and mandates in force today, and what waits for them: questions to answer, ideas to rate, decisions to take, to make known or to reconsider, appeals to pass on, conditions to report on, decision rounds to close. What is due first comes first, fifty at most; moreTasks says that there may be more, found by rel tasks. What waits for the decision of a committee waits for the committee. person is null for somebody not registered.',
    ),
    response: { 200: refTo(Me) },
  };
  api.get('/people/me', { config: { action: 'readMe' }, schema }, async (request, reply) => {
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, 'readMe');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    return sendResource(reply, await viewMe(reply, reader, allowed.context), [
      { rel: 'self', path: '/people/me', title },
      { rel: 'tasks', path: '/people/me/tasks', title: tasksTitle },
    ]);
  });
};

const viewMe = async (reply: FastifyReply, reader: Reader, context: Context) => {
  const { personId, clientId, roles, mandates } = context.actor;
  const place = placeOf(reader);
  const own = listStreamRows('person', personId === null ? [] : [personId]);
  const [rows, candidates, pastRounds] = await readTenant(place, [
    own,
    listCandidates(context.actor),
    listPastRounds(context.actor, context.today, TOLD + 1),
  ]);
  const [person] = await currentStates(place, 'person', rows);
  const { told, more } = await waitingAmong(place, reader.shell, context.actor, candidates, pastRounds);
  return {
    personId,
    clientId,
    person:
      person === undefined
        ? null
        : { ...viewPerson(person, context), _links: toLinks(reply, linksOfPerson(person, context)) },
    roles: roles.map((role) => ({
      ...shownRole.view(role, context),
      _links: toLinks(reply, shownRole.links(role, context)),
    })),
    mandates: mandates.map((held) => ({
      ...shownMandate.view(held, context),
      _links: toLinks(reply, shownMandate.links(held, context)),
    })),
    tasks: told.map((one) => viewWaiting(reply, one, context.today)),
    moreTasks: more,
  };
};
