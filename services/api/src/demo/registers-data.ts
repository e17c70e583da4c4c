import type { ArgsOf, BodyKind, GateKind, RoleName, UnitKind } from '@idesluss/core';
import { demoIds } from './ids.ts';
import { type Administration, deciders, type PersonKey, type UnitKey } from './plan.ts';

const body = (key: keyof typeof demoIds.bodies, kind: BodyKind, sv: string, en: string) => ({
  id: demoIds.bodies[key],
  args: { kind, name: { sv, en } },
});

export const bodies = [
  body('careCommittee', 'committee', 'Vård- och omsorgsnämnden', 'Care committee'),
  body('educationCommittee', 'committee', 'Barn- och utbildningsnämnden', 'Education committee'),
  body('planningCommittee', 'committee', 'Stadsbyggnadsnämnden', 'City planning committee'),
  body('cultureCommittee', 'committee', 'Kultur- och fritidsnämnden', 'Culture and leisure committee'),
  body('cityExecutive', 'committee', 'Kommunstyrelsen', 'City executive board'),
  body('innovationCouncil', 'advisory', 'Innovationsrådet', 'Innovation council'),
  body('careSubcommittee', 'subcommittee', 'Vård- och omsorgsnämndens utskott', 'Care subcommittee'),
];

type NewPublicBody = { readonly id: string; readonly args: ArgsOf<'registerPublicBody'> };

/** Invented neighbours, with numbers and codes that nobody has. */
export const publicBodies: readonly NewPublicBody[] = [
  {
    id: demoIds.publicBodies.neighbour,
    args: {
      ...{ kind: 'municipality', organisationNumber: '212000-9994', scbCode: '9901' },
      name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
    },
  },
  {
    id: demoIds.publicBodies.museums,
    args: {
      ...{ kind: 'stateAgency', organisationNumber: '202100-9994', scbCode: null },
      name: { sv: 'Demomuseernas myndighet', en: 'Agency of the demo museums' },
    },
  },
  {
    id: demoIds.tryPublicBody.revisePublicBody,
    args: {
      ...{ kind: 'jointBoard', organisationNumber: '212000-9994', scbCode: null },
      name: { sv: 'Gemensamma nämnden för hjälpmedel', en: 'Joint board for assistive devices' },
    },
  },
];

type Place = { readonly parent?: UnitKey; readonly body?: keyof typeof demoIds.bodies };

const unit = (key: UnitKey, kind: UnitKind, sv: string, en: string, place: Place) => ({
  id: demoIds.units[key],
  args: {
    ...{ kind, name: { sv, en } },
    parentId: place.parent === undefined ? null : demoIds.units[place.parent],
    bodyId: place.body === undefined ? null : demoIds.bodies[place.body],
  },
});

/** Each has a committee above it, a fund for every year, and somebody who decides. */
export const administrations = [
  unit('care', 'administration', 'Vård och omsorg', 'Care', { body: 'careCommittee' }),
  unit('education', 'administration', 'Utbildning', 'Education', { body: 'educationCommittee' }),
  unit('planning', 'administration', 'Stadsbyggnad', 'City planning', { body: 'planningCommittee' }),
  unit('culture', 'administration', 'Kultur och fritid', 'Culture and leisure', { body: 'cultureCommittee' }),
  unit('city', 'administration', 'Stadsledning', 'City management', { body: 'cityExecutive' }),
];

export const departments = [
  unit('nightCare', 'department', 'Nattpatrullen', 'Night patrol', { parent: 'care' }),
  unit('homeCare', 'department', 'Hemtjänst norr', 'Home care north', { parent: 'care' }),
  unit('elderlyHomes', 'department', 'Särskilda boenden', 'Residential homes', { parent: 'care' }),
  unit('schools', 'department', 'Grundskolor', 'Primary schools', { parent: 'education' }),
  unit('meals', 'department', 'Måltidsservice', 'Meal services', { parent: 'education' }),
  unit('permits', 'department', 'Bygglov', 'Building permits', { parent: 'planning' }),
  unit('parks', 'department', 'Park och natur', 'Parks and nature', { parent: 'planning' }),
  unit('libraries', 'department', 'Biblioteken', 'Libraries', { parent: 'culture' }),
  unit('sports', 'department', 'Idrott och bad', 'Sports and baths', { parent: 'culture' }),
  unit('digital', 'support', 'Digitalisering', 'Digital support', { parent: 'city' }),
  unit('sluice', 'sluice', 'Idéslussen', 'The idea sluice', { parent: 'city' }),
];

/** The first person of the city's sluice office, who registers all others. */
export const firstOffice = {
  personId: demoIds.people.sluiceOffice,
  name: 'Sture Slussvakt',
  email: 'sture.slussvakt@demostad.example',
};

