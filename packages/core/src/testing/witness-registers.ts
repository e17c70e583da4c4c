import { unitOn } from '../register/moving.ts';
import { somePerson, someUnit, type Witness } from './spares.ts';

const name = { sv: 'Ny', en: 'New' } as const;

/** Witnesses of the registers and funds. */
export const registerWitnesses = {
  registerPerson: () => ({ name: 'Ny person', email: null, unitId: null }),
  erasePerson: () => ({ reason: 'På egen begäran' }),
  movePerson: (situation, context) => ({
    unitId: someUnit(situation, context, [(situation.person && unitOn(situation.person, context.today)) ?? '']),
    from: context.today,
  }),
  registerUnit: (_, { today }) => ({ kind: 'department', name, parentId: null, bodyId: null, validFrom: today }),
  registerBody: () => ({ kind: 'advisory', name }),
  // What no number is twice is one board of many with the number of its host.
  registerPublicBody: (_, { ids }) => ({
    kind: 'jointBoard',
    organisationNumber: '212000-0001',
    scbCode: null,
    name: { sv: `Nämnden ${ids[0]}`, en: 'Board' },
  }),
  revisePublicBody: ({ publicBody }) => ({ name: { ...(publicBody?.name ?? name) }, validTo: '2027-01-01' }),
  assignRole: (situation, { today: validFrom, actor }) => {
    const assessors = situation.known.roles.filter(({ role }) => role === 'assessor').map(({ personId }) => personId);
    const personId = somePerson(situation, [actor.personId, ...assessors]);
    return { personId, role: 'assessor', unitId: null, validFrom, validTo: null };
  },
  revokeRole: ({ role }) => ({ validTo: role?.validFrom ?? '' }),
  grantMandate: (situation, context) => ({
    holder: { kind: 'person', personId: somePerson(situation, [context.actor.personId]) },
    unitId: someUnit(situation, context),
    gateKinds: ['review'],
    highestAmountMinor: 0,
    validFrom: context.today,
    validTo: null,
    reference: 'Delegationsordning',
  }),
  revokeMandate: ({ mandate }) => ({ validTo: mandate?.validFrom ?? '' }),
  openFund: (situation, context) => ({
    unitId: someUnit(situation, context),
    year: 2026,
    name: `Innovationsmedel ${context.ids[0]}`,
  }),
  allocateFund: () => ({ amountMinor: 1, reference: 'Budgetbeslut' }),
} satisfies {
  readonly [K in
    | 'registerPerson'
    | 'erasePerson'
    | 'movePerson'
    | 'registerUnit'
    | 'registerBody'
    | 'registerPublicBody'
    | 'revisePublicBody'
    | 'assignRole'
    | 'revokeRole'
    | 'grantMandate'
    | 'revokeMandate'
    | 'openFund'
    | 'allocateFund']: Witness<K>;
};
