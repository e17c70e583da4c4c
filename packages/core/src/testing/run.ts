import { gatesOfKind } from '../decision-round/last-days.ts';
import { gateKinds } from '../process-model/schema.ts';
import type { Gate, ProcessModel } from '../process-model/types.ts';
import type { Sha256 } from '../record/commitment.ts';
import type { CommandType } from '../commands.ts';
import { type City, seedCity } from './city.ts';
import type { Dice } from './dice.ts';
import { attempt } from './history.ts';
import { nextLastDay } from './last-day.ts';
import type { Break } from './law.ts';
import { attemptBreaks, worldBreaks } from './laws.ts';
import { type Core, createWorld, type World } from './world.ts';

/** A city with its registers and one draft: where histories begin. It is forked, never changed. */
export interface Ground {
  readonly world: World;
  readonly city: City;
  readonly initiativeId: string;
  readonly sha256: Sha256;
}

export interface HistoryReport {
  /** The first attempt that broke a law, in words; undefined when all held. */
  readonly broken: { readonly breaks: readonly Break[]; readonly step: number } | undefined;
  readonly accepted: readonly CommandType[];
  readonly refused: number;
  /** Where the initiative ended up. */
  readonly end: string;
}

export function layGround(model: ProcessModel, sha256: Sha256, others: readonly ProcessModel[] = []): Ground {
  const world = createWorld({ model, others, sha256 });
  const city = seedCity(world);
  const bearer = city.people.bearer;
  world.act(city.people.decider, { fundId: city.funds.owner }, allocation);
  const drafted = world.act(
    bearer,
    {},
    {
      type: 'draftInitiative',
      target: undefined,
      args: {
        processModelId: model.id,
        entry: model.entries[0]?.id ?? '',
        origin: 'challenge',
        visibility: 'internal',
        bearerKind: 'employee',
        title: 'Sensorer i soptunnor',
        summary: 'Töm bara det som är fullt.',
        area: 'renhållning',
        proposedUnitId: city.units.owner,
        challengeId: city.challenge,
      },
    },
  );
  for (const gateKind of gateKinds) {
    world.act(
      city.people.leader,
      {},
      { type: 'openRound', target: undefined, args: { ...round(city, gatesOfKind(model, gateKind)), gateKind } },
    );
  }
  return { world, city, initiativeId: drafted.ok ? (drafted.value[0]?.streamId ?? '') : '', sha256 };
}

const round = ({ units }: City, gates: readonly Gate[]) => ({
  unitId: units.owner,
  name: 'Vårens omgång',
  opensOn: '2026-01-01',
  joinUntil: nextLastDay(gates, '2027-12-31'),
});

const allocation = {
  type: 'allocateFund',
  target: undefined,
  args: { amountMinor: 20_000_000, reference: 'Budget 2026' },
} as const;

/** Throws the dice some times at a fork of the ground and holds every law against what comes of it. */
export function runHistory(ground: Ground, dice: Dice, steps: number, core?: Core): HistoryReport {
  const world = ground.world.fork(core);
  const { city, initiativeId } = ground;
  const accepted: CommandType[] = [];
  let refused = 0;
  const report = (broken: HistoryReport['broken']): HistoryReport => {
    const state = world.situation({ initiativeId }).initiative;
    return { broken, accepted, refused, end: `${state?.standing} ${state?.phase ?? '–'}` };
  };
  for (let step = 0; step < steps; step += 1) {
    const tried = attempt(world, city, dice, initiativeId);
    if (tried.outcome.ok) accepted.push(tried.command.type);
    else refused += 1;
    const breaks = attemptBreaks(world, city, tried);
    if (breaks.length > 0) return report({ breaks, step });
    if (dice(10) === 0) world.wait(1 + dice(40));
  }
  const breaks = worldBreaks(world, ground.sha256, ground.world);
  return report(breaks.length > 0 ? { breaks, step: steps } : undefined);
}
