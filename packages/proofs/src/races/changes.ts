import { accepted, draft } from '@idesluss/api/src/test/prepared.ts';
import { atOnce, oneEach, told } from './at-once.ts';
import type { Pair } from './pair.ts';
import { listRecorded } from './record.ts';

const streamWalls = ['rowLocks', 'eventKey', 'rowVersions'] as const;

export const twoRevisions: Pair = {
  name: 'two changes with the same If-Match',
  walls: streamWalls,
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const path = `/initiatives/${await draft(city)}`;
    const seen = (await city.as('bearer').get(path)).headers.etag ?? '';
    const revise = (door: 0 | 1, title: string) => () =>
      ask(door, 'bearer', { method: 'PATCH', path, body: { title }, headers: { 'if-match': seen } });
    const answers = await atOnce(draw, [revise(0, 'Den ena'), revise(1, 'Den andra')]);
    const late = await revise(0, 'Den tredje')();
    return [
      ...oneEach(answers, '200', '412 preconditionFailed'),
      ...(late.status === 412 ? [] : [`an old If-Match was answered ${told(late)}`]),
    ];
  },
};

export const changeAndRequest: Pair = {
  name: 'a change and the request that is based on what was before it',
  // The two write to different streams: only the lock on the initiative makes one wait for the other.
  walls: ['rowLocks'],
  fault: 'the dossier does not show the change',
  play: async ({ city, ask }, draw) => {
    const initiativeId = await accepted(city);
    const sent = { type: 'openGateCase', aim: { initiativeId }, target: { gate: 'time' }, args: {} } as const;
    const gateCaseId = (await city.send('bearer', sent)).outcome.after.gateCase?.id ?? '';
    const { version: basedOn } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
    const path = `/gate-cases/${gateCaseId}/requests`;
    const asked = (version: number) => ({ path, body: { basedOn: version, deviations: [] } });
    const early = await ask(0, 'bearer', asked(basedOn - 1));
    const [change, request] = await atOnce(draw, [
      () => ask(0, 'bearer', { path: `/initiatives/${initiativeId}/needs`, body: { need: 'Ännu fler faller.' } }),
      () => ask(1, 'bearer', asked(basedOn)),
    ]);
    const clear = ['201', '412 stale'].includes(request === undefined ? '' : told(request));
    const latest = (await listRecorded(city, gateCaseId)).findLast(({ type }) => type === 'dossierFrozen');
    const shown = JSON.stringify(latest?.facts['pins'] ?? null);
    const head = (await listRecorded(city, initiativeId)).findLast(({ type }) => type === 'needDescribed');
    const fits = latest === undefined || shown.includes(head?.hash ?? 'none');
    return [
      ...(told(early) === '412 stale' ? [] : [`an old version was answered ${told(early)}`]),
      ...(change?.status === 201 ? [] : [`the change was answered ${change && told(change)}`]),
      ...(clear ? [] : [`the request was answered ${request && told(request)}`]),
      ...(fits ? [] : ['the dossier does not show the change']),
    ];
  },
};

export const submitTwice: Pair = {
  name: 'submitting twice',
  walls: [...streamWalls, 'caseNumberSeries'],
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const path = `/initiatives/${await draft(city)}/submissions`;
    const submit = (door: 0 | 1) => () => ask(door, 'bearer', { path, body: {} });
    return oneEach(await atOnce(draw, [submit(0), submit(1)]), '201', '409 notInStanding');
  },
};

export const acceptTwice: Pair = {
  name: 'accepting twice at intake',
  walls: streamWalls,
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const initiativeId = await draft(city);
    const aim = { initiativeId };
    await city.send('bearer', { type: 'submitInitiative', aim, target: undefined, args: { caseNumber: '' } });
    const path = `/initiatives/${initiativeId}/intake-answers`;
    const body = { kind: 'accept', owningUnitId: city.units.care };
    const answers = await atOnce(draw, [
      () => ask(0, 'leaderCare', { path, body }),
      () => ask(1, 'office', { path, body }),
    ]);
    return oneEach(answers, '201', '409 notInStanding');
  },
};

export const sameRoleTwice: Pair = {
  name: 'giving somebody the same role twice',
  // The two open streams of their own: only the lock on the person makes one wait for the other.
  walls: ['rowLocks'],
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const person = { name: 'Roll Rollsson', email: null, unitId: city.units.care };
    const { id: personId } = await city.send('office', {
      ...{ type: 'registerPerson', aim: {}, target: undefined },
      args: person,
    });
    const body = { personId, role: 'coach', validFrom: '2026-01-01' };
    const give = (door: 0 | 1) => () => ask(door, 'office', { path: '/roles', body });
    return oneEach(await atOnce(draw, [give(0), give(1)]), '201', '409 alreadyDone');
  },
};
