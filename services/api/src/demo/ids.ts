import { idsFor, numbered } from './numbered.ts';
import { tryOperations } from './operations.ts';

/** Whom the demo knows by name: the personas first, with the ids that the demo's login gives them. */
const people = idsFor(
  [
    'bearer',
    'manager',
    'coach',
    'assessorOne',
    'assessorTwo',
    'deciderCare',
    'deciderEducation',
    'deciderCity',
    'registrar',
    'sluiceOffice',
    'auditor',
    'system',
    'deciderPlanning',
    'deciderCulture',
    'leaderCare',
    'leaderEducation',
    'leaderCity',
    'nightNurse',
    'schoolCook',
    'librarian',
    'parkKeeper',
    'teacher',
    'permitOfficer',
    'dataProtection',
    'deputyCare',
  ],
  1,
);

const units = idsFor(
  [
    'care',
    'education',
    'planning',
    'culture',
    'city',
    'nightCare',
    'homeCare',
    'elderlyHomes',
    'schools',
    'meals',
    'permits',
    'parks',
    'libraries',
    'sports',
    'digital',
    'sluice',
  ],
  1001,
);

const bodies = idsFor(
  [
    'careCommittee',
    'educationCommittee',
    'planningCommittee',
    'cultureCommittee',
    'cityExecutive',
    'innovationCouncil',
    'careSubcommittee',
  ],
  2001,
);

/** Other public bodies, which adopt what has been tried here. */
const publicBodies = idsFor(['neighbour', 'museums'], 2501);

const administrations = ['care', 'education', 'planning', 'culture', 'city'] as const;

/** The funds of this year, of the year before, and one with next to nothing left. */
const funds = {
  ...idsFor(administrations, 3001),
  lastYear: idsFor(administrations, 3011),
  nearlyEmpty: numbered(3021),
};

/** The questions that the city asks. */
const challenges = idsFor(['cloudbursts', 'loneliness', 'foodWaste', 'quietNights'], 4001);

/** Initiatives to look at: one in every phase and ending, and in every state on the way. */
const initiatives = idsFor(
  [
    'draft',
    'submitted',
    'supplementAsked',
    'declined',
    'exploringIdea',
    'atTimeGate',
    'exploringSetup',
    'atMoneyGate',
    'returned',
    'underEmbargo',
    'piloting',
    'pilotOfTwo',
    'stopped',
    'evaluating',
    'atScaleGate',
    'scaling',
    'implemented',
    'rejected',
    'referred',
    'handedOver',
    'inRound',
    'besideInRound',
    'chosenInRound',
    'notSelected',
  ],
  900_001,
);

/** A decision round that takes cases in, and one that is closed and decided. */
const rounds = idsFor(['open', 'closed'], 850_001);

/** A process model of the city's own, and a draft of its next version with something left to mend. */
const processModels = idsFor(['own', 'draft'], 860_001);

/** The gate cases that stand open on the way, by the initiative that they belong to. */
const gateCases = idsFor(
  ['atTimeGate', 'atMoneyGate', 'returned', 'underEmbargo', 'pilotOfTwo', 'atScaleGate'],
  800_001,
);

/** Each operation has a hundred numbers of its own, so that what it is tried on is nobody else's. */
const tried = (part: number) => idsFor(tryOperations, 700_000 + part, 100);

/**
 * The fixed ids of the demo city: examples in the interface's document name them, tests press them. `try` is the
 * initiative on which an operation (by operationId) is tried; `tryCase` and the others are what belongs to it.
 */
export const demoIds = {
  tenant: numbered(9999),
  people,
  units,
  bodies,
  publicBodies,
  funds,
  challenges,
  initiatives,
  gateCases,
  rounds,
  processModels,
  try: tried(0),
  tryCase: tried(1),
  tryShare: tried(2),
  tryGoal: tried(3),
  tryMeasurement: tried(4),
  trySupplement: tried(5),
  tryPerson: tried(6),
  tryRole: tried(7),
  tryMandate: tried(8),
  tryFund: tried(9),
  tryDecision: tried(10),
  tryCondition: tried(11),
  tryReview: tried(20),
  tryDocument: tried(21),
  tryChallenge: tried(30),
  tryRequest: tried(22),
  tryAppeal: tried(23),
  tryRound: tried(24),
  tryModel: tried(25),
  tryAdoption: tried(12),
  tryPublicBody: tried(13),
} as const;
