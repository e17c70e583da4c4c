import { sendFresh, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import type { LinkTo } from '../http/links.ts';
import { markOf, pageAnswer, pageQuery, readPage, toCursor } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, list, open, refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { TaskView, viewWaiting } from './view.ts';
import { type Stop, walk } from './walk.ts';

const path = '/people/me/tasks';
const { limit, after } = pageQuery;

const TaskList = open(
  { tasks: list(refTo(TaskView), { max: 10_000 }), ...pageAnswer },
  { $id: 'TaskList', example: { tasks: [], _meta: { limit: 20, count: 0 }, _links: [] } },
);

const titles = {
  self: { sv: 'Den här delen', en: 'This part' },
  first: { sv: 'Från början', en: 'From the beginning' },
  next: { sv: 'Fortsättningen', en: 'What follows' },
};

/** Everything that waits for whoever asks, as far as it goes: beside the person itself stands only what is due first. */
export function registerTasks(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['people'],
    operationId: 'listTasks',
    summary: both('Allt som väntar på mig', 'All that waits for me'),
    description: both(
      'Det som väntar på den som är inloggad, ett initiativ eller en beslutsomgång i taget, det som har den närmaste dagen först. limit är hur många initiativ och omgångar som gås igenom: ett svar kan hålla fler uppgifter, färre eller inga. Följ next tills den saknas.',
      'What waits for whoever is logged in, one initiative or decision round after the other, the one with the nearest day first. limit is how many initiatives and rounds are looked through: an answer may hold more tasks, fewer or none. Follow next until there is none.',
    ),
    querystring: closed({ limit, after }),
    response: { 200: refTo(TaskList) },
  };
  api.get(path, { config: { action: 'readMe' }, schema }, async (request, reply) => {
    const page = readPage(request, ['date', 'uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, 'readMe');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const { actor, today } = allowed.context;
    const from = { today, after: stopIn(page.value.after), limit: page.value.limit };
    const { told, last } = await walk(placeOf(reader), reader.shell, actor, from);
    const tasks = told.map((one) => viewWaiting(reply, one, today));
    const at = (stop: Stop | undefined) =>
      `${path}?limit=${from.limit}${stop === undefined ? '' : `&after=${toCursor([stop.due_on, stop.id], markOf(request))}`}`;
    const links: readonly LinkTo[] = [
      { rel: 'self', path: at(from.after), title: titles.self },
      { rel: 'first', path: at(undefined), title: titles.first },
      ...(last === undefined ? [] : [{ rel: 'next', path: at(last), title: titles.next }]),
    ];
    return sendFresh(reply, { tasks, _meta: { limit: from.limit, count: tasks.length } }, links);
  });
}

/** Where the walk has come to: a cursor carries the day and the id. */
function stopIn(values: readonly (string | number)[] | undefined): Stop | undefined {
  return values === undefined ? undefined : { due_on: String(values[0]), id: String(values[1]) };
}
