import type { ProblemCode } from './generated/codes.ts';
import type { components } from './generated/types.ts';

export type Language = 'sv' | 'en';

/** Nobody answered, or what answered is not the service: these two are the client's own. */
type OwnCode = 'unreachable' | 'unreadable';

/**
 * Why not (RFC 9457): `title` and `detail` for people in the client's language, `code` for programs. A later version of
 * the service may have codes that are not listed yet.
 */
export type Problem = Omit<components['schemas']['Problem'], 'code'> & {
  readonly code: ProblemCode | OwnCode | (string & Record<never, never>);
};

const texts = {
  unreachable: {
    sv: { title: 'Tjänsten svarar inte', detail: 'Om det utfördes är okänt: skicka samma sak igen med samma nyckel.' },
    en: {
      title: 'The service does not answer',
      detail: 'Whether it was done is not known: send the same again under the same key.',
    },
  },
  unreadable: {
    sv: { title: 'Svaret går inte att läsa', detail: 'Något annat än tjänsten svarade.' },
    en: { title: 'The answer cannot be read', detail: 'Something other than the service answered.' },
  },
} as const satisfies Record<OwnCode, Record<Language, { readonly title: string; readonly detail: string }>>;

/** A problem that the service did not write itself; status 0 where there was no answer. */
export const ownProblem = (code: OwnCode, status: number, instance: string, language: Language): Problem => ({
  ...{ type: 'about:blank', code, status, instance, traceId: '' },
  ...texts[code][language],
});

/** Is this a problem as the service writes it? */
export const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  'status' in body &&
  typeof body.status === 'number' &&
  'detail' in body &&
  typeof body.detail === 'string';
