/** What a path or a query is filled with. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** Dots would lead to another operation, and nothing at all to the list above. */
const stays = (value: Values[string]): value is string => typeof value === 'string' && !/^\.{0,2}$/.test(value);

const part = (values: Values, name: string): string => {
  const value = values[name];
  if (!stays(value)) throw new TypeError(`${name} must name one thing, and not be "${String(value)}".`);
  return encodeURIComponent(value);
};

/** The address of one request; what is undefined in the query stays out. Throws where a part of the path names nothing. */
export const addressOf = (baseUrl: string, template: string, path: Values, query: Values): string => {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => part(path, name));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.append(name, String(value));
  return `${baseUrl.replace(/\/+$/, '')}${filled}${asked.size === 0 ? '' : `?${asked.toString()}`}`;
};
