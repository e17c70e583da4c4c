import { decide, evolve, may } from '@idesluss/core';
import { initialTransition, transition } from 'xstate';
import { machine, type Said } from '../../baseline/xstate-machine.ts';
import type { Recorded, Recording } from './recording.ts';

/** A recording made ready for both: what the core is asked, and the same as an event of the machine. */
export interface Ready {
  readonly steps: readonly Recorded[];
  readonly said: readonly Said[];
  readonly start: ReturnType<typeof initialTransition<typeof machine>>[0];
}

export function makeReady({ steps }: Recording): Ready {
  const last = steps.at(-1)?.situation.known;
  const input = {
    units: new Set(Object.keys(last?.units ?? {})),
    people: new Set(Object.keys(last?.people ?? {})),
  };
  return { steps, said: steps.map(toSaid), start: initialTransition(machine, input)[0] };
}

/** The machine cannot know what sealing makes: a dossier's address becomes its number in its case. */
function toSaid({ command, context, situation }: Recorded): Said {
  const { type, target, args } = command;
  const dossiers = situation.gateCase?.dossiers ?? [];
  const basedOn = type === 'decideGate' ? dossiers.findIndex(({ address }) => address === args.basedOn) + 1 : undefined;
  return {
    type,
    actor: context.actor,
    today: context.today,
    id: context.ids[0] ?? '',
    args: basedOn === undefined ? { ...args } : { ...args, basedOn: basedOn === 0 ? -1 : basedOn },
    target: type === 'allocateFund' ? { fundId: situation.fund?.id ?? null } : { ...target },
  };
}

/** What the core does with every step: both questions, and the fold of what was accepted. Answers who got a yes. */
export function askCore({ steps }: Ready, verdicts?: boolean[]): void {
  for (const { situation, context, command, folds } of steps) {
    const refusal = may(command.type, situation, context, command.target);
    const outcome = decide(situation, context, command);
    for (const { kind, before, event } of folds) evolve(kind, before, event);
    verdicts?.push(refusal === undefined && outcome.ok);
  }
}

/** What the machine does with the same steps in the same order. */
export function askMachine({ said, start }: Ready, verdicts?: boolean[]): void {
  let snapshot = start;
  for (const event of said) {
    const before = snapshot.context.accepted;
    [snapshot] = transition(machine, snapshot, event);
    verdicts?.push(snapshot.context.accepted !== before);
  }
}

/** Steps on which the two do not agree with the record, in words. */
export function disagreements(ready: Ready): readonly string[] {
  const [core, other]: [boolean[], boolean[]] = [[], []];
  askCore(ready, core);
  askMachine(ready, other);
  return ready.steps.flatMap(({ command, accepted, context }, index) => {
    if (core[index] === accepted && other[index] === accepted) return [];
    return [
      `${index} ${command.type} by ${context.actor.personId}: record ${accepted}, core ${core[index]}, machine ${other[index]}`,
    ];
  });
}
