import { facts } from '../initiative/facts.ts';
import { at } from '../lookup.ts';
import type { Finding } from '../process-model/finding.ts';
import { parseProcessModel } from '../process-model/parse.ts';
import { remedies } from '../process-model/remedies.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { LocalText, ProcessModel } from '../process-model/types.ts';
import { verifyProcessModel } from '../process-model/verify.ts';
import type { JsonObject } from '../record/canonical.ts';
import type { Known } from '../situation.ts';
import type { OwnModel } from './state.ts';

/** What verification says of a draft, and the model that it would be published as: none where the document has not come so far. */
export interface Judged {
  readonly usable: boolean;
  readonly findings: readonly Finding[];
  readonly model: ProcessModel | undefined;
}

/** The number after the last one of the key, whether that came with the package or is the city’s own. */
export function nextNumber(key: string, models: Known['processModels']): number {
  let last = 0;
  for (const model of shippedModels) if (model.key === key) last = Math.max(last, model.version);
  for (const model of Object.values(models)) if (model.key === key) last = Math.max(last, model.number ?? 0);
  return last + 1;
}

/** One draft is judged by options, by `may` and by `apply`: a document is frozen, and looked through once for each number. */
const judged = new WeakMap<JsonObject, ReadonlyMap<number, Judged>>();

/** May this draft be published as that number of its key? What its document says of its own identity has to agree. */
export function judgeDraft(draft: Pick<OwnModel, 'id' | 'key' | 'document'>, number: number): Judged {
  const document = draft.document ?? {};
  const before = judged.get(document)?.get(number);
  if (before !== undefined) return before;
  const fresh = judge(document, { id: draft.id, key: draft.key, version: number });
  if (Object.isFrozen(document)) judged.set(document, new Map([[number, fresh]]));
  return fresh;
}

type Identity = Readonly<Record<'id' | 'key', string>> & { readonly version: number };

function judge(document: JsonObject, identity: Identity): Judged {
  const strange = otherIdentity(document, identity);
  const parsed = parseProcessModel({ ...document, ...identity });
  if (!parsed.ok) return { usable: false, findings: [...strange, ...parsed.refusal], model: undefined };
  const { usable, findings } = verifyProcessModel(parsed.value, { facts });
  return { usable: usable && strange.length === 0, findings: [...strange, ...findings], model: parsed.value };
}

const says: Readonly<Record<keyof Identity, (right: string) => LocalText>> = {
  id: (right) => ({
    sv: `Modellens id är ${right}. Skriv det, eller utelämna egenskapen.`,
    en: `The model’s id is ${right}. Write that, or leave the property out.`,
  }),
  key: (right) => ({
    sv: `Modellens nyckel är ${right}. Skriv den, eller utelämna egenskapen. En annan nyckel får den som börjar ett nytt utkast.`,
    en: `The model’s key is ${right}. Write that, or leave the property out. Whoever begins a new draft can choose another key.`,
  }),
  version: (right) => ({
    sv: `Nästa version av modellen är ${right}. Skriv det, eller utelämna egenskapen: numret sätts när utkastet publiceras.`,
    en: `The next version of the model is ${right}. Write that, or leave the property out: the number is set when the draft is published.`,
  }),
};

/** What the document says of its identity otherwise than it is: nothing that somebody wrote is replaced unseen. */
function otherIdentity(document: JsonObject, identity: Identity): readonly Finding[] {
  return (['id', 'key', 'version'] as const).flatMap((name): readonly Finding[] => {
    const said = at(document, name);
    if (said === undefined || said === identity[name]) return [];
    const text = says[name](String(identity[name]));
    const remedy = remedies.otherIdentity;
    return [{ severity: 'error', code: 'otherIdentity', place: `/${name}`, text, remedy }];
  });
}
