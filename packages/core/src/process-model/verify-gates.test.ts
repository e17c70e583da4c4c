import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { factTable } from './model.fixture.ts';
import { subjectOf } from './subject.ts';
import type { Gate, Phase, ProcessModel } from './types.ts';
import { outcomesThatLeadNowhere, referralsNobodyAccepts, repeatedOutcomes } from './verify-gates.ts';
import { brokenGuarantees, emptyGuarantees, gatesOnTwoWays, parallelEdges, unreachablePhases } from './verify-ways.ts';

const frame = largeModel(2);
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates as [Gate];
const [someEntry] = frame.entries as [ProcessModel['entries'][number]];
const approve = { outcome: 'approve', leadsTo: 'forward' } as const;
const back = { outcome: 'sendBack', leadsTo: 'earlierPhase' } as const;
const phase = (id: string, kind: Phase['kind'] = 'other', endings = ['stopped']): Phase => ({
  ...{ ...somePhase, id, kind, activities: [], endings, title: { sv: id, en: id } },
});
const gate = (id: string, ...outcomes: Gate['outcomes']): Gate => ({
  ...{ ...someGate, id, needs: [], title: { sv: id, en: id } },
  outcomes: outcomes.length === 0 ? [approve] : outcomes,
});
const edge = (from: string, to: string, ...gates: string[]) =>
  gates.length === 0 ? { from, to, free: true as const } : { from, to, gates };
const enter = (to: string, ...gates: string[]) => ({ ...someEntry, id: `in-${to}`, phase: to, gates });
const subject = (more: Partial<ProcessModel>) =>
  subjectOf({ ...frame, phases: ['a', 'b', 'c'].map((id) => phase(id)), entries: [enter('a')], ...more }, factTable);
const placesOf = (faults: readonly { readonly place: string }[]) => faults.map(({ place }) => place);

describe('an outcome that leads nowhere', () => {
  const told = (gates: Gate[], edges: ProcessModel['edges'], entries = [enter('a')]) =>
    outcomesThatLeadNowhere(subject({ gates, edges, entries })).map(({ place, text }) => [place, text.en]);

  it('is that of a gate that nobody passes, or that stands on no way', () => {
    const gates = [gate('g', { outcome: 'return', leadsTo: 'preparation' }), gate('h', back, approve), gate('k')];
    expect(told(gates, [edge('a', 'b', 'g', 'k')])).toEqual([
      ['/gates/0/outcomes', 'The gate cannot be passed.'],
      ['/gates/1/outcomes/1', 'The gate stands on no way.'],
    ]);
  });

  const nothingBefore = [['/gates/0/outcomes/1', 'There is no earlier phase to go back to.']];
  const sending = [gate('g', approve, back)];
  const passing = [...sending, gate('h')];

  it('is back from where one can only have begun', () => {
    expect(told(sending, [edge('a', 'b', 'g')])).toEqual(nothingBefore);
    expect(told([gate('g'), gate('h')], [edge('a', 'b', 'g'), edge('b', 'c', 'h')])).toEqual([]);
    expect(told(passing, [edge('a', 'b', 'h')], [enter('a', 'g')])).toEqual(nothingBefore);
    expect(told(sending, [edge('b', 'c', 'g')])).toEqual(nothingBefore);
  });

  it('is not back from where one can have come to, by some way', () => {
    expect(told(sending, [edge('a', 'b'), edge('b', 'c', 'g')])).toEqual([]);
    expect(told(sending, [edge('a', 'b'), edge('b', 'c', 'g')], [enter('a', 'g')])).toEqual([]);
    // One can begin in either, and go from the one to the other.
    expect(told(sending, [edge('b', 'a'), edge('a', 'c', 'g')], [enter('a'), enter('b')])).toEqual([]);
  });

  it('is back to where one comes only by leaving and coming round', () => {
    expect(told(sending, [edge('a', 'b', 'g'), edge('b', 'a')])).toEqual(nothingBefore);
    expect(told(sending, [edge('a', 'a', 'g')])).toEqual(nothingBefore);
    expect(told(sending, [edge('a', 'b', 'g')], [enter('a'), enter('c')])).toEqual(nothingBefore);
  });
});

