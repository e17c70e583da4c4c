import { parse } from 'yaml';

/** What the proof reads of a service in docker-compose.yml. */
export type ComposeService = {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

export type Compose = {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly configs: { readonly roles: { readonly content: string } };
};

/** `${NAME:-otherwise}` and `${NAME:?why}` as compose fills them in; `$$` stands for one. */
const fill = (text: string, set: Readonly<Record<string, string>>): string =>
  text.replaceAll(
    /\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (all, name: string | undefined, how: string, rest: string) => {
      if (name === undefined) return '$';
      const value = set[name] ?? (how === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`docker-compose.yml needs ${name}: ${all}`);
      return value;
    },
  );

export const readCompose = (text: string, set: Readonly<Record<string, string>>): Compose => {
  // The file is ours, and the proof fails in plain sight where it has another shape.
  const { services, configs } = parse(text, { merge: true }) as Compose;
  const filled = Object.entries(services).map(([name, { command, environment = {} }]) => [
    name,
    {
      ...(command === undefined ? {} : { command: command.map((word) => fill(word, set)) }),
      environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, fill(value, set)])),
    },
  ]);
  return { services: Object.fromEntries(filled), configs };
};

/** The statements of the script that psql runs at the database's first start, with the passwords it reads. */
export const roleStatements = ({ configs }: Compose, set: Readonly<Record<string, string>>): readonly string[] => {
  const names = [...configs.roles.content.matchAll(/\\getenv (\w+) (\w+)/g)].map(([, name = '', from = '']) => [
    name,
    set[from] ?? '',
  ]);
  const sql = names.reduce((text, [name, value]) => text.replaceAll(`:'${name}'`, `'${value}'`), configs.roles.content);
  return sql
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('\\'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
};
