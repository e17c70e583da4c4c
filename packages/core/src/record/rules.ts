import { firstRefusal, refuseArgument } from '../arguments.ts';
import { inThisCentury } from '../days.ts';
import type { RecordFields } from '../initiative/state-record.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, onGateCase, onInitiative, type Rule } from '../rule.ts';
import { event } from './write.ts';

export const keepRecord: Rule<'initiative', 'keepRecord'> = {
  scope: 'initiative',
  may: freely,
  apply: ({ initiative }, { today }, fields) => {
    const refusal = recordRefusal(fields, today);
    return refusal === undefined ? ok([onInitiative(initiative, [event('recordKept', copied(fields))])]) : no(refusal);
  },
};

export const keepGateCaseRecord: Rule<'gateCase', 'keepGateCaseRecord'> = {
  scope: 'gateCase',
  onClosed: 'too',
  may: freely,
  apply: ({ gateCase }, { today }, fields) => {
    const refusal = recordRefusal(fields, today);
    return refusal === undefined ? ok([onGateCase(gateCase, [event('recordKept', copied(fields))])]) : no(refusal);
  },
};

/** No to a secrecy marking set on a day to come, or looked at again before it was set. Who set it, the event says. */
export function recordRefusal({ secrecyMarkings }: RecordFields, today: string): Refusal | undefined {
  return firstRefusal(
    ...secrecyMarkings.flatMap(({ markedOn, reviewOn }, index) => {
      const place = `/secrecyMarkings/${index}`;
      return [
        inThisCentury(markedOn, `${place}/markedOn`),
        markedOn > today ? refuseArgument(`${place}/markedOn`, 'dateInFuture') : undefined,
        reviewOn !== null && reviewOn < markedOn ? refuseArgument(`${place}/reviewOn`, 'endBeforeStart') : undefined,
      ];
    }),
  );
}

/** A copy of its own: what goes into the record is frozen, and the caller's lists are not ours to freeze. */
export function copied(fields: RecordFields): RecordFields {
  const { secrecyMarkings, externalReferences } = fields;
  return {
    ...fields,
    secrecyMarkings: secrecyMarkings.map((marking) => ({ ...marking })),
    externalReferences: externalReferences.map((reference) => ({ ...reference })),
  };
}
