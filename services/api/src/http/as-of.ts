import type { PageFault } from './page.ts';
import type { LinkTo } from './links.ts';
import { dateTime, optional } from './schema.ts';

/** Spread into the query of what can be read as it was. */
export const asOfQuery = {
  asOf: optional(
    dateTime({
      example: '2026-11-01T12:00:00Z',
      description:
        'Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone',
    }),
  ),
};

type Moment =
  | { readonly ok: true; readonly asOf: string | undefined }
  | { readonly ok: false; readonly fault: PageFault };

/** Reads `asOf` as a moment in UTC. Nothing has been recorded in the future: an answer would not stay true. */
export const readAsOf = (asked: string | undefined, now: Date): Moment => {
  if (asked === undefined) return { ok: true, asOf: undefined };
  const moment = new Date(asked);
  if (moment > now) return { ok: false, fault: { pointer: '/asOf', code: 'ahead' } };
  return { ok: true, asOf: moment.toISOString() };
};

const latest = { sv: 'Så som det är nu', en: 'As it is now' };

/** Where to go from how something was: from there everything else is found. */
export const linksAsOf = (path: string, asOf: string, title: LinkTo['title']): readonly LinkTo[] => [
  { rel: 'self', path: `${path}?asOf=${encodeURIComponent(asOf)}`, title },
  { rel: 'latest-version', path, title: latest },
];
