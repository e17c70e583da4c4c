import { describe, expect, it } from 'vitest';
import { factTable, soundModel, withGate } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { subjectOf } from './subject.ts';
import type { Gate, ProcessModel } from './types.ts';
import { adviceThatBinds } from './verify-advice.ts';
import { criteriaFromTheFuture, nothingToCarryOver } from './verify-carrying.ts';

const model = soundModel();
const subject = (changed: ProcessModel) => subjectOf(changed, factTable);
const idea: Condition = { fact: 'origin', is: 'idea' };

describe('advice', () => {
  const faults = (change: Partial<Gate>, edges = model.edges) =>
    adviceThatBinds(subject({ ...withGate(model, 'time', (gate) => ({ ...gate, ...change })), edges })).map(
      ({ place }) => place,
    );
  const advice: Partial<Gate> = { kind: 'review', legalForm: 'recommendation', grants: [] };
  const behind = model.edges.map((edge) => (edge.to === 'pilot' ? { ...edge, gates: ['time', 'money'] } : edge));
  const free = behind.map((edge) =>
    edge.to === 'exploreSetup' ? { from: edge.from, to: edge.to, free: true as const } : edge,
  );

  it('stands before a gate that decides, and lends nothing', () => {
    expect(faults(advice, free)).toEqual([]);
    expect(faults({ ...advice, grants: ['hours'] }, free)).toEqual(['/gates/0']);
    expect(faults({ ...advice, kind: 'time' }, free)).toEqual(['/gates/0']);
  });

  it('does not come last', () => {
    const last = free.map((edge) => (edge.to === 'pilot' ? { ...edge, gates: ['money', 'time'] } : edge));
    expect(faults(advice, last)).toEqual([`/edges/${last.findIndex(({ to }) => to === 'pilot')}`]);
  });

  it('is given where nobody else decides, and leads on by a no there alone', () => {
    const decidedByAll = [{ by: 'committee' as const, when: idea }, { by: 'advisoryBody' as const }];
    expect(faults({ decidedBy: decidedByAll })).toEqual(['/gates/0/decidedBy/1']);
    expect(
      faults({
        outcomes: [
          { outcome: 'approve', leadsTo: 'forward' },
          { outcome: 'reject', leadsTo: 'forward' },
        ],
      }),
    ).toEqual(['/gates/0/outcomes/1']);
  });
});

describe('what is carried over', () => {
  const faults = (carriesOver: boolean, stays: boolean) =>
    nothingToCarryOver(
      subject(
        withGate(model, 'time', (gate) => ({
          ...gate,
          carriesOver,
          outcomes: [
            gate.outcomes[0] ?? { outcome: 'approve', leadsTo: 'forward' },
            ...(stays ? [{ outcome: 'reject', leadsTo: 'samePhase' } as const] : []),
          ],
        })),
      ),
    ).map(({ place }) => place);

  it('is carried to where an outcome leaves the initiative in its phase', () => {
    expect([faults(true, false), faults(true, true), faults(false, false)]).toEqual([['/gates/0/carriesOver'], [], []]);
  });

  it('got its meaning in this version or before; in the first where none is named', () => {
    const at = (version: number, ...since: (number | undefined)[]) =>
      criteriaFromTheFuture(
        subject({
          ...model,
          version,
          criteria: since.map((one, index) => ({
            ...(model.criteria[index] as ProcessModel['criteria'][number]),
            ...(one === undefined ? {} : { since: one }),
          })),
        }),
      ).map(({ place }) => place);
    expect([at(1, undefined, 1), at(2, 2, 3), at(3, 3, 4, undefined)]).toEqual([
      [],
      ['/criteria/1/since'],
      ['/criteria/1/since'],
    ]);
  });
});
