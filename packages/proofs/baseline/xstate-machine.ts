// The innovation model of Helsingborg (version 2) as one would write it with XState 5: phases as states, what may be done
// in each as transitions, who may and what must hold as guards, and the facts that guards ask for in context. It keeps no
// texts, no record and no reasons: only what it takes to say yes or no to the same commands as the core. The gate case
// stands in context, and not as a parallel region, because that is the quicker of the two.
import { assign, setup } from 'xstate';

interface Held {
  readonly role: string;
  readonly unitId: string | null;
}
interface Mandate {
  readonly unitId: string;
  readonly gateKinds: readonly string[];
  readonly highestAmountMinor: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}
interface Actor {
  readonly personId: string | null;
  readonly roles: readonly Held[];
  readonly mandates: readonly Mandate[];
}

/** A command with who sends it and when; `id` is the fresh id that what it makes gets. */
export interface Said {
  readonly type: string;
  readonly actor: Actor;
  readonly today: string;
  readonly id: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, string | null>>;
}

interface Case {
  readonly gate: 'time' | 'money' | 'scale';
  readonly status: 'preparing' | 'requested';
  readonly assessments: number;
  readonly dossiers: number;
  readonly application: { readonly amountMinor: number; readonly shares: readonly Share[] } | null;
}
interface Share {
  readonly payerUnitId: string;
  readonly fundId: string;
  readonly amountMinor: number;
}

interface Facts {
  readonly units: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly available: Readonly<Record<string, number>>;
  readonly version: number;
  readonly bearerId: string | null;
  readonly coachId: string | null;
  readonly managerId: string | null;
  readonly proposedUnitId: string | null;
  readonly ownerId: string | null;
  readonly need: boolean;
  readonly idea: boolean;
  readonly endorsed: boolean;
  readonly supplement: string | null;
  readonly goals: readonly { readonly id: string; readonly baseline: boolean; readonly points: number }[];
  readonly bounded: boolean;
  readonly valueCreated: string | null;
  readonly receivingUnitId: string | null;
  readonly acceptedBy: string | null;
  readonly adoptions: readonly { readonly unitId: string; readonly inUseFrom: string }[];
  readonly grantedByUnit: number;
  readonly case: Case | null;
  /** Counts what was accepted: a verdict shows as a difference. */
  readonly accepted: number;
}

type At = { readonly context: Facts; readonly event: Said };
// What an argument is, is known to the guard of its own event type.
const arg = <T>({ args }: Said, name: string): T => args[name] as T;

const roleAt = ({ roles }: Actor, role: string, unitId: string | null): boolean =>
  roles.some((held) => held.role === role && (held.unitId === null || held.unitId === unitId));
const mandateAt = ({ mandates }: Actor, unitId: string | null): boolean =>
  mandates.some((mandate) => mandate.unitId === unitId);
const unitOf = ({ ownerId, proposedUnitId }: Facts): string | null => ownerId ?? proposedUnitId;

const relations: Readonly<Record<string, (context: Facts, actor: Actor) => boolean>> = {
  bearer: (context, actor) => actor.personId === context.bearerId,
  coach: (context, actor) => actor.personId !== null && actor.personId === context.coachId,
  manager: (context, actor) => actor.personId !== null && actor.personId === context.managerId,
  assessor: (context, actor) => roleAt(actor, 'assessor', unitOf(context)),
  leader: (context, actor) => roleAt(actor, 'innovationLeader', unitOf(context)),
  decider: (context, actor) => mandateAt(actor, unitOf(context)),
  receiver: ({ receivingUnitId }, actor) =>
    receivingUnitId !== null &&
    (mandateAt(actor, receivingUnitId) || roleAt(actor, 'innovationLeader', receivingUnitId)),
  registrar: (_, actor) => actor.roles.some(({ role }) => role === 'registrar'),
  office: (_, actor) => actor.roles.some(({ role }) => role === 'sluiceOffice'),
};

