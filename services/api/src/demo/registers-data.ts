import type { BodyKind, GateKind, RoleName, UnitKind } from '@idesluss/core';
import type { Administration, PersonKey, UnitKey } from './plan.ts';
import type { demoIds } from './ids.ts';

type BodyKey = keyof typeof demoIds.bodies;
type Named = { readonly sv: string; readonly en: string };

const named = (sv: string, en: string): Named => ({ sv, en });

export const bodies = {
  careCommittee: { kind: 'committee', name: named('Vård- och omsorgsnämnden', 'Care committee') },
  educationCommittee: { kind: 'committee', name: named('Barn- och utbildningsnämnden', 'Education committee') },
  planningCommittee: { kind: 'committee', name: named('Stadsbyggnadsnämnden', 'City planning committee') },
  cultureCommittee: { kind: 'committee', name: named('Kultur- och fritidsnämnden', 'Culture and leisure committee') },
  cityExecutive: { kind: 'committee', name: named('Kommunstyrelsen', 'City executive board') },
  innovationCouncil: { kind: 'advisory', name: named('Innovationsrådet', 'Innovation council') },
  careSubcommittee: { kind: 'subcommittee', name: named('Vård- och omsorgsnämndens utskott', 'Care subcommittee') },
} as const satisfies Record<BodyKey, { kind: BodyKind; name: Named }>;

type UnitData = { kind: UnitKind; name: Named; parent: UnitKey | null; body: BodyKey | null };

/** Administrations first: a department stands below one that is already there. */
export const units = {
  care: { kind: 'administration', name: named('Vård och omsorg', 'Care'), parent: null, body: 'careCommittee' },
  education: {
    kind: 'administration',
    name: named('Utbildning', 'Education'),
    parent: null,
    body: 'educationCommittee',
  },
  planning: {
    kind: 'administration',
    name: named('Stadsbyggnad', 'City planning'),
    parent: null,
    body: 'planningCommittee',
  },
  culture: {
    kind: 'administration',
    name: named('Kultur och fritid', 'Culture and leisure'),
    parent: null,
    body: 'cultureCommittee',
  },
  city: { kind: 'administration', name: named('Stadsledning', 'City management'), parent: null, body: 'cityExecutive' },
  nightCare: { kind: 'department', name: named('Nattpatrullen', 'Night patrol'), parent: 'care', body: null },
  homeCare: { kind: 'department', name: named('Hemtjänst norr', 'Home care north'), parent: 'care', body: null },
  elderlyHomes: {
    kind: 'department',
    name: named('Särskilda boenden', 'Residential homes'),
    parent: 'care',
    body: null,
  },
  schools: { kind: 'department', name: named('Grundskolor', 'Primary schools'), parent: 'education', body: null },
  meals: { kind: 'department', name: named('Måltidsservice', 'Meal services'), parent: 'education', body: null },
  permits: { kind: 'department', name: named('Bygglov', 'Building permits'), parent: 'planning', body: null },
  parks: { kind: 'department', name: named('Park och natur', 'Parks and nature'), parent: 'planning', body: null },
  libraries: { kind: 'department', name: named('Biblioteken', 'Libraries'), parent: 'culture', body: null },
  sports: { kind: 'department', name: named('Idrott och bad', 'Sports and baths'), parent: 'culture', body: null },
  digital: { kind: 'support', name: named('Digitalisering', 'Digital support'), parent: 'city', body: null },
  sluice: { kind: 'sluice', name: named('Idéslussen', 'The idea sluice'), parent: 'city', body: 'innovationCouncil' },
} as const satisfies Record<UnitKey, UnitData>;

