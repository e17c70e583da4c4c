import { basesOf } from '@idesluss/core';
import type { ArgsOf, CommandType, TargetOf } from '@idesluss/core';
import type { Aim } from '../write/aim.ts';
import type { PersonKey, Seen, Stage, Step } from './plan.ts';

/** Known beforehand, or seen only when it comes to it. */
type Told<T> = T | ((seen: Seen) => T);
type Say = Step['say'];
type Ids = readonly (string | undefined)[];

const heard = <T extends object | undefined>(told: Told<T>, seen: Seen): T =>
  typeof told === 'function' ? told(seen) : told;

const command =
  <K extends CommandType>(aim: (seen: Seen) => Aim, type: K, target: Told<TargetOf<K>>, args: Told<ArgsOf<K>>): Say =>
  (seen, deliver) =>
    deliver<K>({ type, aim: aim(seen), target: heard(target, seen), args: heard(args, seen) });

/** A command on the initiative, or the one that starts it. */
export const onInitiative = <K extends CommandType>(type: K, target: Told<TargetOf<K>>, args: Told<ArgsOf<K>>): Say =>
  command(({ initiative }) => (initiative === undefined ? {} : { initiativeId: initiative.id }), type, target, args);

/** A command on the gate case that stands open. */
export const onGateCase = <K extends CommandType>(type: K, target: Told<TargetOf<K>>, args: Told<ArgsOf<K>>): Say =>
  command(({ gateCase }) => ({ gateCaseId: gateCase?.id ?? '' }), type, target, args);

/** A step off the main way: who, how many days after the one before, what; and fixed ids for what it makes. */
export const afterwards = (by: PersonKey, wait: number, say: Say, ...ids: Ids): Omit<Step, 'stage'> => ({
  by,
  wait,
  say,
  ids: ids.filter((id) => id !== undefined),
});

/** A step of the main way, which leads to a stage. */
export const step = (stage: Stage, ...rest: Parameters<typeof afterwards>): Step => ({ stage, ...afterwards(...rest) });

/** The address of the newest dossier of the open case: what a decision is based on. */
export const newestDossier = ({ gateCase }: Seen): string => gateCase?.dossiers.at(-1)?.address ?? '';

/** What a payer answers on: the newest dossier, or before it the application. */
export const basisOf = ({ gateCase }: Seen): string => (gateCase && basesOf(gateCase).at(-1)?.address) ?? '';

export const versionOf = ({ initiative }: Seen): number => initiative?.version ?? 0;
