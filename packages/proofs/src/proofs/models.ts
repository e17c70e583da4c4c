import { openService } from '@idesluss/api/src/test/service.ts';
import { type ProcessModel, shippedModels } from '@idesluss/core';
import { enterBy, walkTo } from '../models/endings.ts';
import { gather } from '../models/walk.ts';
import type { Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { openStage } from '../stories/stage.ts';

type City = Awaited<ReturnType<typeof openService>>;

/** Walks a model in a city of its own: in by every entry, out by every ending; what did not come there. */
export async function walkModel(city: City, model: ProcessModel): Promise<{ walks: number; found: readonly string[] }> {
  const company = await gather(await openStage(city));
  const found: string[] = [];
  const note = (what: string) => (thrown: unknown) => void found.push(`${model.key}, ${what}: ${String(thrown)}`);
  for (const { id } of model.entries) await enterBy(company, model, id).catch(note(`in by ${id}`));
  for (const ending of model.endings) await walkTo(company, model, ending).catch(note(`to ${ending.id}`));
  return { walks: model.entries.length + model.endings.length, found };
}

/** A model whose last ending nobody can reach: that must be found. */
function cutOff(model: ProcessModel): ProcessModel {
  return { ...model, endings: model.endings.map((one) => ({ ...one, id: `${one.id}-elsewhere` })) };
}

async function walkAll(open: () => Promise<Parameters<typeof openService>[0]>, { say }: ProofOptions) {
  const found: string[] = [];
  let walks = 0;
  for (const model of shippedModels) {
    const city = await openService(await open());
    const walked = await walkModel(city, model);
    // Closing folds every stream from its log and verifies every chain.
    await city.close().catch((thrown: unknown) => void found.push(`${model.key}: ${String(thrown)}`));
    say(
      `${walked.found.length === 0 ? 'as modelled' : 'NOT SO'}: ${model.key} ${model.version}, ${walked.walks} walks`,
    );
    found.push(...walked.found);
    walks += walked.walks;
  }
  return { walks, found: [...found, ...(await control(open))] };
}

async function control(open: () => Promise<Parameters<typeof openService>[0]>): Promise<readonly string[]> {
  const [model] = shippedModels;
  if (model === undefined) return ['no model is shipped'];
  const city = await openService(await open());
  const { found } = await walkModel(city, cutOff(model));
  await city.close();
  return found.length === model.endings.length ? [] : ['control arm: endings that are not there were reached'];
}

export const modelsProof: Proof = {
  run: (options) =>
    onThrowAwayCluster(async (open) => {
      const { walks, found } = await walkAll(open, options);
      return {
        verdict: found.length === 0 ? 'holds' : 'falls short',
        figure: `${shippedModels.length} models, ${walks} walks, ${found.length} findings`,
        aim: 'every entry and every ending of every shipped model is reached, without a deviation; an ending that is not there is not',
        details: found.join('\n'),
      };
    }),
};
