import { findShippedModel, type JsonObject } from '@idesluss/core';
import { demoIds } from './ids.ts';
import { type Founding, register } from './registers.ts';

const { processModels, tryModel } = demoIds;
const target = undefined;
const key = 'demostad';

/** The shipped model as Demostad would change it: the first answer comes sooner, and the city says so in its title. */
function ownDocument(): JsonObject {
  const { id, key: shippedKey, version, ...shipped } = findShippedModel('helsingborg', 2) ?? {};
  const title = { sv: 'Demostads innovationsmodell', en: 'Demostad’s process model' };
  const description = {
    sv: `Helsingborgs modell med kortare svarstid (kopia av ${shippedKey} ${version}).`,
    en: `Helsingborg’s model with a shorter time to the first answer (a copy of ${shippedKey} ${version}).`,
  };
  return { ...shipped, title, description, firstAnswerWithinWorkingDays: 5, source: `${shippedKey} ${version}, ${id}` };
}

/** The same with a way taken out: a draft that verification has something to say of. */
function unfinished(document: JsonObject): JsonObject {
  const { edges } = document;
  return { ...document, edges: Array.isArray(edges) ? edges.slice(0, -1) : [] };
}

/** Has the sluice office publish a model of the city's own, and leave a draft of the next version unfinished. */
export async function writeModels(founding: Founding): Promise<void> {
  const draft = (id: string, document: JsonObject, under = key) =>
    register(
      founding,
      { type: 'draftProcessModel', aim: {}, target, args: { key: under, basedOnId: null, document } },
      id,
    );
  const document = ownDocument();
  await draft(processModels.own, document);
  const aim = { processModelId: processModels.own };
  await register(founding, { type: 'publishProcessModel', aim, target, args: { basedOn: 1 } });
  await draft(processModels.draft, unfinished(document));
  await draft(tryModel.replaceProcessModel, unfinished(document), 'prova-ersatta');
  await draft(tryModel.discardProcessModel, {}, 'prova-kasta');
  await draft(tryModel.publishProcessModel, document, 'prova-publicera');
}