/** Invented people, named after what they do; the names of personas are those of the demo's login. */
export const people = {
  bearer: ['Bea Bärare', 'nightCare'],
  manager: ['Malin Mellanchef', 'care'],
  coach: ['Conny Coach', 'sluice'],
  assessorOne: ['Beda Bedömare', 'sluice'],
  assessorTwo: ['Bo Bedömare', 'digital'],
  deciderCare: ['Vera Vårdbeslut', 'care'],
  deciderEducation: ['Ulla Utbildningsbeslut', 'education'],
  deciderCity: ['Stina Stadsbeslut', 'city'],
  registrar: ['Rut Registrator', 'city'],
  sluiceOffice: ['Sture Slussvakt', 'sluice'],
  auditor: ['Greta Granskare', null],
  system: ['Systemet', null],
  deciderPlanning: ['Berit Byggbeslut', 'planning'],
  deciderCulture: ['Kurt Kulturbeslut', 'culture'],
  leaderCare: ['Lotta Lotsa', 'care'],
  leaderEducation: ['Love Lotsa', 'education'],
  leaderCity: ['Lisen Lotsa', 'city'],
  nightNurse: ['Nils Nattsköterska', 'nightCare'],
  schoolCook: ['Sixten Skolkock', 'meals'],
  librarian: ['Bibbi Bibliotekarie', 'libraries'],
  parkKeeper: ['Pelle Parkvakt', 'parks'],
  teacher: ['Lärke Lärare', 'schools'],
  permitOfficer: ['Hanna Handläggare', 'permits'],
  dataProtection: ['Dag Dataskydd', 'digital'],
} as const satisfies Record<PersonKey, readonly [string, UnitKey | null]>;

/** Who holds which role, and where; null is everywhere in the city. */
export const roles: readonly (readonly [PersonKey, RoleName, UnitKey | null])[] = [
  ['coach', 'coach', null],
  ['assessorOne', 'assessor', null],
  ['assessorTwo', 'assessor', null],
  ['registrar', 'registrar', null],
  ['auditor', 'auditor', null],
  ['system', 'systemClient', null],
  ['leaderCare', 'innovationLeader', 'care'],
  ['leaderEducation', 'innovationLeader', 'education'],
  ['leaderCity', 'innovationLeader', 'city'],
  ['deciderCare', 'decider', 'care'],
  ['deciderEducation', 'decider', 'education'],
  ['deciderPlanning', 'decider', 'planning'],
  ['deciderCulture', 'decider', 'culture'],
  ['deciderCity', 'decider', 'city'],
];

type MandateData = {
  unit: Administration;
  gateKinds: readonly GateKind[];
  highestKronor: number | null;
  reference: string;
};

/** Whoever is decider of an administration decides about time; money and scaling are given to the person by name. */
export const timeMandate = { gateKinds: ['time'], highestKronor: 0, reference: 'Delegationsordning 2.1' } as const;

export const moneyMandates: readonly (MandateData & { readonly holder: PersonKey })[] = [
  {
    holder: 'deciderCare',
    unit: 'care',
    gateKinds: ['money', 'scale'],
    highestKronor: 500_000,
    reference: 'VON delegationsordning 4.2',
  },
  {
    holder: 'deciderEducation',
    unit: 'education',
    gateKinds: ['money', 'scale'],
    highestKronor: 400_000,
    reference: 'BUN delegationsordning 3.7',
  },
  {
    holder: 'deciderPlanning',
    unit: 'planning',
    gateKinds: ['money', 'scale'],
    highestKronor: 300_000,
    reference: 'SBN delegationsordning 5.1',
  },
  {
    holder: 'deciderCulture',
    unit: 'culture',
    gateKinds: ['money', 'scale'],
    highestKronor: 300_000,
    reference: 'KFN delegationsordning 4.4',
  },
  {
    holder: 'deciderCity',
    unit: 'city',
    gateKinds: ['money', 'scale'],
    highestKronor: 1_000_000,
    reference: 'KS delegationsordning 6.3',
  },
];

/** Kronor set aside in each administration's fund for ideas, each year. */
export const yearlyKronor: Readonly<Record<Administration, number>> = {
  care: 3_000_000,
  education: 2_400_000,
  planning: 1_500_000,
  culture: 1_200_000,
  city: 2_000_000,
};
