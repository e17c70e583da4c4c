import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionsOf } from './decide.ts';
import { allFacts, type Fact, facts } from './initiative/facts.ts';
import { at } from './lookup.ts';
import { shippedModels } from './process-model/shipped.ts';
import type { FactValue } from './process-model/evaluate.ts';
import { sha256 } from './sha256.fixture.ts';
import { anyDice } from './testing/arbitraries.ts';
import { type Attempt, attempt } from './testing/history.ts';
import { layGround } from './testing/run.ts';

const grounds = shippedModels.map((model) => layGround(model, sha256));

/** Plays histories of dice, and tells of every command that is taken, with the facts from after it. */
const taken = (tell: (one: Attempt, after: Readonly<Record<string, FactValue>>) => void): void => {
  fc.assert(
    fc.property(fc.constantFrom(...grounds), anyDice, ({ world: start, city, initiativeId }, dice) => {
      const world = start.fork();
      const throws = dice();
      for (let step = 0; step < 40; step += 1) {
        const one = attempt(world, city, throws, initiativeId);
        const { initiative, gateCase } = one.situation;
        const aim = { initiativeId: initiative?.id ?? '', ...(gateCase && { gateCaseId: gateCase.id }) };
        // As of the same day and actor: only what was done makes a difference.
        if (one.outcome.ok) tell(one, allFacts(world.situation(aim), one.context));
      }
    }),
    { numRuns: 100 },
  );
};

/** What is said under names that end so, at any depth: another text may read like an id. Mandates come with their holder. */
const idsIn = (value: unknown, name = ''): readonly string[] => {
  if (typeof value === 'string') return name.endsWith('Id') && name !== 'mandateId' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => idsIn(part, key));
};

it('every entry of the registers that a command names is mentioned, so that a shell loads and locks it', () => {
  taken(({ command, situation }) => {
    const { units, people, bodies, challenges, rounds, processModels } = situation.known;
    const named = idsIn(command.args ?? {}).filter((id) =>
      [units, people, bodies, challenges, rounds, processModels, situation.funds].some(
        (entries) => at<unknown>(entries, id) !== undefined,
      ),
    );
    const mentioned = mentionsOf(command.type, command.args);
    const {
      units: ofUnits,
      people: ofPeople,
      bodies: ofBodies,
      funds,
      challenges: answered,
      rounds: joined,
      processModels: copied,
    } = mentioned;
    const ids = [ofUnits, ofPeople, ofBodies, funds, answered, joined, copied].flatMap((list) => list ?? []);
    expect(ids, command.type).toEqual(expect.arrayContaining(named));
  });
});

/** Hang on more than the one command that they are asked of: the gate that is prepared, answers, the owner, the payers, the decider, who was planned for before. */
const shared: readonly string[] = [
  'administrations.count',
  'application.coveredShare',
  'application.payersAgreed',
  'conditions.open',
  'criteria.applicableCount',
  'criteria.metCount',
  'receivingUnit.accepted',
  'score.value',
  'phase.visits',
];

it('whatever makes a fact true, or more, is named as what makes it true', () => {
  taken(({ command, situation, context }, after) => {
    if (situation.initiative === undefined) return;
    const before = allFacts(situation, context);
    const grown = Object.keys(facts).filter((name) => {
      const [was, is] = [at(before, name), at(after, name)];
      return (was === false && is === true) || (typeof was === 'number' && typeof is === 'number' && is > was);
    });
    for (const name of grown.filter((one) => !shared.includes(one))) {
      expect(at<Fact>(facts, name)?.madeTrueBy, `${name} by ${command.type}`).toContain(command.type);
    }
  });
});

it('a mandate that hangs on a role mentions no person, and a new fund all the funds of its unit', () => {
  const mandate = {
    unitId: 'u',
    gateKinds: [],
    highestAmountMinor: null,
    ...{ validFrom: '', validTo: null, reference: '' },
  };
  const holder = { kind: 'role', role: 'decider' } as const;
  expect(mentionsOf('grantMandate', { ...mandate, holder })).toEqual({ units: ['u'], people: [null] });
  const fund = { unitId: 'u', year: 2026, name: 'Pott' };
  expect(mentionsOf('openFund', fund)).toEqual({ units: ['u'], fundsOf: ['u'] });
});
