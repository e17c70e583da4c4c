import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { conditionsOf } from './conditions.ts';
import { canBeRejected, endingsWithin, phasesThatEnd } from './ends.ts';
import { maskOf } from './fact-table.ts';
import { byId, graphOf, pathTo, phasesBefore, shortestWays, type Way, withoutGate } from './graph.ts';
import { endingKinds } from './schema.ts';
import type { Ending, Gate, Need, Phase, ProcessModel } from './types.ts';
import { canBeDecided, phasesSendingBack, roomBefore } from './ways-back.ts';

const frame = largeModel(2);
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates as [Gate];
const approve = { outcome: 'approve', leadsTo: 'forward' } as const;
const sendBack = { outcome: 'sendBack', leadsTo: 'earlierPhase' } as const;
const phase = (id: string, more: Partial<Phase> = {}): Phase => ({ ...somePhase, activities: [], ...more, id });
const gate = (id: string, ...outcomes: Gate['outcomes']): Gate => ({ ...someGate, id, needs: [], outcomes });
const edge = (from: string, to: string, ...gates: string[]) =>
  gates.length === 0 ? { from, to, free: true as const } : { from, to, gates };
const model = (more: Partial<ProcessModel>): ProcessModel => ({
  ...frame,
  ...{ phases: ['a', 'b', 'c'].map((id) => phase(id)), gates: [gate('g', approve)] },
  ...{ entries: [{ ...frame.entries[0], id: 'in', title: frame.title, phase: 'a', gates: [] }], edges: [], ...more },
});
const ends = (ways: Iterable<Way> = []) => [...ways].map(({ from, to }) => [from, to]);

describe('the ways that can be gone', () => {
  it('have both ends, and gates that are there and pass somebody', () => {
    const edges = [edge('a', 'b', 'g'), edge('a', 'nowhere'), edge('nowhere', 'c'), edge('b', 'c', 'g', 'unknown')];
    const graph = graphOf(
      model({ edges: [...edges, edge('c', 'a', 'shut')], gates: [gate('g', approve), gate('shut')] }),
    );
    expect([...graph.from.values()].flatMap((ways) => ends(ways))).toEqual([
      [null, 'a'],
      ['a', 'b'],
    ]);
    expect(ends(graph.waysOfGate.get('g'))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect([...graph.entered.keys()]).toEqual(['a', 'b']);
  });

  it('are fewer for who never comes through a gate, which decides nothing for them', () => {
    const graph = graphOf(model({ edges: [edge('a', 'b', 'g'), edge('a', 'c')] }));
    const without = withoutGate(graph, 'g');
    expect(ends(without.from.get('a'))).toEqual([['a', 'c']]);
    expect(without.gates.get('g')?.outcomes).toEqual([]);
    expect(ends(graph.from.get('a')).length).toBe(2);
    expect(withoutGate(graph, 'unknown')).toBe(graph);
  });

  it('lead to a goal by the fewest, and no further than to it', () => {
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('c', 'a')];
    const { from } = graphOf(model({ edges }));
    expect([...shortestWays(from, 'a', 'b').keys()]).toEqual(['b']);
    expect(ends(pathTo(shortestWays(from, 'a'), 'a', 'c'))).toEqual([['a', 'c']]);
    expect(ends(pathTo(shortestWays(from, 'a'), 'a', 'a'))).toEqual([
      ['a', 'c'],
      ['c', 'a'],
    ]);
    expect(pathTo(shortestWays(from, null), null, 'nowhere')).toEqual([]);
  });

  it('lead back to all from which a phase can be reached, and to no others', () => {
    const graph = graphOf(model({ edges: [edge('a', 'b'), edge('b', 'c')] }));
    expect([...phasesBefore(graph, ['b'])]).toEqual(['b', 'a']);
  });
});

it('of two with the same id the first counts', () => {
  expect(
    [
      ...byId([
        { id: 'x', n: 1 },
        { id: 'y', n: 2 },
        { id: 'x', n: 3 },
      ]).values(),
    ].map(({ n }) => n),
  ).toEqual([1, 2]);
});

