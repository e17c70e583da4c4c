import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, atMoneyGate, atTimeGate, openCase, type Prepared } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const readCase = async (id: string, by: PersonKey = 'bearer') => (await city.as(by).get(`/gate-cases/${id}`)).json();
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

/** Turned away, with the paths below the case and the decision's id. */
const rejected = async (at: Prepared) => {
  const path = `/gate-cases/${at.gateCaseId}`;
  const decided = await city.as('deciderCare').post(`${path}/decisions`, {
    ...{ outcome: 'reject', basedOn: await addressOf(city, at), reasons: 'Inte 2025.', tryAgainIf: 'Nya medel.' },
  });
  expect(decided.statusCode, decided.body).toBe(201);
  return { ...at, path, decisionId: decided.json().id as string };
};

it('a clerical error is corrected by a new decision; the old one stays and names it', async () => {
  const { gateCaseId, path, decisionId } = await rejected(await atTimeGate(city));
  const body = { decisionId, wrong: 'Årtalet i skälen.', reasons: 'Inte 2026.' };
  const nullable = ['reasons', 'tryAgainIf', 'recorded'];
  const made = await press(city, {
    by: 'deciderCare',
    path: `${path}/corrections`,
    body,
    refusedTo: 'bearer',
    nullable,
  });
  expect(await readCase(gateCaseId)).toMatchObject({
    decision: { decisionId, reasons: 'Inte 2025.', correctedByDecisionIds: [made.id] },
    corrections: [
      { decisionId: made.id, corrects: decisionId, wrong: body.wrong, reasons: body.reasons, form: 'taken' },
    ],
  });
});

