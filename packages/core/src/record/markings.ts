import { firstRefusal, refuseArgument } from '../arguments.ts';
import type { CommandType } from '../commands.ts';
import { inThisCentury } from '../days.ts';
import type {
  MarkedUnder,
  RecordEntry,
  RecordFacts,
  RecordFields,
  SecrecyMarking,
} from '../initiative/state-record.ts';
import { filter, find, some } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import { textOf, type Written } from './write.ts';

const MARKINGS = 20;

interface Entered extends Pick<Written, 'by' | 'private'> {
  readonly facts: RecordFacts;
}

/** What the registry keeps after an entry, given the markings that stood before it. */
export function keptRecord(former: readonly SecrecyMarking[], event: Entered): RecordFields {
  const { diaryNumber, direction, legalBasis, retentionRule, externalReferences } = event.facts;
  const secrecyMarkings = markingsAfter(former, event);
  return { diaryNumber, direction, legalBasis, retentionRule, secrecyMarkings, externalReferences };
}

/** The markings that stand after an entry. Each is of whoever set it last; the one before it stays in the history. */
export function markingsAfter(
  former: readonly SecrecyMarking[],
  { facts, by, private: parts }: Entered,
): readonly SecrecyMarking[] {
  const said = facts.secrecyMarkings.map((marking, index) => ({
    ...marking,
    markedBy: by.personId,
    reason: textOf({ private: parts }, `reason.${index}`),
  }));
  // An older entry told of all that stood: what it only repeated is still of whoever had set it.
  if (facts.adds === undefined)
    return said.map((marking) => find(former, (one) => saysAsMuch(one, marking)) ?? marking);
  const named = [...said.map(({ provision }) => provision), ...(facts.liftedProvisions ?? [])];
  return [...filter(former, ({ provision }) => !named.includes(provision)), ...said];
}

function saysAsMuch(one: MarkedUnder, other: MarkedUnder): boolean {
  return one.provision === other.provision && one.markedOn === other.markedOn && one.reviewOn === other.reviewOn;
}

/** No to an entry whose markings cannot be set or lifted, given those that stand; `what` is the command. */
export function markingsRefusal(
  standing: readonly SecrecyMarking[],
  { secrecyMarkings, liftedProvisions = [] }: RecordEntry,
  { today, what }: { readonly today: string; readonly what: CommandType },
): Refusal | undefined {
  const provisions = secrecyMarkings.map(({ provision }) => provision);
  const stay = filter(standing, ({ provision }) => ![...provisions, ...liftedProvisions].includes(provision));
  return firstRefusal(
    ...secrecyMarkings.flatMap((marking, index) => dayRefusals(marking, `/secrecyMarkings/${index}`, today)),
    ...provisions.map((provision, index) =>
      provisions.indexOf(provision) < index
        ? refuseArgument(`/secrecyMarkings/${index}/provision`, 'duplicate')
        : undefined,
    ),
    ...liftedProvisions.map((lifted, index) => {
      const place = `/liftedProvisions/${index}`;
      if (provisions.includes(lifted)) return refuseArgument(place, 'unpaired');
      const stands = some(standing, ({ provision }) => provision === lifted);
      return stands ? undefined : refuseArgument(place, 'notApplicable');
    }),
    stay.length + provisions.length > MARKINGS ? { code: 'limitReached', what, limit: MARKINGS } : undefined,
  );
}

/** A marking is not set on a day to come, nor looked at again before it was set. */
function dayRefusals({ markedOn, reviewOn }: MarkedUnder, place: string, today: string): (Refusal | undefined)[] {
  return [
    inThisCentury(markedOn, `${place}/markedOn`),
    markedOn > today ? refuseArgument(`${place}/markedOn`, 'dateInFuture') : undefined,
    reviewOn !== null && reviewOn < markedOn ? refuseArgument(`${place}/reviewOn`, 'endBeforeStart') : undefined,
  ];
}
