import { describe, expect, it } from 'vitest';
import { factTable, soundModel, withGate, withPhase } from './model.fixture.ts';
import { endingKinds } from './schema.ts';
import { subjectOf } from './subject.ts';
import type { EndingKind, ProcessModel } from './types.ts';
import {
  endingsNeverReached,
  entriesWithoutStop,
  intakeWithoutNo,
  phasesWithoutEnding,
  phasesWithoutStop,
  rejectionsAstray,
} from './verify-leaving.ts';

const sound = soundModel();
const [some] = sound.endings as [ProcessModel['endings'][number]];
/** The sound model with one ending of each kind, called as its kind. */
const model: ProcessModel = { ...sound, endings: endingKinds.map((kind) => ({ ...some, id: kind, kind })) };
const subject = (changed: ProcessModel) => subjectOf(changed, factTable);
const atIntake = (...endings: string[]): ProcessModel => ({ ...model, intake: { ...model.intake, endings } });

describe('an ending that nobody can bring about where it is named', () => {
  it('at intake is one that comes of work, of a decision or of a round', () => {
    const told = endingKinds.filter((kind) =>
      endingsNeverReached(subject(atIntake(kind))).some(({ place }) => place === '/intake/endings/0'),
    );
    expect(told).toEqual(['implemented', 'rejected', 'notSelected']);
    expect(endingsNeverReached(subject(atIntake('unknown', 'declined')))).toEqual([]);
  });

  it('in a phase is one of another place; what is implemented is completed there', () => {
    const told = (phase: string) =>
      endingsNeverReached(
        subject(withPhase(model, phase, (one) => ({ ...one, endings: [...endingKinds, 'unknown'] }))),
      ).map(({ place, remedy }) => [place.split('/').at(-1), remedy?.en]);
    const others = (['rejected', 'declined', 'notSelected'] as const).map((kind) => [
      String(endingKinds.indexOf(kind)),
      undefined,
    ]);
    expect(told('scale')).toEqual(others);
    expect(told('pilot')).toEqual([['0', 'Give the phase the activity complete.'], ...others]);
  });
});

describe('a rejection', () => {
  it('leads to an ending that says no, and to no other', () => {
    const told = (kind: EndingKind | 'unknown') =>
      rejectionsAstray(
        subject(
          withGate(model, 'money', (gate) => ({
            ...gate,
            outcomes: [
              { outcome: 'refer', leadsTo: 'referral', ending: 'referred' },
              { outcome: 'reject', leadsTo: 'ending', ending: kind },
            ],
          })),
        ),
      ).map(({ place }) => place);
    expect(endingKinds.filter((kind) => told(kind).length === 0)).toEqual([
      'stopped',
      'rejected',
      'notSelected',
      'handedOver',
    ]);
    expect([told('implemented'), told('unknown')]).toEqual([['/gates/1/outcomes/1/ending'], []]);
  });
});

