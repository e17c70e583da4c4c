import { expect, it } from 'vitest';
import type { Given, Workplace } from '../browser/workplace.ts';
import { type Press, pressingClients } from './pressing-client.ts';

/** A page that shows what it is told to, and remembers what was done to it. */
const showing = (status: string, body: unknown) => {
  const done: string[] = [];
  const workplace: Workplace = {
    open: async () => undefined,
    authorize: async (name) => void done.push(`in: ${name}`),
    logOut: async () => void done.push('out'),
    fold: async () => undefined,
    press: async (operationId, given: Given = {}) => {
      done.push(`${operationId} ${JSON.stringify(given.path ?? {})}`);
      return { status, text: JSON.stringify(body) };
    },
  };
  const presses: Press[] = [];
  const clientOf = pressingClients(workplace, async (press) => void presses.push(press));
  return { clientOf, done, presses };
};

const path = { initiativeId: 'i' };
const receipt = { id: 'i', version: 1, _links: [] };

it('changes people only to do what the one logged in cannot', async () => {
  const { clientOf, done, presses } = showing('201', receipt);
  await clientOf('sluice-office').call('readInitiative', { path });
  await clientOf('bearer').call('describeNeed', { path, body: { need: 'x' } });
  await clientOf('bearer').call('nameCoach', { path, body: { personId: 'p' } });
  await clientOf('bearer').call('describeNeed', { path, body: { need: 'x' } });
  await clientOf('bearer').call('submitInitiative', { path, body: {} });
  expect(presses.map(({ who }) => who)).toEqual(['coach', 'bearer', 'bearer', 'coach', 'bearer']);
  expect(done.slice(0, 4)).toEqual([
    'readInitiative {"initiativeId":"i"}',
    'out',
    'in: Bea Bärare',
    'describeNeed {"initiativeId":"i"}',
  ]);
});

it('answers with what is shown: a yes, a no, a list', async () => {
  const yes = await showing('201', receipt)
    .clientOf('bearer')
    .call('describeNeed', { path, body: { need: 'x' } });
  expect(yes).toMatchObject({ ok: true, status: 201, value: receipt });
  const no = await showing('403', { code: 'notPermitted' })
    .clientOf('coach')
    .call('decideGate', {
      path: { gateCaseId: 'g' },
      body: { outcome: 'approve', basedOn: '0', reasons: 'x' },
    });
  expect(no).toMatchObject({ ok: false, problem: { code: 'notPermitted' } });
  const types: string[] = [];
  const events = [{ type: 'initiativeDrafted' }, { type: 'needDescribed' }];
  const { clientOf } = showing('200', { events, _links: [] });
  for await (const { type } of clientOf('coach').walk('listInitiativeEvents', { path })) types.push(type);
  expect(types).toEqual(['initiativeDrafted', 'needDescribed']);
});
