import { at } from '../lookup.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';

type Migrated = Extract<InitiativeEvent, { type: 'initiativeMigrated' }>;
type Names = Migrated['facts']['gates'];

/**
 * What it holds is called as the new version calls it. How many gates were passed, when, by which decisions, with what hours
 * and money and to what effect stays as it was.
 */
export function evolveMigrating(state: Initiative, { facts, at: now }: Migrated): Partial<Initiative> {
  const { mapping, movedBack, reference, authorisedBy, entry, phase, path } = facts;
  const { from, to } = mapping;
  const migration = { from, to, movedBack, gates: state.passedGates.length, reference, authorisedBy, at: now };
  return {
    ...{ processModelId: to, migrations: [...state.migrations, migration] },
    ...{ entry, phase, path, phaseVisits: visits(state.phaseVisits, facts.phases) },
    passedGates: state.passedGates.map((passed) => ({ ...passed, gate: called(facts.gates, passed.gate) })),
    conditions: state.conditions.map((condition) => ({ ...condition, gate: called(facts.gates, condition.gate) })),
    answers: answered(state.answers, facts.questions),
    referral: state.referral && { ...state.referral, ending: called(facts.endings, state.referral.ending) },
  };
}

/** What has no counterpart keeps the name that it had. */
function called(names: Names, id: string): string {
  return at(names, id) ?? id;
}

/** Visits to phases that have become one are added up; what is no phase any more has been visited all the same, elsewhere. */
function visits(counted: Initiative['phaseVisits'], names: Names): Initiative['phaseVisits'] {
  const sums = new Map<string, number>();
  for (const [id, count] of Object.entries(counted)) {
    const name = at(names, id) ?? null;
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}

/** Answers to what is not asked any more stand in the history, and count for nothing. */
function answered(answers: Initiative['answers'], names: Names): Initiative['answers'] {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const name = at(names, id) ?? null;
      return name === null ? [] : [[name, answer]];
    }),
  );
}
