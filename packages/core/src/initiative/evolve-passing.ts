import { at, find } from '../lookup.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';

type PassingEvent = Extract<
  InitiativeEvent,
  { type: 'gateCaseBegun' | 'gateCaseEnded' | 'payersAsked' | 'gatePassed' | 'grantReduced' | 'phaseEntered' }
>;

/** What the events of passing gates and entering phases change. */
export function evolvePassing(state: Initiative, event: PassingEvent): Partial<Initiative> {
  switch (event.type) {
    case 'gateCaseBegun':
      return { openGateCaseId: event.facts.gateCaseId };
    case 'gateCaseEnded':
      return caseEnded(state);
    case 'payersAsked':
      return { payerUnitIds: [...new Set([...state.payerUnitIds, ...event.facts.unitIds])] };
    case 'gatePassed':
      return gatePassed(state, event);
    case 'grantReduced':
      return reduced(state, event);
    case 'phaseEntered':
      return phaseEntered(state, event);
  }
}

/** A transfer that was to take the case along is now about the initiative alone: it neither stops nor moves another. */
function caseEnded({ ownerProposal }: Initiative): Partial<Initiative> {
  if (ownerProposal === null || !ownerProposal.movesCase) return { openGateCaseId: null };
  return { openGateCaseId: null, ownerProposal: { ...ownerProposal, movesCase: false } };
}

/** Less money than was decided: flagged until new money comes, and a checkpoint is due. */
function reduced(state: Initiative, event: Extract<PassingEvent, { type: 'grantReduced' }>): Partial<Initiative> {
  const { payerUnitId, amountMinor, gateCaseId } = event.facts;
  const byPayer = (at(state.grantedByPayer, payerUnitId) ?? 0) - amountMinor;
  return {
    passedGates: state.passedGates.map((passed) =>
      passed.gateCaseId === gateCaseId ? { ...passed, endedMinor: passed.endedMinor + amountMinor } : passed,
    ),
    grantedMinor: state.grantedMinor - amountMinor,
    grantedByPayer: { ...state.grantedByPayer, [payerUnitId]: byPayer },
    underfundedMinor: state.underfundedMinor + amountMinor,
    checkpointDue: true,
  };
}

function phaseEntered(state: Initiative, event: Extract<PassingEvent, { type: 'phaseEntered' }>): Partial<Initiative> {
  const { phase, cause } = event.facts;
  const known = find(state.path, (place) => place.phase === phase);
  const back = cause.kind === 'sendBack' || cause.kind === 'annulment';
  const gates = back ? (known?.gates ?? 0) : gatesBefore(state, cause, known);
  const entered = {
    phase,
    phaseVisits: visited(state.phaseVisits, phase),
    path: [...before(state.path, known), { phase, gates }],
  };
  return back ? { ...entered, ...sentBack(state, gates) } : entered;
}

/** Moved back to an earlier place, what had been passed on the way there is what it was. */
function gatesBefore(
  { passedGates }: Initiative,
  { kind }: Extract<PassingEvent, { type: 'phaseEntered' }>['facts']['cause'],
  known: Initiative['path'][number] | undefined,
): number {
  return kind === 'migration' && known !== undefined ? known.gates : passedGates.length;
}

function visited(visits: Initiative['phaseVisits'], phase: string): Initiative['phaseVisits'] {
  const counted = { ...visits };
  counted[phase] = (at(visits, phase) ?? 0) + 1;
  return counted;
}

/** The way up to a place on it; all of it where the place is new. */
function before(path: Initiative['path'], known: Initiative['path'][number] | undefined): Initiative['path'] {
  const way: Initiative['path'][number][] = [];
  for (const place of path) {
    if (place === known) return way;
    way.push(place);
  }
  return way;
}

/** Gates passed since the phase was entered lose effect, and what is left of what they granted is frozen. */
function sentBack({ passedGates }: Initiative, gates: number): Partial<Initiative> {
  return {
    passedGates: passedGates.map((passed, index) =>
      index < gates ? passed : { ...passed, inEffect: false, frozen: true },
    ),
  };
}

function gatePassed(state: Initiative, event: Extract<PassingEvent, { type: 'gatePassed' }>): Partial<Initiative> {
  const { gate, gateKind, gateCaseId, grantedMinutes, grants, against } = event.facts;
  const { unitId = state.owningUnitId ?? '', deciderId = null } = event.facts;
  const visit = state.phase === null ? 0 : (at(state.phaseVisits, state.phase) ?? 0);
  const byPayer = { ...state.grantedByPayer };
  for (const { payerUnitId, amountMinor } of grants) byPayer[payerUnitId] = (byPayer[payerUnitId] ?? 0) + amountMinor;
  const grantedMinor = grants.reduce((sum, grant) => sum + grant.amountMinor, 0);
  const by = { unitId, deciderId };
  const passed = { gate, gateKind, gateCaseId, ...by, at: event.at, visit, grantedMinor, ...untouched };
  // Whoever passes the gate for money again has its earlier money back.
  const before = gateKind === 'money' ? thawed(state.passedGates) : state.passedGates;
  return {
    passedGates: [...before, against === undefined ? passed : { ...passed, against }],
    grantedMinutes: state.grantedMinutes + grantedMinutes,
    grantedMinor: state.grantedMinor + grantedMinor,
    underfundedMinor: Math.max(0, state.underfundedMinor - grantedMinor),
    grantedByPayer: byPayer,
  };
}

/** An approval on the day that it takes effect. */
const untouched = { endedMinor: 0, frozen: false, inEffect: true, questioning: null } as const;

function thawed(passedGates: Initiative['passedGates']): Initiative['passedGates'] {
  return passedGates.map((passed) => (passed.frozen ? { ...passed, frozen: false } : passed));
}
