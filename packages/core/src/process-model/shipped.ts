import blindRoute1 from '../../models/blind-route-1.json' with { type: 'json' };
import helsingborg1 from '../../models/helsingborg-1.json' with { type: 'json' };
import helsingborg2 from '../../models/helsingborg-2.json' with { type: 'json' };
import helsingborgCulture1 from '../../models/helsingborg-culture-1.json' with { type: 'json' };
import serviceStandard1 from '../../models/service-standard-1.json' with { type: 'json' };
import sharedSluice1 from '../../models/shared-sluice-1.json' with { type: 'json' };
import twoRoundFund1 from '../../models/two-round-fund-1.json' with { type: 'json' };
import yearlyRound1 from '../../models/yearly-round-1.json' with { type: 'json' };
import { parseProcessModel } from './parse.ts';
import type { ProcessModel } from './types.ts';

/** Ways of working that differ from the city's own, as data alone. */
const others: readonly unknown[] = [
  helsingborgCulture1,
  sharedSluice1,
  blindRoute1,
  yearlyRound1,
  twoRoundFund1,
  serviceStandard1,
];

/** The models that come with the package, the city's own last and its oldest version first; frozen. */
export const shippedModels: readonly ProcessModel[] = Object.freeze(
  [...others, helsingborg1, helsingborg2].flatMap(parsed),
);

/** One of the shipped models by its key and version. */
export function findShippedModel(key: string, version: number): ProcessModel | undefined {
  return shippedModels.find((model) => model.key === key && model.version === version);
}

/** One of the shipped models by the id of its version. */
export function findShippedModelById(id: string): ProcessModel | undefined {
  return shippedModels.find((model) => model.id === id);
}

/** A shipped model that did not parse would be missing here; the test counts them. */
function parsed(document: unknown): readonly ProcessModel[] {
  const answer = parseProcessModel(document);
  return answer.ok ? [answer.value] : [];
}