describe('a way out', () => {
  it('of intake is a no', () => {
    const told = (...endings: string[]) => intakeWithoutNo(subject(atIntake(...endings))).map(({ place }) => place);
    expect([told('stopped', 'declined'), told('stopped', 'unknown'), told()]).toEqual([
      [],
      ['/intake/endings'],
      ['/intake/endings'],
    ]);
  });

  it('of a phase is to stop there; where it can be reached, the path is told', () => {
    const stuck = withPhase(
      withPhase(model, 'pilot', (one) => ({ ...one, endings: ['withdrawn', 'unknown'] })),
      'scale',
      (one) => ({
        ...one,
        endings: ['implemented', 'stopped'],
      }),
    );
    const told = (changed: ProcessModel) =>
      phasesWithoutStop(subject(changed)).map(({ place, counterExample }) => [place, counterExample?.en]);
    const [[place, path] = []] = told(stuck);
    expect([told(stuck).length, place]).toEqual([1, '/phases/2']);
    expect(path).toMatch(/^Intake → .* → Develop the pilot$/);
    const unreached = { ...stuck, edges: stuck.edges.filter(({ to }) => to !== 'pilot') };
    expect(told(unreached)).toEqual([['/phases/2', undefined]]);
  });

  it('of an entry’s gate is a no, or to be stopped or handed over', () => {
    const [entry] = model.entries as [ProcessModel['entries'][number]];
    const told = (endings: readonly string[], canReject: boolean, gates = ['time']) => {
      const entries = [entry, { ...entry, id: 'late', phase: 'exploreSetup', gates }];
      const gated = withGate({ ...atIntake('declined', ...endings), entries }, 'time', (gate) => ({
        ...gate,
        outcomes: gate.outcomes.filter(({ outcome }) => canReject || outcome === 'approve'),
      }));
      return entriesWithoutStop(subject(gated)).map(({ place, counterExample }) => [place, counterExample?.en]);
    };
    expect(told([], false)).toEqual([['/entries/1', 'Intake → (Time)']]);
    expect([told([], true), told(['stopped'], false), told(['handedOver'], false), told([], false, [])]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(told(['withdrawn', 'unknown'], false).length).toBe(1);
  });
});

describe('a phase from which no ending can be reached', () => {
  const told = (changed: ProcessModel) =>
    phasesWithoutEnding(subject(changed)).map(({ place, path }) => [place, path?.map(({ to }) => to)]);
  const bare = (one: ProcessModel['phases'][number]) => ({ ...one, endings: [] });
  const noReject = (one: ProcessModel): ProcessModel => ({
    ...one,
    gates: one.gates.map((gate) => ({
      ...gate,
      outcomes: gate.outcomes.filter(({ outcome }) => outcome === 'approve'),
    })),
  });

  it('is one from which no way leads on to where one can be; the path there is told', () => {
    const last = noReject(withPhase(model, 'scale', bare));
    expect(told(last)).toEqual([['/phases/4', ['exploreIdea', 'exploreSetup', 'pilot', 'evaluate', 'scale']]]);
    expect(told(noReject(withPhase(model, 'pilot', bare)))).toEqual([]);
    const unreached = { ...last, edges: last.edges.filter(({ to }) => to !== 'scale') };
    expect(told(unreached)).toEqual([['/phases/4', undefined]]);
  });

  it('is told by a way on which nothing led out, where there is one', () => {
    const stuck = noReject(withPhase(withPhase(model, 'pilot', bare), 'scale', bare));
    const [entry] = model.entries as [ProcessModel['entries'][number]];
    const joined: ProcessModel = {
      ...stuck,
      entries: [entry, { ...entry, id: 'running', phase: 'pilot' }],
      edges: [
        { from: 'exploreIdea', to: 'scale', free: true },
        { from: 'pilot', to: 'scale', free: true },
      ],
    };
    expect(told(joined)).toContainEqual(['/phases/4', ['pilot', 'scale']]);
  });

  it('is none where one can go back from it, unless one can have begun there', () => {
    const back = withGate(withPhase(noReject(model), 'scale', bare), 'scale', (gate) => ({
      ...gate,
      outcomes: [...gate.outcomes, { outcome: 'sendBack', leadsTo: 'earlierPhase' }],
    }));
    const round = { ...back, edges: [...back.edges, { from: 'scale', to: 'scale', gates: ['scale'] }] };
    expect(told(round)).toEqual([]);
    const [entry] = round.entries as [ProcessModel['entries'][number]];
    const begun = { ...round, entries: [...round.entries, { ...entry, id: 'last', phase: 'scale' }] };
    expect(told(begun)).toEqual([['/phases/4', ['scale']]]);
    const unreached = { ...round, edges: round.edges.filter(({ from }) => from !== 'evaluate') };
    expect(told(unreached)).toEqual([['/phases/4', undefined]]);
  });
});