describe('a reconsideration', () => {
  it('is asked for by the bearer, and opens a new case at the same gate when it changes the rejection', async () => {
    const { initiativeId, gateCaseId, path, decisionId } = await rejected(await atTimeGate(city));
    const requests = `${path}/reconsideration-requests`;
    const reason = 'Underlaget var en gammal version.';
    const asked = await press(city, {
      by: 'bearer',
      path: requests,
      body: { decisionId, reason },
      refusedTo: 'registrar',
    });
    const seen = (await readCase(gateCaseId, 'leaderCity')).reconsiderations;
    expect(seen).toMatchObject([{ about: decisionId, request: { requestId: asked.id, reason: null, daysAfter: 0 } }]);
    expect((await readCase(gateCaseId)).reconsiderations).toMatchObject([{ request: { reason }, answer: null }]);
    const body = { decisionId, requestId: asked.id, outcome: 'changed', reasons: 'Den nya versionen har svaret.' };
    const nullable = ['requestId', 'recorded'];
    const answer = await press(city, {
      by: 'deciderCare',
      path: `${path}/reconsiderations`,
      body,
      refusedTo: 'bearer',
      nullable,
    });
    const { openGateCaseId, ...initiative } = await read(initiativeId);
    expect(initiative).toMatchObject({ standing: 'active', phase: 'exploreIdea', reopening: { after: 'rejected' } });
    expect(await readCase(openGateCaseId)).toMatchObject({ gate: 'time', status: 'preparing', decision: null });
    expect((await readCase(gateCaseId)).reconsiderations).toMatchObject([
      { answer: { decisionId: answer.id, outcome: 'changed', gateCaseId: openGateCaseId } },
    ]);
  });

  it('that opens a new case is told of as made on the old, with a way to the new', async () => {
    const { initiativeId, path, decisionId } = await rejected(await atTimeGate(city));
    const body = { decisionId, outcome: 'changed', reasons: 'Nya uppgifter.' };
    const answer = await city.as('deciderCare').post(`${path}/reconsiderations`, body);
    const shown = await city.as('deciderCare').get(path);
    expect(answer.headers).toMatchObject({ location: expect.stringMatching(`${path}$`), etag: shown.headers.etag });
    const { openGateCaseId } = await read(initiativeId);
    const links = answer.json()._links as { readonly rel: string; readonly href: string }[];
    const to = (wanted: string) => links.flatMap(({ rel, href }) => (rel === wanted ? [href] : []));
    expect(to('self')).toEqual([expect.stringMatching(`${path}$`)]);
    expect(to('related')).toEqual([expect.stringMatching(`/gate-cases/${openGateCaseId}$`)]);
  });

  it('is asked for, as a message is written, in words that the panel does not read in the history either', async () => {
    const { initiativeId, path, decisionId } = await rejected(await atTimeGate(city));
    await city.as('bearer').post(`${path}/reconsideration-requests`, { decisionId, reason: 'Qvxreason' });
    await city
      .as('leaderCare')
      .post(`/initiatives/${initiativeId}/reopenings`, { reason: 'Ny.', phase: 'exploreIdea' });
    const wrote = await city.as('bearer').post(`/initiatives/${initiativeId}/messages`, { text: 'Qvxmessage' });
    expect(wrote.statusCode, wrote.body).toBe(201);
    const history = async (by: PersonKey) =>
      (await city.as(by).get(`/initiatives/${initiativeId}/events?limit=100`)).body;
    const panel = await history('assessorOne');
    expect(panel).toContain('reconsiderationRequested');
    expect([panel.includes('Qvxreason'), panel.includes('Qvxmessage')]).toEqual([false, false]);
    const bearer = await history('bearer');
    expect([bearer.includes('Qvxreason'), bearer.includes('Qvxmessage')]).toEqual([true, true]);
  });

  it('answers one request once, though two answer it at once', async () => {
    const { initiativeId, path, decisionId } = await rejected(await atTimeGate(city));
    const request = { decisionId, reason: 'Pröva igen.' };
    const asked = (await city.as('bearer').post(`${path}/reconsideration-requests`, request)).json();
    const answers = await Promise.all(
      ['stands', 'changed'].map((outcome) =>
        city.as('deciderCare').post(`${path}/reconsiderations`, {
          ...{ decisionId, requestId: asked.id, outcome, reasons: 'Prövat.' },
        }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const no = answers.find(({ statusCode }) => statusCode === 409)?.json();
    expect(no).toMatchObject({ code: 'alreadyDone' });
    const changed = answers[1]?.statusCode === 201;
    expect((await read(initiativeId)).standing).toBe(changed ? 'active' : 'ended');
  });

  it('turns no approval against the bearer, and says what to do instead', async () => {
    const at = await atTimeGate(city);
    const decided = await city.as('deciderCare').post(`/gate-cases/${at.gateCaseId}/decisions`, {
      ...{ outcome: 'approve', basedOn: await addressOf(city, at), reasons: 'Ja.', grantMinutes: 60 },
    });
    const body = { decisionId: decided.json().id, outcome: 'changed', reasons: 'Vi ångrar oss.' };
    const refused = await city.as('deciderCare').post(`/gate-cases/${at.gateCaseId}/reconsiderations`, body);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'argumentRefused']);
    expect(refused.body).toContain('ifrågasätt');
  });
});

it('an appeal is recorded where the decision can be appealed against, and passed on', async () => {
  const { gateCaseId, path, decisionId } = await rejected(await atMoneyGate(city, 1_000_000));
  const body = { decisionId, inTime: true };
  const nullable = ['receivedOn', 'forwardedOn'];
  const made = await press(city, {
    by: 'registrar',
    path: `${path}/appeals`,
    body,
    refusedTo: 'deciderCare',
    nullable,
  });
  const forwarded = await city.as('registrar').post(`${path}/appeals/${made.id}/forwardings`, {});
  expect(forwarded.statusCode, forwarded.body).toBe(201);
  const [appeal] = (await readCase(gateCaseId)).appeals;
  expect(appeal).toMatchObject({ appealId: made.id, against: decisionId, inTime: true });
  expect(appeal.forwardedOn).toBe(appeal.receivedOn);
  const time = await rejected(await atTimeGate(city));
  const no = await city.as('registrar').post(`${time.path}/appeals`, { decisionId: time.decisionId, inTime: true });
  expect([no.statusCode, no.json().code]).toEqual([409, 'notAppealable']);
});

it('what names no decision or request of the case is told by its place in the body', async () => {
  const { path, decisionId } = await rejected(await atMoneyGate(city, 1_000_000));
  const strange = path.slice('/gate-cases/'.length);
  const faultOf = async (by: PersonKey, noun: string, body: object) => {
    const answer = await city.as(by).post(`${path}/${noun}`, body);
    const { code, errors } = answer.json();
    return [answer.statusCode, code, errors?.[0]?.pointer];
  };
  const unknown = (pointer: string) => [422, 'referenceUnknown', pointer];
  const wrong = { decisionId: strange, wrong: 'Årtalet.', reasons: 'Inte 2026.' };
  expect(await faultOf('deciderCare', 'corrections', wrong)).toEqual(unknown('/decisionId'));
  const asked = { decisionId: strange, reason: 'Pröva igen.' };
  expect(await faultOf('bearer', 'reconsideration-requests', asked)).toEqual(unknown('/decisionId'));
  const appealed = { decisionId: strange, inTime: true };
  expect(await faultOf('registrar', 'appeals', appealed)).toEqual(unknown('/decisionId'));
  const answered = { decisionId, requestId: strange, outcome: 'stands', reasons: 'Prövat.' };
  expect(await faultOf('deciderCare', 'reconsiderations', answered)).toEqual(unknown('/requestId'));
});

it('money is applied for where the gate grants it, and elsewhere its absence is told', async () => {
  const { gateCaseId, initiativeId } = await openCase(city, await accepted(city), 'time');
  const { version } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
  const amount = { amountMinor: 5_000, currency: 'SEK' };
  const no = await city.as('bearer').post(`/gate-cases/${gateCaseId}/applications`, {
    ...{ basedOn: version, amount, costLines: [{ text: 'Lampor', amount }], from: '2026-01-01', to: '2099-06-30' },
    ...{ recipientUnitId: city.units.care, projectCode: 'P-1' },
    shares: [{ payerUnitId: city.units.care, fundId: city.funds.care, amount }],
  });
  expect([no.statusCode, no.json().code], no.body).toEqual([409, 'gateGrantsNoMoney']);
  const { options } = (await city.as('bearer').get(`/gate-cases/${gateCaseId}/options`)).json();
  expect(options.find(({ command }: Option) => command === 'applyForMoney').refusal.code).toBe('gateGrantsNoMoney');
});

it('a case that is not there, or not for the reader, is what is missing, whether read or acted on', async () => {
  // Of an idea that only those invited may read.
  const { gateCaseId: hidden } = await openCase(city, await accepted(city, 'invited'), 'time');
  for (const id of ['01980000-0000-7000-8000-00000000ffff', hidden]) {
    const read = await city.as('outsider').get(`/gate-cases/${id}`);
    const asked = { decisionId: id, reason: 'Pröva igen.' };
    const written = await city.as('outsider').post(`/gate-cases/${id}/reconsideration-requests`, asked);
    expect([read.statusCode, written.statusCode, written.json().detail]).toEqual([404, 404, read.json().detail]);
    expect(written.json().detail).toContain('eslutsärende');
  }
});

it('what can be done with a closed case stands among its options', async () => {
  const { initiativeId, path, decisionId } = await rejected(await atTimeGate(city));
  const optionsOf = async (by: PersonKey) => (await city.as(by).get(`${path}/options`)).json().options as Option[];
  const allowed = (options: readonly Option[]) => options.filter((one) => one.allowed).map(({ command }) => command);
  expect(allowed(await optionsOf('bearer'))).toEqual(['requestReconsideration']);
  expect(allowed(await optionsOf('deciderCare'))).toEqual(['correctDecision', 'reconsiderDecision']);
  const asking = (await optionsOf('bearer')).find(({ command }) => command === 'requestReconsideration');
  expect(asking?.target).toEqual({ decisionId });
  // The initiative's own options leave all that to the case, and lead there.
  const above = (await city.as('deciderCare').get(`/initiatives/${initiativeId}/options`)).json();
  const sequels = /correctDecision|reconsiderDecision|recordAppeal|forwardAppeal|endGrant|keepGateCaseRecord/;
  expect(above.options.filter(({ command }: Option) => sequels.test(command))).toEqual([]);
  expect(above._links).toContainEqual(
    expect.objectContaining({ rel: 'gateCaseOptions', href: expect.stringContaining(`${path}/options`) }),
  );
  expect((await city.as('bearer').get(path)).json()._links).toContainEqual(
    expect.objectContaining({ rel: 'options', href: expect.stringContaining(`${path}/options`) }),
  );
});

interface Option {
  readonly command: string;
  readonly target: unknown;
  readonly allowed: boolean;
}
