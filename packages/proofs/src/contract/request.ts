import { bodiesOf, isJson, type Json, type Operation, parametersOf, part, resolve } from './document.ts';

/** A request as Swagger UI makes it from an operation's examples. */
export type Pressed = {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
};

const exampleOf = (document: Json, media: unknown): unknown => {
  if (!isJson(media)) return undefined;
  if ('example' in media) return media['example'];
  const [first] = Object.values(part(media, 'examples'));
  return isJson(first) ? first['value'] : resolve(document, media['schema'])['example'];
};

/** What an operation's examples ask for, at the address where the service stands. Throws where an example is missing. */
export const requestOf = (document: Json, one: Operation, base: string, token: string): Pressed => {
  const parameters = parametersOf(document, one);
  const path = one.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.name === name)?.schema['example'];
    if (typeof example !== 'string') throw new Error(`${one.name}: ${name} has no example`);
    return encodeURIComponent(example);
  });
  const headers = { Authorization: `Bearer ${token}`, 'accept-language': 'sv' };
  const [media] = Object.entries(bodiesOf(one));
  if (media === undefined) return { url: `${base}${path}`, method: one.method.toUpperCase(), headers };
  return {
    url: `${base}${path}`,
    method: one.method.toUpperCase(),
    headers: { ...headers, 'content-type': media[0] },
    body: JSON.stringify(exampleOf(document, media[1])),
  };
};