/** Who may do what, as in the core's table. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  submitInitiative: ['bearer'],
  requestSupplement: ['leader', 'office', 'decider'],
  answerSupplement: ['bearer'],
  acceptAtIntake: ['leader', 'office'],
  describeNeed: ['bearer', 'coach'],
  describeIdea: ['bearer', 'coach'],
  nameManager: ['bearer', 'coach'],
  endorse: ['manager'],
  nameCoach: ['bearer', 'leader', 'office'],
  openGateCase: ['bearer', 'coach', 'leader', 'office'],
  rateCriteria: ['assessor'],
  applyForMoney: ['bearer', 'coach'],
  requestDecision: ['bearer', 'coach', 'leader'],
  decideGate: ['decider', 'registrar'],
  planPilot: ['bearer', 'coach'],
  setEffectGoal: ['bearer', 'coach', 'leader'],
  releasePilotVersion: ['bearer', 'coach'],
  recordMeasurement: ['bearer', 'coach', 'leader'],
  holdCheckpoint: ['coach', 'leader', 'decider'],
  writeLesson: ['bearer', 'coach', 'leader', 'receiver'],
  enterPhase: ['bearer', 'coach', 'leader'],
  evaluate: ['bearer', 'coach', 'leader'],
  planImplementation: ['bearer', 'coach', 'leader'],
  acceptOwnership: ['receiver'],
  registerAdoption: ['receiver', 'leader'],
  complete: ['receiver', 'leader'],
};

const may = ({ context, event }: At): boolean =>
  permitted[event.type]?.some((name) => relations[name]?.(context, event.actor)) ?? false;
const recused = ({ context, event }: At): boolean => event.actor.personId === context.bearerId;

const criteria = [
  'strategicNeed',
  'valueLeverage',
  'widerBenefit',
  'measurable',
  'beyondPlan',
  'collaboration',
  'committedBearer',
  'uncertainOutcome',
];
const ratings = ['met', 'partly', 'notMet', 'notApplicable'];

const needsMet: Readonly<Record<Case['gate'], (context: Facts) => boolean>> = {
  time: ({ need, idea, managerId, endorsed }) => need && idea && (managerId === null || endorsed),
  money: ({ goals, bounded, case: open }) =>
    goals.some(({ baseline }) => baseline) && bounded && (open?.assessments ?? 0) > 0 && open?.application !== null,
  scale: ({ goals, valueCreated, receivingUnitId }) =>
    goals.length > 0 && goals.every(({ points }) => points > 0) && valueCreated === 'yes' && receivingUnitId !== null,
};

const ownShares = ({ case: open, ownerId }: Facts): readonly Share[] =>
  (open?.application?.shares ?? []).filter(({ payerUnitId }) => payerUnitId === ownerId);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const inForce = ({ context, event }: At, amountMinor: number): boolean =>
  event.actor.mandates.some(
    ({ unitId, gateKinds, highestAmountMinor, validFrom, validTo }) =>
      unitId === context.ownerId &&
      gateKinds.includes(context.case?.gate ?? '') &&
      validFrom <= event.today &&
      (validTo === null || event.today < validTo) &&
      (highestAmountMinor === null || highestAmountMinor >= amountMinor),
  );

const canDecide = (at: At): boolean => {
  const { context, event } = at;
  const { case: open } = context;
  if (!may(at) || recused(at) || open?.status !== 'requested') return false;
  if (arg<number>(event, 'basedOn') !== open.dossiers || arg(event, 'recorded') !== null) return false;
  const approves = arg<string>(event, 'outcome') === 'approve';
  const minutes = arg<number | null>(event, 'grantMinutes');
  if ((approves && open.gate === 'time') !== (minutes !== null)) return false;
  if (!approves) return inForce(at, 0);
  const own = sum(ownShares(context).map(({ amountMinor }) => amountMinor));
  if (ownShares(context).length !== (open.application?.shares.length ?? 0)) return false;
  if (!inForce(at, own === 0 ? 0 : own + context.grantedByUnit)) return false;
  return ownShares(context).every(({ fundId, amountMinor }) => (context.available[fundId] ?? 0) >= amountMinor);
};

const canOpen =
  (gate: Case['gate']) =>
  (at: At): boolean =>
    may(at) && at.context.case === null && at.event.target['gate'] === gate;

/** Accepted, with so many events on the initiative's own stream. */
const counted = ({ accepted, version }: Facts, events: number) => ({
  accepted: accepted + 1,
  version: version + events,
});

