import type { SequelCommands } from '../commands-sequels.ts';
import { recordedAtGate } from './witness-gate.ts';
import type { Witness } from './spares.ts';

/** Witnesses of what comes after a decision. */
export const sequelWitnesses = {
  correctDecision: (situation, context) => ({
    wrong: 'Fel år i skälen.',
    // Each says something new: the same again would change nothing.
    reasons: `Det gäller 2026. ${context.ids[0]}`,
    tryAgainIf: null,
    conditions: [],
    recorded: recordedAtGate(situation, context),
  }),
  requestReconsideration: () => ({ reason: 'Underlaget var fel.' }),
  reconsiderDecision: (situation, context) => ({
    outcome: 'stands',
    reasons: 'Inget nytt har kommit fram.',
    recorded: recordedAtGate(situation, context),
  }),
  recordAppeal: () => ({ receivedOn: null, inTime: true, forwardedOn: null }),
  forwardAppeal: () => ({ forwardedOn: null }),
} satisfies { readonly [K in keyof SequelCommands]: Witness<K> };
