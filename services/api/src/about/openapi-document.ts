import { stringify } from 'yaml';
import { openAction, type Api } from '../http/request.ts';

const crossOrigin = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
};

// Quoted where YAML 1.1 would read another thing: many tools still do, and find true in `yes` and moments in dates.
export const asYaml = (document: unknown): string =>
  stringify(document, { version: '1.1', aliasDuplicateObjects: false });

/** The document itself, open to all and from any page: the national data portal reads it from a browser. */
export const registerOpenapiDocument = (api: Api): void => {
  // Hidden: a path with a dot in it may not be listed.
  const hidden = { schema: { hide: true } };
  // Written when first asked for: the routes are all there by then, and it takes a while.
  let yaml: string | undefined;
  api.get('/openapi.json', { config: { action: openAction }, ...hidden }, (_request, reply) => {
    reply.headers(crossOrigin).type('application/json; charset=utf-8').send(JSON.stringify(api.swagger()));
  });
  api.get(
    '/openapi.yaml',
    { config: { action: openAction, produces: ['application/yaml', 'text/yaml', 'text/plain'] }, ...hidden },
    (_request, reply) => {
      reply
        .headers(crossOrigin)
        .type('application/yaml; charset=utf-8')
        .send((yaml ??= asYaml(api.swagger())));
    },
  );
};