const machineSetup = setup({
  types: {
    context: {} as Facts,
    events: {} as Said,
    input: {} as Pick<Facts, 'units' | 'people'>,
  },
  guards: {
    may,
    canAccept: (at) => may(at) && at.context.supplement === null && at.context.units.has(arg(at.event, 'owningUnitId')),
    canAskMore: (at) => may(at) && at.context.supplement === null && arg<string>(at.event, 'dueOn') >= at.event.today,
    canAnswer: (at) =>
      may(at) && at.context.supplement !== null && at.event.target['supplementId'] === at.context.supplement,
    canNameManager: (at) =>
      may(at) &&
      at.context.people.has(arg(at.event, 'personId')) &&
      arg(at.event, 'personId') !== at.context.bearerId &&
      arg(at.event, 'personId') !== at.context.managerId,
    canNameCoach: (at) => may(at) && at.context.people.has(arg(at.event, 'personId')),
    // A draft is read by its bearer and coach only; the others cannot act on what they cannot see.
    canNameCoachUnread: (at) =>
      at.event.actor.personId === at.context.bearerId && at.context.people.has(arg(at.event, 'personId')),
    canEndorse: (at) => may(at) && !recused(at),
    canRate: (at) => {
      const given = arg<Readonly<Record<string, { readonly rating: string }>>>(at.event, 'ratings');
      return (
        may(at) &&
        !recused(at) &&
        at.context.case !== null &&
        at.context.case.gate !== 'scale' &&
        Object.keys(given).every((id) => criteria.includes(id)) &&
        criteria.every((id) => ratings.includes(given[id]?.rating ?? ''))
      );
    },
    canApply: (at) => {
      const { context, event } = at;
      const shares = arg<readonly Share[]>(event, 'shares');
      const amounts = shares.map(({ amountMinor }) => amountMinor);
      return (
        may(at) &&
        context.case?.status === 'preparing' &&
        context.case.gate === 'money' &&
        arg<number>(event, 'basedOn') === context.version &&
        arg<string>(event, 'to') >= arg<string>(event, 'from') &&
        sum(amounts) === arg<number>(event, 'amountMinor') &&
        amounts.every((amount) => Number.isSafeInteger(amount) && amount > 0) &&
        sum(arg<readonly Share[]>(event, 'costLines').map(({ amountMinor }) => amountMinor)) === sum(amounts) &&
        context.units.has(arg(event, 'recipientUnitId')) &&
        shares.every(({ payerUnitId, fundId }) => context.units.has(payerUnitId) && fundId in context.available)
      );
    },
    canRequest: (at) => {
      const { case: open, supplement, version } = at.context;
      return (
        may(at) &&
        open?.status === 'preparing' &&
        supplement === null &&
        arg<number>(at.event, 'basedOn') === version &&
        needsMet[open.gate](at.context)
      );
    },
    approves: (at) => canDecide(at) && arg<string>(at.event, 'outcome') === 'approve',
    returns: (at) => canDecide(at) && arg<string>(at.event, 'outcome') === 'return',
    canOpenTime: canOpen('time'),
    canOpenMoney: canOpen('money'),
    canOpenScale: canOpen('scale'),
    canSetGoal: (at) =>
      may(at) &&
      at.event.target['goalId'] === null &&
      arg(at.event, 'reason') === null &&
      Number.isFinite(arg(at.event, 'target')),
    canPlan: (at) => may(at) && arg<string>(at.event, 'to') >= arg<string>(at.event, 'from'),
    canMeasure: (at) =>
      may(at) &&
      at.context.goals.some(({ id }) => id === at.event.target['goalId']) &&
      Number.isFinite(arg(at.event, 'value')) &&
      arg<string>(at.event, 'measuredOn') <= at.event.today,
    stops: (at) => may(at) && arg<string>(at.event, 'conclusion') === 'stop',
    goesOn: (at) => may(at) && arg<string>(at.event, 'conclusion') !== 'stop',
    canEvaluateNext: (at) => may(at) && at.context.case === null && at.event.target['phase'] === 'evaluate',
    canPlanImplementation: (at) => may(at) && at.context.units.has(arg(at.event, 'receivingUnitId')),
    canAcceptOwnership: (at) =>
      may(at) && at.context.receivingUnitId !== null && at.context.acceptedBy !== at.context.receivingUnitId,
    canAdopt: (at) =>
      may(at) &&
      at.context.units.has(arg(at.event, 'unitId')) &&
      at.context.adoptions.every(({ unitId }) => unitId !== arg(at.event, 'unitId')),
    canComplete: (at) =>
      may(at) &&
      at.event.target['ending'] === 'implemented' &&
      at.context.acceptedBy !== null &&
      at.context.acceptedBy === at.context.receivingUnitId &&
      at.context.adoptions.some(({ inUseFrom }) => inUseFrom <= at.event.today),
  },
  actions: {
    draft: assign(({ context, event }) => ({
      ...counted(context, 1),
      bearerId: event.actor.personId,
      proposedUnitId: arg<string | null>(event, 'proposedUnitId'),
    })),
    count: assign(({ context }) => counted(context, 1)),
    accept: assign(({ context, event }) => ({ ...counted(context, 2), ownerId: arg<string>(event, 'owningUnitId') })),
    askMore: assign(({ context, event }) => ({ ...counted(context, 1), supplement: event.id })),
    answer: assign(({ context }) => ({ ...counted(context, 1), supplement: null })),
    describeNeed: assign(({ context }) => ({ ...counted(context, 1), need: true })),
    describeIdea: assign(({ context }) => ({ ...counted(context, 1), idea: true })),
    nameManager: assign(({ context, event }) => ({
      ...counted(context, 1),
      managerId: arg<string>(event, 'personId'),
      endorsed: false,
    })),
    endorse: assign(({ context, event }) => ({
      ...counted(context, 1),
      endorsed: arg<string>(event, 'answer') === 'yes',
    })),
    nameCoach: assign(({ context, event }) => ({ ...counted(context, 1), coachId: arg<string>(event, 'personId') })),
    open: assign(({ context, event }) => ({
      ...counted(context, 1),
      case: {
        // The guard has seen that the target is one of the three.
        gate: event.target['gate'] as Case['gate'],
        status: 'preparing' as const,
        assessments: 0,
        dossiers: 0,
        application: null,
      },
    })),
    rate: assign(({ context }) => ({
      ...counted(context, 0),
      case: context.case && { ...context.case, assessments: context.case.assessments + 1 },
    })),
    apply: assign(({ context, event }) => ({
      ...counted(context, 1),
      case: context.case && {
        ...context.case,
        application: { amountMinor: arg<number>(event, 'amountMinor'), shares: arg<readonly Share[]>(event, 'shares') },
      },
    })),
    request: assign(({ context }) => ({
      ...counted(context, 0),
      case: context.case && { ...context.case, status: 'requested' as const, dossiers: context.case.dossiers + 1 },
    })),
    pass: assign(({ context }) => {
      const own = ownShares(context);
      const available = { ...context.available };
      for (const { fundId, amountMinor } of own) available[fundId] = (available[fundId] ?? 0) - amountMinor;
      const granted = sum(own.map(({ amountMinor }) => amountMinor));
      return { ...counted(context, 3), case: null, available, grantedByUnit: context.grantedByUnit + granted };
    }),
    sendBack: assign(({ context }) => ({
      ...counted(context, 0),
      case: context.case && { ...context.case, status: 'preparing' as const },
    })),
    allocate: assign(({ context, event }) => {
      const fundId = event.target['fundId'] ?? '';
      const amount = (context.available[fundId] ?? 0) + arg<number>(event, 'amountMinor');
      return { ...counted(context, 0), available: { ...context.available, [fundId]: amount } };
    }),
    setGoal: assign(({ context, event }) => ({
      ...counted(context, 1),
      goals: [...context.goals, { id: event.id, baseline: arg(event, 'baseline') !== null, points: 0 }],
    })),
    plan: assign(({ context }) => ({ ...counted(context, 1), bounded: true })),
    measure: assign(({ context, event }) => ({
      ...counted(context, 0),
      goals: context.goals.map((goal) =>
        goal.id === event.target['goalId'] ? { ...goal, points: goal.points + 1 } : goal,
      ),
    })),
    judge: assign(({ context, event }) => ({
      ...counted(context, 1),
      valueCreated: arg<string>(event, 'valueCreated'),
    })),
    planImplementation: assign(({ context, event }) => ({
      ...counted(context, 1),
      receivingUnitId: arg<string>(event, 'receivingUnitId'),
    })),
    takeOver: assign(({ context }) => ({ ...counted(context, 1), acceptedBy: context.receivingUnitId })),
    adopt: assign(({ context, event }) => ({
      ...counted(context, 1),
      adoptions: [
        ...context.adoptions,
        { unitId: arg<string>(event, 'unitId'), inUseFrom: arg<string>(event, 'inUseFrom') },
      ],
    })),
  },
});

