import { gateKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, date, nullable, oneOf, optional, text, uuid } from '../http/schema.ts';

const { units, tryRound } = demoIds;

export const triedOnRound = (operation: 'reviseRound' | 'closeRound') =>
  closed({ roundId: uuid({ example: tryRound[operation] }) });

export const newRound = closed(
  {
    unitId: uuid(),
    gateKind: oneOf(gateKinds),
    name: text({ max: 200, description: 'Blir del av arkivet / Becomes part of the record' }),
    opensOn: date(),
    joinUntil: date(),
    challengeId: optional(
      nullable(
        uuid({ description: 'Bara initiativ som svarar på den går med / Only initiatives that answer it join' }),
      ),
    ),
  },
  {
    example: {
      unitId: units.care,
      gateKind: 'money',
      name: 'Vårens omgång',
      opensOn: '2028-03-01',
      joinUntil: '2028-03-31',
    },
  },
);

/** What is absent stays. */
export const roundRevision = closed(
  { opensOn: optional(date()), joinUntil: optional(date()) },
  { example: { joinUntil: '2028-04-15' } },
);

export const roundClosing = closed(
  {
    reason: optional(
      nullable(
        text({ max: 1000, description: 'Före sista dagen krävs ett skäl / Needed before the last day has passed' }),
      ),
    ),
  },
  { example: { reason: 'Alla som skulle vara med är med.' } },
);

export const roundEntry = closed({ roundId: uuid() }, { example: { roundId: tryRound.joinRound } });
