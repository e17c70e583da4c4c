import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { inThisCentury } from '../days.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import type { Rule } from '../rule.ts';
import { next } from './next.ts';
import type { Person } from './state.ts';

/**
 * A person works at another unit from a day on. That is all: roles and mandates are taken back by whoever gave them, and
 * what they have endorsed, decided or been asked stands as theirs.
 */
export const movePerson: Rule<'person', 'movePerson'> = {
  scope: 'person',
  mentions: ({ unitId }) => ({ units: [unitId] }),
  may: ({ person }) => (person.erasedOn === null ? undefined : { code: 'unknown', thing: 'person' }),
  apply: (situation, { today }, args) => {
    const { person } = situation;
    const { unitId, from } = args;
    const made = movedOn(person, today);
    const refusal = firstRefusal(
      inThisCentury(from, '/from'),
      made !== null && from < made ? refuseArgument('/from', 'notLater') : undefined,
      unitKnown(situation, unitId, '/unitId', from),
      isThereAlready(person, args, today) ? { code: 'alreadyDone', what: 'movePerson' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([next('person', person, event('personMoved', { unitId, from }))]);
  },
};

/** Where the person works on a day. */
export function unitOn({ unitId, move }: Person, day: string): string | null {
  return move !== null && move.from <= day ? move.unitId : unitId;
}

/** The day of the latest move made by a day; null if there has been none. */
export function movedOn({ move, movedBefore }: Person, day: string): string | null {
  return move !== null && move.from <= day ? move.from : movedBefore;
}

/** What is planned can be planned otherwise, also to stay. */
function isThereAlready(person: Person, { unitId, from }: ArgsOf<'movePerson'>, today: string): boolean {
  const { move } = person;
  const isPlanned = move !== null && move.from > today;
  return isPlanned ? move.unitId === unitId && move.from === from : unitOn(person, from) === unitId;
}