const people = {
  nameManager: { guard: 'canNameManager', actions: 'nameManager' },
  nameCoach: { guard: 'canNameCoach', actions: 'nameCoach' },
  writeLesson: { guard: 'may', actions: 'count' },
} as const;
const exploring = {
  ...people,
  describeNeed: { guard: 'may', actions: 'describeNeed' },
  describeIdea: { guard: 'may', actions: 'describeIdea' },
  endorse: { guard: 'canEndorse', actions: 'endorse' },
} as const;
const measure = { guard: 'canMeasure', actions: 'measure' } as const;
const planning = {
  planImplementation: { guard: 'canPlanImplementation', actions: 'planImplementation' },
  acceptOwnership: { guard: 'canAcceptOwnership', actions: 'takeOver' },
} as const;
const through = (target: string) =>
  [
    { guard: 'approves', actions: 'pass', target },
    { guard: 'returns', actions: 'sendBack' },
  ] as const;

export const machine = machineSetup.createMachine({
  id: 'initiative',
  context: ({ input }) => ({
    ...input,
    available: {},
    version: 0,
    bearerId: null,
    coachId: null,
    managerId: null,
    proposedUnitId: null,
    ownerId: null,
    need: false,
    idea: false,
    endorsed: false,
    supplement: null,
    goals: [],
    bounded: false,
    valueCreated: null,
    receivingUnitId: null,
    acceptedBy: null,
    adoptions: [],
    grantedByUnit: 0,
    case: null,
    accepted: 0,
  }),
  initial: 'unborn',
  on: { allocateFund: { actions: 'allocate' } },
  states: {
    unborn: { on: { draftInitiative: { actions: 'draft', target: 'draft' } } },
    draft: {
      on: {
        submitInitiative: { guard: 'may', actions: 'count', target: 'submitted' },
        describeNeed: { guard: 'may', actions: 'describeNeed' },
        describeIdea: { guard: 'may', actions: 'describeIdea' },
        nameManager: people.nameManager,
        nameCoach: { guard: 'canNameCoachUnread', actions: 'nameCoach' },
      },
    },
    submitted: {
      on: {
        requestSupplement: { guard: 'canAskMore', actions: 'askMore' },
        answerSupplement: { guard: 'canAnswer', actions: 'answer' },
        acceptAtIntake: { guard: 'canAccept', actions: 'accept', target: 'active' },
        nameManager: people.nameManager,
        nameCoach: people.nameCoach,
        endorse: exploring.endorse,
      },
    },
    active: {
      initial: 'exploreIdea',
      on: {
        requestSupplement: { guard: 'canAskMore', actions: 'askMore' },
        answerSupplement: { guard: 'canAnswer', actions: 'answer' },
        rateCriteria: { guard: 'canRate', actions: 'rate' },
        applyForMoney: { guard: 'canApply', actions: 'apply' },
        requestDecision: { guard: 'canRequest', actions: 'request' },
      },
      states: {
        exploreIdea: {
          on: {
            ...exploring,
            openGateCase: { guard: 'canOpenTime', actions: 'open' },
            decideGate: through('exploreSetup'),
          },
        },
        exploreSetup: {
          on: {
            ...exploring,
            setEffectGoal: { guard: 'canSetGoal', actions: 'setGoal' },
            planPilot: { guard: 'canPlan', actions: 'plan' },
            openGateCase: { guard: 'canOpenMoney', actions: 'open' },
            decideGate: through('pilot'),
          },
        },
        pilot: {
          on: {
            ...people,
            releasePilotVersion: { guard: 'may', actions: 'count' },
            recordMeasurement: measure,
            holdCheckpoint: [
              { guard: 'stops', actions: 'count', target: '#initiative.ended' },
              { guard: 'goesOn', actions: 'count' },
            ],
            enterPhase: { guard: 'canEvaluateNext', actions: 'count', target: 'evaluate' },
          },
        },
        evaluate: {
          on: {
            ...people,
            ...planning,
            recordMeasurement: measure,
            evaluate: { guard: 'may', actions: 'judge' },
            openGateCase: { guard: 'canOpenScale', actions: 'open' },
            decideGate: through('scale'),
          },
        },
        scale: {
          on: {
            ...people,
            ...planning,
            recordMeasurement: measure,
            registerAdoption: { guard: 'canAdopt', actions: 'adopt' },
            complete: { guard: 'canComplete', actions: 'count', target: '#initiative.ended' },
          },
        },
      },
    },
    ended: {
      on: {
        writeLesson: { guard: 'may', actions: 'count' },
        recordMeasurement: measure,
        registerAdoption: { guard: 'canAdopt', actions: 'adopt' },
      },
    },
  },
});
