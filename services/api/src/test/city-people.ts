import type { RoleName } from '@idesluss/core';

/** Administrations of the test city; each has a committee above it and a fund of its own. */
export const administrations = {
  care: { sv: 'Vård- och omsorgsförvaltningen', en: 'Care administration', body: 'Vård- och omsorgsnämnden' },
  education: { sv: 'Utbildningsförvaltningen', en: 'Education administration', body: 'Utbildningsnämnden' },
  city: { sv: 'Stadsledningsförvaltningen', en: 'City management', body: 'Kommunstyrelsen' },
} as const;

export type Administration = keyof typeof administrations;

type Described = {
  readonly at: Administration | null;
  /** Roles, each at a unit or (null) everywhere. */
  readonly roles: readonly { readonly role: RoleName; readonly at: Administration | null }[];
  /** Holds a mandate without limit for every kind of gate at the unit where they are. */
  readonly decides?: true;
};

const at = (unit: Administration | null, ...roles: readonly RoleName[]): Described => ({
  at: unit,
  roles: roles.map((role) => ({ role, at: unit })),
});
const everywhere = (...roles: readonly RoleName[]): Described => ({
  at: 'city',
  roles: roles.map((role) => ({ role, at: null })),
});

/** Everybody in the test city. `bearer` and `outsider` are colleagues without any role. */
export const people = {
  bearer: at('care'),
  manager: at('care'),
  outsider: at('education'),
  coach: everywhere('coach'),
  assessorOne: at('care', 'assessor'),
  assessorTwo: at('care', 'assessor'),
  leaderCare: at('care', 'innovationLeader'),
  leaderEducation: at('education', 'innovationLeader'),
  leaderCity: at('city', 'innovationLeader'),
  deciderCare: { ...at('care', 'decider'), decides: true },
  deciderEducation: { ...at('education', 'decider'), decides: true },
  deciderCity: { ...at('city', 'decider'), decides: true },
  registrar: everywhere('registrar'),
  office: everywhere('sluiceOffice'),
  auditor: everywhere('auditor'),
  system: everywhere('systemClient'),
} as const satisfies Record<string, Described>;

export type PersonKey = keyof typeof people;
