import { expect, it } from 'vitest';
import { buildTestApp, testConfig } from '../http/testing.ts';

const read = async (settings: Readonly<Record<string, string>> = {}) => {
  const app = await buildTestApp({ config: testConfig(settings), clock: () => new Date('2026-03-01T09:30:00Z') });
  const answer = await app.inject('/.well-known/security.txt');
  await app.close();
  return answer;
};

it('tells without a token whom to tell, and until when that holds', async () => {
  const answer = await read();
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(answer.body.split('\n')).toEqual([
    'Contact: mailto:innovation@example.se',
    'Expires: 2026-08-28T00:00:00.000Z',
    'Preferred-Languages: sv, en',
    'Canonical: https://api.example.se/.well-known/security.txt',
    '',
  ]);
});

it('names what the operator set', async () => {
  const set = { SECURITY_CONTACT: 'https://a.example/report', SECURITY_POLICY_URL: 'https://a.example/policy' };
  expect((await read(set)).body).toMatch(
    /^Contact: https:\/\/a\.example\/report\nExpires: [^\n]+\nPolicy: https:\/\/a\.example\/policy\n/,
  );
});