describe('whether a gate on a way can be decided so', () => {
  const gates = [gate('g', approve), gate('shut'), gate('back', approve, sendBack)];
  const graph = graphOf(model({ gates }));
  const decided = (...names: string[]) =>
    canBeDecided(graph, { from: 'a', to: 'b', gates: names, place: '' }, ({ id }) => id === 'back');

  it('needs one that can be, behind those that let pass', () => {
    expect([decided('back'), decided('g', 'back'), decided('shut', 'back')]).toEqual([true, true, false]);
    expect([decided(), decided('g'), decided('unknown', 'back'), decided('unknown')]).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('is asked of phases, and not of intake', () => {
    const entries = [{ id: 'in', title: frame.title, phase: 'a', gates: ['back'] }];
    const sent = graphOf(model({ gates, entries, edges: [edge('b', 'c', 'back'), edge('a', 'b', 'g')] }));
    expect([...phasesSendingBack(sent)]).toEqual(['b']);
  });
});

describe('what can have had room before one comes back', () => {
  it('is all that lies on ways to where one is sent back from, and nothing beside them', () => {
    const phases = [
      phase('a', { activities: ['setEffectGoal'] }),
      phase('b', { activities: ['recordMeasurement'] }),
      phase('c', { activities: ['writeLesson'] }),
      phase('d', { activities: ['planPilot'] }),
    ];
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('a', 'd')];
    const room = roomBefore(graphOf(model({ phases, edges })), new Set(['c']));
    expect(Object.fromEntries(room)).toEqual({
      ...{ c: maskOf(['writeLesson']), b: maskOf(['recordMeasurement', 'writeLesson']) },
      a: maskOf(['setEffectGoal', 'recordMeasurement', 'writeLesson']),
    });
  });

  it('is the same for all in a loop', () => {
    const phases = [phase('a', { activities: ['setEffectGoal'] }), phase('b', { activities: ['writeLesson'] })];
    const room = roomBefore(graphOf(model({ phases, edges: [edge('a', 'b'), edge('b', 'a')] })), new Set(['a']));
    const all = maskOf(['setEffectGoal', 'writeLesson']);
    expect(Object.fromEntries(room)).toEqual({ a: all, b: all });
  });
});

describe('the endings of a phase', () => {
  const endings: Ending[] = endingKinds.map((kind) => ({
    id: kind,
    kind,
    title: frame.title,
    lessons: 'asked',
    needs: [],
  }));
  const within = (activities: Phase['activities']) =>
    endingsWithin(phase('a', { activities, endings: [...endingKinds, 'unknown'] }), byId(endings)).map(({ id }) => id);

  it('are those that somebody can bring about there; what is implemented is completed first', () => {
    expect(within(['complete']).toSorted()).toEqual(['handedOver', 'implemented', 'referred', 'stopped', 'withdrawn']);
    expect(within([]).toSorted()).toEqual(['handedOver', 'referred', 'stopped', 'withdrawn']);
  });

  it('end it; so does a no at a gate on a way out, where that leads to an ending of the model', () => {
    const no = (ending: string): Gate['outcomes'][number] => ({ outcome: 'reject', leadsTo: 'ending', ending });
    const phases = [
      phase('a', { endings: ['stopped'] }),
      phase('b', { endings: [] }),
      phase('c', { endings: ['rejected'] }),
    ];
    const ending = (...outcomes: Gate['outcomes']) => {
      const graph = graphOf(model({ endings, phases, gates: [gate('g', ...outcomes)], edges: [edge('b', 'c', 'g')] }));
      const [, way] = graph.ways as [Way, Way];
      return [[...phasesThatEnd(graph)].toSorted(), canBeRejected(graph, way, byId(endings))];
    };
    expect(ending(approve, no('rejected'))).toEqual([['a', 'b'], true]);
    expect(ending(approve, no('unknown'))).toEqual([['a'], false]);
    expect(ending(approve, { outcome: 'refer', leadsTo: 'referral', ending: 'referred' })).toEqual([['a'], false]);
    expect(ending(approve, { outcome: 'reject', leadsTo: 'samePhase' })).toEqual([['a'], false]);
  });
});

it('every condition of a model is told with its place', () => {
  const condition = { fact: 'need.described', is: true } as const;
  const need: Need = { id: 'n', text: frame.title, condition };
  const [criterion] = frame.criteria as [ProcessModel['criteria'][number]];
  const [question] = frame.questions as [ProcessModel['questions'][number]];
  const [ending] = frame.endings as [Ending];
  const all = conditionsOf(
    model({
      gates: [
        {
          ...gate('g'),
          decidedBy: [{ by: 'committee', when: condition }, { by: 'mandateHolder' }],
          needs: [need, { ...need, appliesWhen: condition }],
        },
      ],
      endings: [{ ...ending, needs: [need] }],
      criteria: [criterion, { ...criterion, appliesWhen: condition }],
      questions: [question, { ...question, appliesWhen: condition }],
    }),
  );
  expect(all.map(({ place }) => place)).toEqual([
    '/gates/0/needs/0/condition',
    '/gates/0/needs/1/condition',
    '/gates/0/needs/1/appliesWhen',
    '/gates/0/decidedBy/0/when',
    '/endings/0/needs/0/condition',
    '/criteria/1/appliesWhen',
    '/questions/1/appliesWhen',
  ]);
  expect(all.every((one) => one.condition === condition)).toBe(true);
});
