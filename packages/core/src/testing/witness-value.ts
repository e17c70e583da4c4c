import { someUnit, type Witness } from './spares.ts';
import { recordedFor } from './witness-gate.ts';

const goal = {
  name: 'Färre tömningar',
  valueKind: 'economic',
  unit: 'tömningar per vecka',
  direction: 'down',
  baseline: 120,
  target: 60,
  method: 'Räknas i körjournalen.',
  ownerUnitId: null,
} as const;

/** Witnesses of pilot, value, scaling and leaving. */
export const valueWitnesses = {
  planPilot: (_, { today }) => ({
    from: today,
    to: today,
    place: 'Norra hamnen',
    testGroup: 'Driften',
    costMinor: null,
  }),
  setEffectGoal: (_, { today: dueOn }, { goalId }) => ({
    ...goal,
    dueOn,
    reason: goalId === null ? null : 'Bättre känt.',
  }),
  releasePilotVersion: () => ({ title: 'Första', built: 'Tio sensorer.', taught: 'De tål regn.' }),
  extendPilot: (situation, context) => ({
    to: '2099-12-31',
    reason: 'Vintern behövs också.',
    recorded: recordedFor(situation, context, situation.initiative?.owningUnitId ?? ''),
  }),
  openAddedGrant: () => ({}),
  recordMeasurement: (_, { today: measuredOn }) => ({ value: 80, measuredOn, source: 'Körjournal' }),
  correctMeasurement: () => ({ value: 81, reason: 'Fel avläst.' }),
  holdCheckpoint: () => ({ conclusion: 'continue', reason: 'Det går framåt.' }),
  writeLesson: () => ({ title: 'Börja smått', text: 'Tio räckte.' }),
  enterPhase: () => ({}),
  evaluate: () => ({ valueCreated: 'yes', strength: 'moderate', text: 'Halverat.' }),
  planImplementation: (situation, context) => ({
    receivingUnitId: someUnit(situation, context),
    from: context.today,
    text: 'Driften tar över.',
  }),
  acceptOwnership: () => ({ reference: 'Beslut 7' }),
  registerAdoption: (situation, context) => ({
    unitId: someUnit(
      situation,
      context,
      situation.initiative?.adoptions.flatMap(({ unitId }) => unitId ?? []),
    ),
    inUseFrom: context.today,
    reference: 'Enhetens beslut 9',
  }),
  correctAdoption: (situation, { today }, { adoptionId }) => ({
    inUseFrom: today,
    // Another than stands there: who corrects it to what it says already is told so.
    reference: situation.initiative?.adoptions.some(
      ({ id, reference }) => id === adoptionId && reference === 'Beslut 10',
    )
      ? 'Beslut 11'
      : 'Beslut 10',
    reason: 'Fel dag.',
  }),
  complete: () => ({ reason: 'I bruk.' }),
  endInitiative: () => ({ reason: 'Annat går före.', tryAgainIf: 'Läget ändras.' }),
} satisfies {
  readonly [K in
    | 'planPilot'
    | 'setEffectGoal'
    | 'releasePilotVersion'
    | 'extendPilot'
    | 'openAddedGrant'
    | 'recordMeasurement'
    | 'correctMeasurement'
    | 'holdCheckpoint'
    | 'writeLesson'
    | 'enterPhase'
    | 'evaluate'
    | 'planImplementation'
    | 'acceptOwnership'
    | 'registerAdoption'
    | 'correctAdoption'
    | 'complete'
    | 'endInitiative']: Witness<K>;
};
