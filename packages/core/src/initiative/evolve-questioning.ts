import { textOf } from '../record/write.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';
import { wayLeft } from './way-back.ts';

type QuestioningEvent = Extract<InitiativeEvent, { type: 'decisionQuestioned' | 'questioningSettled' }>;

/** What changes when an approval is put in question, and when that is settled. */
export function evolveQuestioning(state: Initiative, event: QuestioningEvent): Partial<Initiative> {
  switch (event.type) {
    case 'decisionQuestioned': {
      const questioning = { reason: textOf(event, 'reason'), at: event.at, settled: null };
      return { passedGates: state.passedGates.map((gate) => (isIt(gate, event) ? { ...gate, questioning } : gate)) };
    }
    case 'questioningSettled':
      return settled(state, event);
  }
}

function isIt({ gateCaseId }: { readonly gateCaseId: string }, { facts }: QuestioningEvent): boolean {
  return gateCaseId === facts.gateCaseId;
}

function settled(
  { path, passedGates }: Initiative,
  event: Extract<QuestioningEvent, { type: 'questioningSettled' }>,
): Partial<Initiative> {
  const { gateCaseId, ...facts } = event.facts;
  // What has ended goes nowhere by an annulment; but neither can it come back further than where its gates hold.
  const isCut = facts.toPhase === null && facts.lapsedGateCaseIds.includes(gateCaseId);
  const answer = { ...facts, reason: textOf(event, 'reason'), at: event.at };
  return {
    path: isCut ? wayLeft({ path, passedGates }, gateCaseId) : path,
    passedGates: passedGates.map((gate) => {
      const lapses = facts.lapsedGateCaseIds.includes(gate.gateCaseId);
      return {
        ...gate,
        inEffect: gate.inEffect && !lapses,
        frozen: gate.frozen || lapses,
        questioning:
          isIt(gate, event) && gate.questioning ? { ...gate.questioning, settled: answer } : gate.questioning,
      };
    }),
  };
}
