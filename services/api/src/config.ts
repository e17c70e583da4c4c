import { settings } from './config-settings.ts';
import { docsPath } from './http/base.ts';
import type { Result } from './config-values.ts';

/** The service's settings, read once at the start and never changed. */
export type Config = {
  readonly [Name in keyof typeof settings]: Extract<
    ReturnType<(typeof settings)[Name]['parse']>,
    { ok: true }
  >['value'];
};

/** One setting that cannot be used, by its name in the environment. A secret's value is never in the sentence. */
export type ConfigFault = { readonly name: string; readonly fault: string };

type Parsed =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };
type Environment = Readonly<Record<string, string | undefined>>;

const everywhere = new Set(['0.0.0.0', '::']);

/** Where the service listens, as an address that the same machine can open. */
const ownAddress = (env: Environment): string | undefined => {
  const port = env[settings.port.name]?.trim() || settings.port.preset;
  const host = env[settings.host.name]?.trim() || settings.host.preset;
  const name = everywhere.has(host) ? settings.host.preset : host;
  return URL.parse(`http://${name.includes(':') ? `[${name}]` : name}:${port}`)?.origin;
};

/** Where the service itself explains what it answers: its problem types lead there unless another place is given. */
const ownDocs = (env: Environment): string | undefined =>
  URL.parse(docsPath, env[settings.publicBaseUrl.name]?.trim() || ownAddress(env))?.href;

const presetOf = ({ name, preset }: { name: string; preset: string | undefined }, env: Environment) => {
  if (name === settings.publicBaseUrl.name) return ownAddress(env) ?? preset;
  return name === settings.docsBaseUrl.name ? (ownDocs(env) ?? preset) : preset;
};

const read = (
  setting: { name: string; preset: string | undefined; parse: (raw: string | undefined) => Result<unknown> },
  env: Environment,
) => {
  const raw = env[setting.name]?.trim();
  return setting.parse(raw === undefined || raw === '' ? presetOf(setting, env) : raw);
};

/** Reads all settings, telling every fault at once. */
export const parseConfig = (env: Environment): Parsed => {
  const faults: ConfigFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settings)) {
    const result = read(setting, env);
    if (result.ok) values[key] = result.value;
    else faults.push({ name: setting.name, fault: result.fault });
  }
  if (faults.length > 0) return { ok: false, faults };
  // Every key of `settings` was set from that setting's own parse, which is what Config says.
  return { ok: true, value: Object.freeze(values) as Config };
};
