import type { Ending, ProcessModel } from '../types.ts';

/** Where one can leave by an ending. */
export interface WaysOut {
  readonly atIntake: boolean;
  readonly phases: ReadonlySet<string>;
  /** Gates with an outcome that leads there. */
  readonly gates: ReadonlySet<string>;
}

export function waysOutTo({ id, kind }: Ending, { intake, phases, gates, endings }: ProcessModel): WaysOut {
  // Where a round is decided a no is not being selected, at any gate whose no ends what was asked.
  const ofRounds = kind === 'notSelected' && endings.find((one) => one.kind === kind)?.id === id;
  const leads = (outcome: ProcessModel['gates'][number]['outcomes'][number]) =>
    'ending' in outcome && (outcome.ending === id || (ofRounds && outcome.outcome === 'reject'));
  return {
    atIntake: intake.endings.includes(id),
    phases: new Set(phases.flatMap((phase) => (phase.endings.includes(id) ? phase.id : []))),
    gates: new Set(gates.flatMap((gate) => (gate.outcomes.some(leads) ? gate.id : []))),
  };
}
