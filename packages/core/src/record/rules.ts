import type { RecordEntry, RecordFacts, RecordParts } from '../initiative/state-record.ts';
import { no, ok } from '../result.ts';
import { freely, onGateCase, onInitiative, type Rule } from '../rule.ts';
import { markingsRefusal } from './markings.ts';
import { event } from './write.ts';

export const keepRecord: Rule<'initiative', 'keepRecord'> = {
  scope: 'initiative',
  may: freely,
  apply: ({ initiative }, { today }, entry) => {
    const { secrecyMarkings } = initiative.record;
    const refusal = markingsRefusal(secrecyMarkings, entry, { today, what: 'keepRecord' });
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('recordKept', entryFacts(entry), initiative.id, entryWords(entry))])]);
  },
};

export const keepGateCaseRecord: Rule<'gateCase', 'keepGateCaseRecord'> = {
  scope: 'gateCase',
  onClosed: 'too',
  may: freely,
  apply: ({ gateCase }, { today }, entry) => {
    const { secrecyMarkings } = gateCase.record;
    const refusal = markingsRefusal(secrecyMarkings, entry, { today, what: 'keepGateCaseRecord' });
    if (refusal !== undefined) return no(refusal);
    return ok([onGateCase(gateCase, [event('recordKept', entryFacts(entry), gateCase.id, entryWords(entry))])]);
  },
};

/** Facts of their own: what goes into the record is frozen, and the caller's lists are not ours to freeze. */
export function entryFacts({
  secrecyMarkings,
  externalReferences,
  liftedProvisions,
  ...fields
}: RecordEntry): RecordFacts {
  return {
    ...fields,
    secrecyMarkings: secrecyMarkings.map(({ reason: _, ...marking }) => marking),
    externalReferences: externalReferences.map((reference) => ({ ...reference })),
    adds: true,
    ...(liftedProvisions === undefined ? {} : { liftedProvisions: [...liftedProvisions] }),
  };
}

/** Why each marking was set. */
export function entryWords({ secrecyMarkings }: RecordEntry): Readonly<Partial<Record<RecordParts, string>>> {
  return Object.fromEntries(secrecyMarkings.map(({ reason }, index) => [`reason.${index}`, reason]));
}
