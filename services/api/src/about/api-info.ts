import { both } from '../http/language.ts';
import { apiReleased, apiVersion } from '../http/base.ts';
import { openAction, type Api } from '../http/request.ts';
import { sendResource } from '../http/answer.ts';
import { date, Links, oneOf, open, text } from '../http/schema.ts';

const ApiInfo = open(
  {
    apiName: text({ max: 100 }),
    apiVersion: text({ max: 50 }),
    apiReleased: date(),
    apiDocumentation: text({ max: 500 }),
    apiStatus: oneOf(['alpha', 'beta', 'active', 'deprecated', 'retired', 'decommissioned']),
    _links: Links,
  },
  {
    $id: 'ApiInfo',
    description: both('Om gränssnittet', 'About the interface'),
    example: {
      apiName: 'idesluss',
      apiVersion,
      apiReleased,
      apiDocumentation: 'https://api.example.se/docs',
      apiStatus: 'beta',
      _links: [],
    },
  },
);

/** What the national profile wants every interface to say about itself. */
export const registerApiInfo = (api: Api): void => {
  api.get(
    '/api-info',
    {
      config: { action: openAction },
      schema: {
        tags: ['about'],
        operationId: 'readApiInfo',
        summary: both('Om gränssnittet', 'About the interface'),
        description: both('Namn, version och livscykelläge.', 'Name, version and state in its life cycle.'),
        response: { 200: ApiInfo },
      },
    },
    (_request, reply) => {
      const { docsBaseUrl } = reply.server.settings;
      const info = { apiName: 'idesluss', apiVersion, apiReleased, apiDocumentation: docsBaseUrl, apiStatus: 'beta' };
      sendResource(reply, info, [
        { rel: 'self', path: '/api-info', title: { sv: 'Om gränssnittet', en: 'About the interface' } },
      ]);
    },
  );
};
