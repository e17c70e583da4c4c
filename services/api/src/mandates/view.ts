import type { Mandate } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { MandateView } from './schemas.ts';

const viewMandate = (mandate: Mandate) => {
  const { id, version, holder, unitId, gateKinds, highestAmountMinor, validFrom, validTo, reference } = mandate;
  const highestAmount =
    highestAmountMinor === null ? null : { amountMinor: highestAmountMinor, currency: 'SEK' as const };
  return {
    ...{ mandateId: id, version, holder, unitId, gateKinds: [...gateKinds], highestAmount },
    ...{ validFrom, validTo, reference },
  } satisfies Omit<Static<typeof MandateView>, '_links'>;
};

const links = ({ id, unitId, holder }: Mandate): readonly LinkTo[] => [
  { rel: 'self', path: `/mandates/${id}`, title: { sv: 'Delegationen', en: 'The mandate' } },
  { rel: 'unit', path: `/units/${unitId}`, title: { sv: 'Enheten', en: 'The unit' } },
  ...(holder.kind === 'role'
    ? []
    : [{ rel: 'holder', path: `/people/${holder.personId}`, title: { sv: 'Delegaten', en: 'The holder' } }]),
  { rel: 'collection', path: '/mandates', title: { sv: 'Alla mandat', en: 'All mandates' } },
];

export const shownMandate: Shown<'mandate'> = { kind: 'mandate', view: viewMandate, links };