/** `Åke Öst` becomes `ake.ost@demostad.example`. */
const emailOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(' ', '.')
    .replaceAll(/[^a-z.]/g, '')}@demostad.example`;

const person = (key: PersonKey, name: string, at: UnitKey | null) => ({
  personId: demoIds.people[key],
  ...{ name, email: key === 'system' ? null : emailOf(name), unitId: at === null ? null : demoIds.units[at] },
});

/** Invented people, named after what they do; the names of personas are those of the demo's login. */
export const people = [
  person('bearer', 'Bea Bärare', 'nightCare'),
  person('manager', 'Malin Mellanchef', 'care'),
  person('coach', 'Conny Coach', 'sluice'),
  person('assessorOne', 'Beda Bedömare', 'sluice'),
  person('assessorTwo', 'Bo Bedömare', 'digital'),
  person('deciderCare', 'Vera Vårdbeslut', 'care'),
  person('deciderEducation', 'Ulla Utbildningsbeslut', 'education'),
  person('deciderCity', 'Stina Stadsbeslut', 'city'),
  person('registrar', 'Rut Registrator', 'city'),
  person('auditor', 'Greta Granskare', null),
  person('system', 'Systemet', null),
  person('deciderPlanning', 'Berit Byggbeslut', 'planning'),
  person('deciderCulture', 'Kurt Kulturbeslut', 'culture'),
  person('leaderCare', 'Lotta Lotsa', 'care'),
  person('leaderEducation', 'Love Lotsa', 'education'),
  person('leaderCity', 'Lisen Lotsa', 'city'),
  person('nightNurse', 'Nils Nattsköterska', 'nightCare'),
  person('schoolCook', 'Sixten Skolkock', 'meals'),
  person('librarian', 'Bibbi Bibliotekarie', 'libraries'),
  person('parkKeeper', 'Pelle Parkvakt', 'parks'),
  person('teacher', 'Lärke Lärare', 'schools'),
  person('permitOfficer', 'Hanna Handläggare', 'permits'),
  person('dataProtection', 'Dag Dataskydd', 'digital'),
  person('deputyCare', 'Ester Ersättare', 'care'),
];

const role = (key: PersonKey, name: RoleName, at: Administration | null) => ({
  ...{ personId: demoIds.people[key], role: name, unitId: at === null ? null : demoIds.units[at] },
});

/** Who holds which role, and where; null is everywhere in the city. */
export const roles = [
  role('coach', 'coach', null),
  role('assessorOne', 'assessor', null),
  role('assessorTwo', 'assessor', null),
  role('registrar', 'registrar', null),
  role('auditor', 'auditor', null),
  role('system', 'systemClient', null),
  role('leaderCare', 'innovationLeader', 'care'),
  role('leaderEducation', 'innovationLeader', 'education'),
  role('leaderCity', 'innovationLeader', 'city'),
  role('deciderCare', 'decider', 'care'),
  role('deciderEducation', 'decider', 'education'),
  role('deciderPlanning', 'decider', 'planning'),
  role('deciderCulture', 'decider', 'culture'),
  role('deciderCity', 'decider', 'city'),
  role('deputyCare', 'decider', 'care'),
];

/** Whoever is decider of an administration decides about time there. */
export const timeMandates = administrations.map(({ id: unitId }) => ({
  ...{ holder: { kind: 'role', role: 'decider' } as const, unitId, gateKinds: ['time'] as const },
  ...{ highestAmountMinor: 0, reference: 'Delegationsordning 2.1' },
}));

const byName = (at: Administration, highestKronor: number, reference: string) => ({
  ...{ holder: { kind: 'person', personId: demoIds.people[deciders[at]] } as const, unitId: demoIds.units[at] },
  gateKinds: ['money', 'scale'] as const satisfies readonly GateKind[],
  ...{ highestAmountMinor: highestKronor * 100, reference },
});

/** Money and scaling are given to a person by name, each to a highest sum per initiative. */
export const moneyMandates = [
  byName('care', 500_000, 'VON delegationsordning 4.2'),
  byName('education', 400_000, 'BUN delegationsordning 3.7'),
  byName('planning', 300_000, 'SBN delegationsordning 5.1'),
  byName('culture', 300_000, 'KFN delegationsordning 4.4'),
  byName('city', 1_000_000, 'KS delegationsordning 6.3'),
];

/** What each administration sets aside for ideas, every year. */
export const yearly: readonly (readonly [Administration, kronor: number])[] = [
  ['care', 3_000_000],
  ['education', 2_400_000],
  ['planning', 1_500_000],
  ['culture', 1_200_000],
  ['city', 2_000_000],
];
