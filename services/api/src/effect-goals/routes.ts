import { demoIds } from '../demo/ids.ts';
import type { TryOperation } from '../demo/operations.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { triedOn } from '../initiatives/on-initiative.ts';
import { registerGoalReads } from './reads.ts';
import { receiptOnGoal } from './receipt.ts';
import { correction, goalAmendment, newGoal, newMeasurement } from './schemas.ts';

/** What an initiative promises, and what is measured. */
export function registerEffectGoals(api: Api, slice: SliceShell): void {
  registerGoals(api, slice);
  registerMeasurements(api, slice);
  registerGoalReads(api, slice);
}

const goals = '/initiatives/:initiativeId/effect-goals';
const triedOnGoal = (operation: TryOperation) => ({
  initiativeId: uuid({ example: demoIds.try[operation] }),
  effectGoalId: uuid({ example: demoIds.tryGoal[operation] }),
});

function registerGoals(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: goals,
    command: 'setEffectGoal',
    tag: 'effect-goals',
    summary: { sv: 'Sätt ett effektmål', en: 'Set an effect goal' },
    description: {
      sv: 'Vad som ska bli bättre, mätt i vad, från vilket utgångsläge till vilket mål och när. Sätts innan beslutspunkten pengar, som kräver minst ett mål med känt utgångsläge.',
      en: 'What is to become better, measured in what, from which baseline to which target and when. Set before the gate for money, which needs at least one goal with a known baseline.',
    },
    params: triedOn('setEffectGoal'),
    body: newGoal,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: () => ({ goalId: null }),
    args: (body) => ({ ...body, reason: null }),
    receipt: receiptOnGoal('effectGoalSet', 'goalId'),
  });
  commandRoute(api, shell, {
    path: `${goals}/:effectGoalId/amendments`,
    command: 'setEffectGoal',
    operationId: 'reviseEffectGoal',
    tag: 'effect-goals',
    summary: { sv: 'Ändra ett effektmål', en: 'Amend an effect goal' },
    description: {
      sv: 'Målet i sin nya lydelse, med skäl. Ändringen är daterad och står kvar i historiken, så att beslutet om att skala upp ser vad som först lovades. Redan gjorda mätningar påverkas inte.',
      en: 'The goal in its new wording, with a reason. The amendment is dated and stays in the history, so that the decision to scale sees what was promised first. Measurements already made are not touched.',
    },
    params: closed(triedOnGoal('reviseEffectGoal')),
    body: goalAmendment,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ effectGoalId }) => ({ goalId: effectGoalId }),
    args: (body) => body,
    receipt: receiptOnGoal('effectGoalSet', 'goalId'),
  });
}

function registerMeasurements(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: `${goals}/:effectGoalId/measurements`,
    command: 'recordMeasurement',
    tag: 'effect-goals',
    summary: { sv: 'Registrera en mätning', en: 'Record a measurement' },
    description: {
      sv: 'Ett värde för en dag, med källa, från en person eller ett anslutet system. Dagen får inte ligga framåt i tiden. Kan göras också efter att initiativet är avslutat: nyttan följs upp. Beslutspunkten skala upp kräver att varje mål är mätt.',
      en: 'A value for a day, with its source, from a person or a connected system. The day may not lie ahead. Can be done after the initiative has ended too: benefit is followed up. The gate for scaling needs every goal to be measured.',
    },
    params: closed(triedOnGoal('recordMeasurement')),
    body: newMeasurement,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ effectGoalId }) => ({ goalId: effectGoalId }),
    args: (body) => body,
    receipt: receiptOnGoal('measurementRecorded', 'measurementId'),
  });
  commandRoute(api, shell, {
    path: `${goals}/:effectGoalId/measurements/:measurementId/corrections`,
    command: 'correctMeasurement',
    tag: 'effect-goals',
    summary: { sv: 'Rätta en mätning', en: 'Correct a measurement' },
    description: {
      sv: 'Det riktiga värdet, med skäl. Mätningen visas som rättad, och det förra värdet står kvar i historiken.',
      en: 'The right value, with a reason. The measurement shows as corrected, and the former value stays in the history.',
    },
    params: closed({
      ...triedOnGoal('correctMeasurement'),
      measurementId: uuid({ example: demoIds.tryMeasurement.correctMeasurement }),
    }),
    body: correction,
    aim: ({ initiativeId, effectGoalId, measurementId }) => ({ initiativeId, goalId: effectGoalId, measurementId }),
    target: ({ effectGoalId, measurementId }) => ({ goalId: effectGoalId, measurementId }),
    args: (body) => body,
    receipt: receiptOnGoal('measurementCorrected', 'measurementId'),
  });
}