describe('a referral', () => {
  const refer = (ending: string) => ({ outcome: 'refer', leadsTo: 'referral', ending }) as const;
  const [some] = frame.endings as [ProcessModel['endings'][number]];
  const endings = [...frame.endings, { ...some, id: 'sent', kind: 'referred' as const }];
  const told = (ending: string, phases: Phase[], intake: string[]) =>
    referralsNobodyAccepts(
      subject({
        ...{
          endings,
          phases,
          gates: [gate('g', approve, refer(ending))],
          intake: { ...frame.intake, endings: intake },
        },
        ...{ edges: [edge('a', 'c', 'g'), edge('b', 'c', 'g')], entries: [enter('a'), enter('c', 'g')] },
      }),
    ).map(({ place, text }) => [place, text.en]);
  const ending = (...named: string[]) => named.map((id, index) => phase('abc'[index] ?? '', 'other', [id]));

  it('ends as one, wherever its gate stands', () => {
    expect(told('sent', ending('sent', 'sent', 'stopped'), ['sent'])).toEqual([]);
    expect(told('stopped', ending('stopped', 'stopped', 'stopped'), ['stopped'])).toEqual([
      ['/gates/0/outcomes/1/ending', 'The ending is no referral.'],
    ]);
    const unreached = [['/gates/0/outcomes/1/ending', 'The ending cannot be reached from where the gate stands.']];
    expect(told('sent', ending('sent', 'stopped', 'stopped'), ['sent'])).toEqual(unreached);
    expect(told('sent', ending('sent', 'sent', 'stopped'), ['declined'])).toEqual(unreached);
    expect(told('sent', [phase('a', 'other', ['sent']), phase('c')], ['sent'])).toEqual(unreached);
  });

  it('is one outcome among others, each of which stands once', () => {
    expect(placesOf(repeatedOutcomes(subject({ gates: [gate('g', approve, back, approve, back)] })))).toEqual([
      ...['/gates/0/outcomes/2', '/gates/0/outcomes/3'],
    ]);
    expect(repeatedOutcomes(subject({ gates: [gate('g', approve, back), gate('h', approve)] }))).toEqual([]);
  });
});

describe('ways between phases', () => {
  it('lead to each from some entry', () => {
    expect(placesOf(unreachablePhases(subject({ edges: [edge('a', 'b')], gates: [] })))).toEqual(['/phases/2']);
  });

  it('join two phases once, in each direction', () => {
    const edges = [edge('a', 'b'), edge('b', 'a'), edge('a', 'c'), edge('a', 'b', 'g'), edge('b', 'a')];
    expect(placesOf(parallelEdges(subject({ edges, gates: [gate('g')] })))).toEqual(['/edges/3', '/edges/4']);
  });

  it('out of one phase have gates of their own; those of entries may share theirs', () => {
    const told = (edges: ProcessModel['edges'], entries = [enter('a')]) =>
      gatesOnTwoWays(subject({ edges, entries, gates: [gate('g'), gate('h'), gate('k')] })).map(({ place, text }) => [
        ...[place, text.en.split(' ')[2]],
      ]);
    expect(told([edge('a', 'b', 'g', 'h'), edge('a', 'c', 'k', 'h'), edge('b', 'c', 'g')])).toEqual([
      ['/edges/1', 'h'],
    ]);
    expect(told([edge('a', 'b', 'g'), edge('b', 'c', 'g')], [enter('a', 'g'), enter('b', 'g')])).toEqual([]);
  });
});

describe('a guarantee', () => {
  const phases = [phase('a'), phase('b', 'pilot'), phase('c', 'scale')];
  const gates = [gate('g'), { ...gate('h'), kind: 'scale' as const }];
  const told = (edges: ProcessModel['edges'], ...guarantees: ProcessModel['guarantees']) => {
    const asked = subject({ phases, gates, edges, guarantees });
    return [
      brokenGuarantees(asked).map(({ place, path }) => [place, path?.map(({ to }) => to)]),
      placesOf(emptyGuarantees(asked)),
    ];
  };
  const pilot = { phaseKind: 'pilot', dominatedBy: 'money' } as const;
  const scale = { phaseKind: 'scale', dominatedBy: 'scale' } as const;

  it('is broken by a way around every gate of its kind, and says so of each', () => {
    expect(told([edge('a', 'b', 'g'), edge('b', 'c', 'h')], pilot, scale)).toEqual([[], []]);
    expect(told([edge('a', 'b', 'h'), edge('b', 'c', 'g', 'h')], pilot, scale)).toEqual([
      [['/guarantees/0', ['a', 'b']]],
      [],
    ]);
    expect(told([edge('a', 'b', 'g'), edge('b', 'c')], pilot, scale)).toEqual([
      [['/guarantees/1', ['a', 'b', 'c']]],
      [],
    ]);
  });

  it('of a kind of phase that is not there is empty', () => {
    expect(told([edge('a', 'b')], scale, { phaseKind: 'exploreSetup', dominatedBy: 'time' })).toEqual([
      [],
      ['/guarantees/1'],
    ]);
  });
});
