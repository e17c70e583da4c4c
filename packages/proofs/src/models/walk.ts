import type { Client } from '@idesluss/client';
import type { ProcessModel } from '@idesluss/core';
import { type Newcomer, type Stage, yes } from '../stories/stage.ts';

export type Edge = ProcessModel['edges'][number];
export type Gate = ProcessModel['gates'][number];

/** Who walks the models through a city: three who rate, and a council that recommends. */
export interface Company {
  readonly stage: Stage;
  readonly assessors: readonly Newcomer[];
  readonly councilId: string;
}

/** One initiative on its way through a model. */
export interface Walk extends Company {
  readonly model: ProcessModel;
  readonly entry: string;
  readonly initiativeId: string;
  readonly bearer: Client;
  /** What has been answered, applied for and recommended so far: by this the model says who decides, and what is rated. */
  readonly known: Map<string, number | boolean | string>;
}

/** People who are not in the city yet. */
export async function gather(stage: Stage): Promise<Company> {
  const { care } = stage.city.units;
  const assessors: Newcomer[] = [];
  for (const name of ['Asta Berg', 'Bo Dahl', 'Cia Ek']) assessors.push(await stage.hire(name, care, 'assessor'));
  const name = { sv: 'Expertgruppen', en: 'The expert group' };
  const council = await yes(stage.as('office').call('registerBody', { body: { kind: 'advisory', name } }));
  return { stage, assessors, councilId: council.id };
}

/** A draft under the model, submitted: not taken in yet. */
export async function handIn(company: Company, model: ProcessModel, entry: string): Promise<Walk> {
  const { stage } = company;
  const bearer = stage.as('bearer');
  const draft = {
    processModelId: model.id,
    entry,
    origin: 'idea',
    visibility: 'internal',
    bearerKind: 'employee',
    title: `Genom ${model.title.sv}`,
    summary: 'Ett initiativ på väg genom modellen.',
    area: 'Prövning',
    proposedUnitId: stage.city.units.care,
  } as const;
  const { id: initiativeId } = await yes(bearer.call('draftInitiative', { body: draft }));
  await yes(bearer.call('submitInitiative', { path: { initiativeId }, body: {} }));
  return { ...company, model, entry, initiativeId, bearer, known: new Map([['entry', entry]]) };
}

/** The same, taken in for an administration. */
export async function takenIn(company: Company, model: ProcessModel, entry: string): Promise<Walk> {
  const walk = await handIn(company, model, entry);
  const owningUnitId = walk.stage.city.units.care;
  const path = { initiativeId: walk.initiativeId };
  await yes(walk.stage.as('office').call('answerAtIntake', { path, body: { kind: 'accept', owningUnitId } }));
  return walk;
}

/** The edges from a phase to the nearest one that is looked for; empty where it stands there already. */
export function wayTo({ edges }: ProcessModel, from: string, isGoal: (phase: string) => boolean): readonly Edge[] {
  let front: readonly (readonly Edge[])[] = [[]];
  const seen = new Set([from]);
  while (front.length > 0) {
    for (const way of front) if (isGoal(way.at(-1)?.to ?? from)) return way;
    front = front.flatMap((way) =>
      edges.flatMap((edge) => {
        if (edge.from !== (way.at(-1)?.to ?? from) || seen.has(edge.to)) return [];
        seen.add(edge.to);
        return [[...way, edge]];
      }),
    );
  }
  throw new Error(`no way leads on from ${from}`);
}
