import type { RecordFields } from '../initiative/state-record.ts';
import { ok } from '../result.ts';
import { freely, onGateCase, onInitiative, type Rule } from '../rule.ts';
import { event } from './write.ts';

export const keepRecord: Rule<'initiative', 'keepRecord'> = {
  scope: 'initiative',
  may: freely,
  apply: ({ initiative }, _, fields) => ok([onInitiative(initiative, [event('recordKept', copied(fields))])]),
};

export const keepGateCaseRecord: Rule<'gateCase', 'keepGateCaseRecord'> = {
  scope: 'gateCase',
  onClosed: 'too',
  may: freely,
  apply: ({ gateCase }, _, fields) => ok([onGateCase(gateCase, [event('recordKept', copied(fields))])]),
};

/** A copy of its own: what goes into the record is frozen, and the caller's lists are not ours to freeze. */
export function copied(fields: RecordFields): RecordFields {
  const { secrecyMarkings, externalReferences } = fields;
  return {
    ...fields,
    secrecyMarkings: secrecyMarkings.map((marking) => ({ ...marking })),
    externalReferences: externalReferences.map((reference) => ({ ...reference })),
  };
}
