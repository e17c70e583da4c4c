import { sendFresh, sendList, sendPageFault, sendReceipt, sendResource, stateOf } from './answer.ts';
import { matches } from './etag.ts';
import { isSameRequest, fingerprintOf, type Fingerprint } from './idempotency.ts';
import { pageAnswer, pageQuery, readPage } from './page.ts';
import { sendProblem } from './problem.ts';
import { type Api, openAction } from './request.ts';
import {
  byCode,
  closed,
  code,
  date,
  dateTime,
  integer,
  list,
  measure,
  Money,
  oneOf,
  oneOfKind,
  open,
  optional,
  Receipt,
  refTo,
  text,
  uuid,
} from './schema.ts';
import Type from 'typebox';

/** A small resource that only tests know, to try every part of the HTTP layer on. */
const Go = closed({ kind: Type.Literal('go'), cost: refTo(Money) }, { $id: 'ProbeGo' });
const Stop = closed({ kind: Type.Literal('stop'), reason: text({ max: 50 }) }, { $id: 'ProbeStop' });
const Probe = open(
  { probeId: uuid(), name: text({ max: 50 }), _links: Type.Array(Type.Any()) },
  { $id: 'Probe', example: { probeId: '01900000-0000-7000-8000-000000000001', name: 'a', _links: [] } },
);
const ProbeList = open(
  { probes: Type.Array(refTo(Probe)), ...pageAnswer },
  { $id: 'ProbeList', example: { probes: [], _meta: { limit: 20, count: 0 }, _links: [] } },
);

const body = closed(
  {
    name: text({ max: 10 }),
    size: optional(integer({ max: 100 })),
    share: optional(measure({ min: 0, max: 1 })),
    day: optional(date()),
    at: optional(dateTime()),
    tone: optional(oneOf(['soft', 'loud'])),
    word: optional(code({ max: 20 })),
    marks: optional(list(text({ max: 5 }), { max: 3, uniqueItems: true })),
    points: optional(byCode(integer({ max: 5 }), { max: 2 })),
    next: optional(oneOfKind([Go, Stop])),
    nothing: optional(Type.Union([integer({ max: 5 }), Type.Null()])),
  },
  { example: { name: 'Ada' } },
);

const about = (operationId: string) => ({
  tags: ['about'],
  operationId,
  summary: operationId,
  description: operationId,
});
const params = closed({ probeId: uuid() });
const titles = { sv: 'Prov', en: 'Probe' };
const total = 45;

export type ProbeState = { name: string; receipts: Map<string, Fingerprint>; handled: unknown[] };
export const createProbeState = (): ProbeState => ({ name: 'Ada', receipts: new Map(), handled: [] });

const registerReading = (api: Api, state: ProbeState): void => {
  api.get(
    '/probes/:probeId',
    {
      config: { action: 'readInitiative' },
      schema: { ...about('readProbe'), params, response: { 200: refTo(Probe) } },
    },
    (request, reply) => {
      const { probeId } = request.params;
      sendResource(reply, { probeId, name: state.name }, [{ rel: 'self', path: `/probes/${probeId}`, title: titles }]);
    },
  );
  api.get(
    '/probes',
    {
      config: { action: 'listInitiatives' },
      schema: {
        ...about('listProbes'),
        querystring: closed({ ...pageQuery, flag: optional(Type.Boolean()) }),
        response: { 200: refTo(ProbeList) },
      },
    },
    (request, reply) => {
      const page = readPage(request, ['integer']);
      if (!page.ok) return sendPageFault(reply, page.fault);
      const { offset, limit, after } = page.value;
      const start = after === undefined ? offset : Number(after[0]) + 1;
      const rows =
        start === undefined
          ? []
          : Array.from({ length: Math.max(0, Math.min(limit + 1, total - start)) }, (_, index) => start + index);
      sendList(reply, {
        name: 'probes',
        path: '/probes',
        page: page.value,
        rows,
        view: (row) => ({ row }),
        cursor: (row) => [row],
        total,
      });
    },
  );
  api.get(
    '/options',
    { config: { action: openAction }, schema: { ...about('readOptions'), response: { 200: refTo(Probe) } } },
    (_request, reply) => sendFresh(reply, { name: 'x' }, []),
  );
};

const registerWriting = (api: Api, state: ProbeState): void => {
  api.post(
    '/probes',
    {
      config: { action: 'draftInitiative' },
      schema: { ...about('createProbe'), body, response: { 201: refTo(Receipt) } },
    },
    (request, reply) => {
      const known = state.receipts.get(request.idempotencyKey);
      if (known !== undefined && !isSameRequest(request, known)) return sendProblem(reply, 'idempotencyKeyReused');
      if (known === undefined) state.handled.push(request.body);
      state.receipts.set(request.idempotencyKey, known ?? fingerprintOf(request));
      const path = '/probes/01900000-0000-7000-8000-000000000001';
      sendReceipt(reply, {
        status: 201,
        path,
        id: '01900000-0000-7000-8000-000000000001',
        version: 1,
        state: stateOf({ name: request.body.name }),
        links: [{ rel: 'self', path, title: titles }],
      });
    },
  );
  api.patch(
    '/probes/:probeId',
    {
      config: { action: 'readOptions' },
      schema: {
        ...about('changeProbe'),
        params,
        body: closed({ name: optional(text({ max: 10 })) }, { example: { name: 'B' } }),
        response: { 200: refTo(Receipt) },
      },
    },
    (request, reply) => {
      const { probeId } = request.params;
      if (!matches(request.ifMatch, stateOf({ probeId, name: state.name })))
        return sendProblem(reply, 'preconditionFailed');
      state.name = request.body.name ?? state.name;
      sendReceipt(reply, {
        status: 200,
        path: `/probes/${probeId}`,
        id: probeId,
        version: 2,
        state: stateOf({ probeId, name: state.name }),
        links: [],
      });
    },
  );
};

const registerFaulty = (api: Api, fail: () => unknown): void => {
  api.get(
    '/failures',
    { config: { action: openAction }, schema: { ...about('fail'), response: { 200: refTo(Probe) } } },
    async () => {
      throw fail();
    },
  );
};

export const registerProbe =
  (state: ProbeState, fail: () => unknown = () => new Error('secret inner words')) =>
  (api: Api): void => {
    registerReading(api, state);
    registerWriting(api, state);
    registerFaulty(api, fail);
  };
