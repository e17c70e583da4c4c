import type { ModelCommands } from '../commands-model.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { Witness } from './spares.ts';

/** Witnesses of the city’s own process models: a copy of the latest shipped one is always usable. */
export const modelWitnesses = {
  draftProcessModel: () => ({ key: 'egen', basedOnId: shippedModels.at(-1)?.id ?? '', document: null }),
  replaceProcessModel: () => ({ document: { title: { sv: 'Vår väg', en: 'Our way' } } }),
  discardProcessModel: ({ processModel }) => ({ basedOn: processModel?.version ?? 0 }),
  publishProcessModel: ({ processModel }) => ({ basedOn: processModel?.version ?? 0 }),
} satisfies { readonly [K in keyof ModelCommands]: Witness<K> };
