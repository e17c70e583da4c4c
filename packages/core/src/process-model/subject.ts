import { phasesThatEnd } from './ends.ts';
import { allActivities, type KnownFact, type FactTable, factFinder } from './fact-table.ts';
import { type Graph, graphOf, withoutGate } from './graph.ts';
import type { Condition } from './need.ts';
import type { Place } from './place.ts';
import { canAllHold, type Wish } from './satisfy.ts';
import type { Gate, ProcessModel } from './types.ts';
import { type Arrivals, arrivalsFor, type Land } from './walks.ts';
import { phasesSendingBack, roomBefore } from './ways-back.ts';

/**
 * So much is tried for one model: comparisons set against each other, and steps of walks. A real model needs some hundreds,
 * one of two thousand phases half; what is hostile is done with it within a fraction of a second.
 */
const MOST_TRIED = 200_000;

/** And so much for one question. */
const MOST_TRIED_AT_ONCE = 100_000;

/** Which walks count besides those onwards. */
export interface Walking {
  /** How one can come back: sent back at a gate; or also by having ended and been opened anew. */
  readonly back: 'sentBack' | 'reopened';
  /** A gate that nobody has come through yet. */
  readonly shut?: string | undefined;
}

/** What the checks are asked about: the model with the facts that its conditions may name, and its graph made once. */
export interface Subject {
  readonly model: ProcessModel;
  readonly graph: Graph;
  readonly findFact: (name: string) => KnownFact | undefined;
  /** Whether all the wishes can come true at a place; `open` where nobody has looked to the end. */
  readonly canAllHold: (wishes: readonly Wish[], place: Place) => ReturnType<typeof canAllHold>;
  /** How one can have come where, told apart by these activities; undefined where there is too much to tell. */
  readonly arrivalsFor: (asked: number, walking: Walking) => Arrivals | undefined;
  /** Takes so many steps of those that may be tried; false where none are left. */
  readonly takeSteps: (steps: number) => boolean;
}

export function subjectOf(model: ProcessModel, facts: FactTable): Subject {
  const graph = graphOf(model);
  const known = factFinder(model, facts);
  const names = new Map<string, KnownFact | undefined>();
  const findFact = (name: string): KnownFact | undefined => {
    if (!names.has(name)) names.set(name, known(name));
    return names.get(name);
  };
  const walks = new Map<string, Arrivals | undefined>();
  const landFor = landsIn(graph);
  let left = MOST_TRIED;
  const spend = <T>(ask: (budget: { left: number }) => T): T => {
    const budget = { left: Math.min(left, MOST_TRIED_AT_ONCE) };
    const given = budget.left;
    const answer = ask(budget);
    left -= given - budget.left;
    return answer;
  };
  return {
    model,
    graph,
    findFact,
    canAllHold: (wishes, place) => spend((budget) => canAllHold(wishes, { place, findFact, budget })),
    arrivalsFor: (asked, walking) => {
      const key = `${walking.back} ${walking.shut ?? ''} ${asked}`;
      if (!walks.has(key)) {
        const walked = spend((budget) => {
          const land = landFor(walking, budget);
          return land && arrivalsFor(land, asked, budget);
        });
        walks.set(key, walked);
      }
      return walks.get(key);
    },
    takeSteps: (steps) => {
      left -= steps;
      return left >= 0;
    },
  };
}

/** Where one walks, found once for each kind of walking; undefined where the budget does not allow it. */
function landsIn(graph: Graph): (walking: Walking, budget: { left: number }) => Land | undefined {
  const lands = new Map<string, Land>();
  return ({ back, shut }, budget) => {
    const key = `${back} ${shut ?? ''}`;
    const known = lands.get(key);
    if (known !== undefined) return known;
    // Made anew for every gate that is shut, and each time all of the model is gone through.
    budget.left -= graph.ways.length + graph.phases.size;
    if (budget.left < 0) return undefined;
    const land = landOf(shut === undefined ? graph : withoutGate(graph, shut), back);
    lands.set(key, land);
    return land;
  };
}

function landOf(graph: Graph, back: Walking['back']): Land {
  const turning = phasesSendingBack(graph);
  return { graph, room: roomBefore(graph, back === 'reopened' ? turning.union(phasesThatEnd(graph)) : turning) };
}

/** Where everything has had room: at a gate, or, where none is named, wherever anything can be rated. */
export function anywhere({ model }: Subject, gate?: Gate): Place {
  return { done: allActivities, inPhase: true, gate, criteria: model.criteria.map(({ id }) => id) };
}

/** The activities that the facts of conditions follow from, those that these rest on included. */
export function activitiesBehind(conditions: readonly Condition[], findFact: Subject['findFact']): readonly string[] {
  const sources = new Set<string>();
  const asked = new Set<string>();
  const waiting = [...conditions];
  for (let condition = waiting.pop(); condition !== undefined; condition = waiting.pop()) {
    if ('not' in condition) waiting.push(condition.not);
    else if ('all' in condition) for (const part of condition.all) waiting.push(part);
    else if ('any' in condition) for (const part of condition.any) waiting.push(part);
    else if (!asked.has(condition.fact)) {
      asked.add(condition.fact);
      const fact = findFact(condition.fact);
      for (const source of fact?.madeTrueBy ?? []) sources.add(source);
      if (fact?.restsOn !== undefined) waiting.push(fact.restsOn);
    }
  }
  return [...sources];
}
