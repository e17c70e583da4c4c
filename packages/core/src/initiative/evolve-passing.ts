import { at } from '../lookup.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';

type PassingEvent = Extract<
  InitiativeEvent,
  { type: 'gateCaseBegun' | 'gateCaseEnded' | 'payersAsked' | 'gatePassed' | 'phaseEntered' }
>;

/** What the events of passing gates and entering phases change. */
export function evolvePassing(state: Initiative, event: PassingEvent): Partial<Initiative> {
  switch (event.type) {
    case 'gateCaseBegun':
      return { openGateCaseId: event.facts.gateCaseId };
    case 'gateCaseEnded':
      return { openGateCaseId: null };
    case 'payersAsked':
      return { payerUnitIds: [...new Set([...state.payerUnitIds, ...event.facts.unitIds])] };
    case 'gatePassed':
      return gatePassed(state, event);
    case 'phaseEntered': {
      const { phase } = event.facts;
      return { phase, phaseVisits: { ...state.phaseVisits, [phase]: (at(state.phaseVisits, phase) ?? 0) + 1 } };
    }
  }
}

function gatePassed(state: Initiative, event: Extract<PassingEvent, { type: 'gatePassed' }>): Partial<Initiative> {
  const { gate, gateKind, gateCaseId, grantedMinutes, grants } = event.facts;
  const visit = state.phase === null ? 0 : (at(state.phaseVisits, state.phase) ?? 0);
  const byPayer = { ...state.grantedByPayer };
  for (const { payerUnitId, amountMinor } of grants) byPayer[payerUnitId] = (byPayer[payerUnitId] ?? 0) + amountMinor;
  return {
    passedGates: [...state.passedGates, { gate, gateKind, gateCaseId, at: event.at, visit }],
    grantedMinutes: state.grantedMinutes + grantedMinutes,
    grantedMinor: grants.reduce((sum, grant) => sum + grant.amountMinor, state.grantedMinor),
    grantedByPayer: byPayer,
  };
}
