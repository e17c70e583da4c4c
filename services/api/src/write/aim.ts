import type { CommandType } from '@idesluss/core';

/** What a command is aimed at, as the address of the request says. */
export interface Aim {
  readonly initiativeId?: string;
  readonly gateCaseId?: string;
  readonly fundId?: string;
  readonly personId?: string;
  readonly roleId?: string;
  readonly mandateId?: string;
  /** The effect goal that a measurement belongs to. */
  readonly goalId?: string;
  readonly measurementId?: string;
}

/** Commands that may move money of a case's shares: their funds are locked with the case. */
export const movesMoney: ReadonlySet<CommandType> = new Set<CommandType>([
  'applyForMoney',
  'decideShare',
  'decideGate',
  'notifyDecision',
  'holdCheckpoint',
  'complete',
  'endInitiative',
]);
