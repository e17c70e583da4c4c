import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly until: number };

/** Codes, sessions and grants in memory: a restart signs everybody out of the page, while issued tokens stay good. */
export function memoryAdapter(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  return (model) => adapterOf(model, entries);
}

function adapterOf(model: string, entries: Map<string, Entry>): Adapter {
  const find = async (id: string) => alive(entries, `${model}:${id}`);
  return {
    upsert: async (id, payload, expiresIn) => {
      dropExpired(entries);
      entries.set(`${model}:${id}`, { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
    },
    find,
    findByUid: async (uid) => search(entries, model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => search(entries, model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = await find(id);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  };
}

function alive(entries: ReadonlyMap<string, Entry>, key: string): AdapterPayload | undefined {
  const entry = entries.get(key);
  return entry !== undefined && entry.until > Date.now() ? entry.payload : undefined;
}

function search(entries: ReadonlyMap<string, Entry>, model: string, fits: (payload: AdapterPayload) => boolean) {
  for (const [key, { payload }] of entries) {
    if (key.startsWith(`${model}:`) && fits(payload)) return alive(entries, key);
  }
  return undefined;
}

function dropExpired(entries: Map<string, Entry>): void {
  for (const [key, { until }] of entries) if (until <= Date.now()) entries.delete(key);
}
