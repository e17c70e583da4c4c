import type { Recorded } from './gate-case/provenance.ts';
import type { ValueKind } from './value/state.ts';

type None = undefined;

/** Commands about the pilot, and about what it was to bring and brought. */
export type ValueCommands = {
  planPilot: {
    target: None;
    args: { from: string; to: string; place: string; testGroup: string; costMinor: number | null };
  };
  setEffectGoal: {
    target: { goalId: string | null };
    args: {
      name: string;
      valueKind: ValueKind;
      unit: string;
      direction: 'up' | 'down';
      baseline: number | null;
      target: number;
      method: string;
      ownerUnitId: string | null;
      dueOn: string;
      /** Why a goal is changed; null for a new one. */
      reason: string | null;
    };
  };
  extendPilot: { target: None; args: { to: string; reason: string; recorded: Recorded | null } };
  openAddedGrant: { target: None; args: Record<never, never> };
  releasePilotVersion: { target: None; args: { title: string; built: string; taught: string } };
  recordMeasurement: { target: { goalId: string }; args: { value: number; measuredOn: string; source: string } };
  correctMeasurement: {
    target: { goalId: string; measurementId: string };
    args: { value: number; reason: string };
  };
  holdCheckpoint: {
    target: None;
    args: { conclusion: 'continue' | 'change' | 'stop'; reason: string };
  };
  writeLesson: { target: None; args: { title: string; text: string } };
  enterPhase: { target: { phase: string }; args: Record<never, never> };
  evaluate: {
    target: None;
    args: { valueCreated: 'yes' | 'partly' | 'no'; strength: 'weak' | 'moderate' | 'strong'; text: string };
  };
};
