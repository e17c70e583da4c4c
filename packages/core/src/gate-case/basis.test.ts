import { expect, it } from 'vitest';
import { type Basis, basisRefusal } from './basis.ts';

const dossier = (at: string): Basis => ({ thing: 'dossier', address: 'a', at });
const recordedOn = (at: string, decidedOn: string) => {
  const recorded = { decidedBy: { kind: 'body', bodyId: 'b' } as const, decidedOn, minutesReference: '§ 1' };
  return basisRefusal([dossier(at)], { basedOn: 'a', recorded }, '2026-12-31');
};
const tooEarly = { code: 'argumentRefused', pointer: '/recorded/decidedOn', rule: 'beforeDossier' };

it('a decision is no older than the local day of what it was made on', () => {
  // Half past midnight on 3 March, half past one on 3 July, in Stockholm.
  expect(recordedOn('2026-03-02T23:30:00.000Z', '2026-03-02')).toEqual(tooEarly);
  expect(recordedOn('2026-03-02T23:30:00.000Z', '2026-03-03')).toBeUndefined();
  expect(recordedOn('2026-07-02T23:30:00.000Z', '2026-07-02')).toEqual(tooEarly);
  expect(recordedOn('2026-07-02T21:59:59.999Z', '2026-07-02')).toBeUndefined();
});
