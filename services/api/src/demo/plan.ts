import type { BearerKind, Commands, CommandType, GateCase, Initiative, Origin, ValueKind } from '@idesluss/core';
import type { Done, Unasked } from '../write/send.ts';
import type { demoIds } from './ids.ts';

export type PersonKey = keyof typeof demoIds.people;
export type UnitKey = keyof typeof demoIds.units;
/** Administrations have funds, and somebody who decides. */
export type Administration = 'care' | 'education' | 'planning' | 'culture' | 'city';

/** How far an initiative has come on the main way: each stage is what has just been done. */
export const stages = [
  'draft',
  'submitted',
  'exploring',
  'described',
  'timeOpened',
  'timeRequested',
  'setup',
  'planned',
  'moneyOpened',
  'rated',
  'applied',
  'shared',
  'moneyRequested',
  'pilot',
  'piloting',
  'evaluating',
  'evaluated',
  'scaleOpened',
  'scaleRequested',
  'scale',
  'received',
  'adopted',
  'implemented',
] as const;

export type Stage = (typeof stages)[number];

/** What has come of an initiative so far, and the local date of the step. */
export interface Seen {
  readonly initiative: Initiative | undefined;
  readonly gateCase: GateCase | undefined;
  readonly today: string;
}

/** Delivers one command, whatever its type. */
type Deliver = <K extends CommandType>(command: Unasked<K>) => Promise<Done>;

/** One command of a story: who sends it, how many days after the one before, and the ids that it is to use first. */
export interface Step {
  readonly stage: Stage;
  readonly by: PersonKey;
  readonly wait: number;
  readonly ids: readonly string[];
  readonly say: (seen: Seen, deliver: Deliver) => Promise<Done>;
}

interface PlannedGoal {
  readonly name: string;
  readonly valueKind: ValueKind;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  readonly baseline: number | null;
  readonly target: number;
  readonly method: string;
  /** What is measured in the pilot, month by month. */
  readonly series: readonly number[];
}

/** One initiative as it is to be told: its texts and figures, how far it comes, and when that was. */
export interface Plan {
  readonly id: string;
  /** Of the city's model, where it is another than the newest. */
  readonly version?: number;
  readonly title: string;
  readonly summary: string;
  readonly area: string;
  readonly origin: Origin;
  /** The question that it answers, where it answers one. */
  readonly challenge: keyof typeof demoIds.challenges | null;
  readonly bearerKind: BearerKind;
  readonly unit: Administration;
  readonly bearer: PersonKey;
  readonly need: string;
  readonly idea: string;
  readonly technology: boolean;
  readonly personalData: boolean;
  readonly collaborators: readonly Commands['addCollaborator']['args'][];
  readonly grantMinutes: number;
  readonly goals: readonly PlannedGoal[];
  readonly pilot: { readonly place: string; readonly testGroup: string; readonly days: number };
  /** Texts and öre; their sum is what is applied for. */
  readonly costs: readonly { readonly text: string; readonly amountMinor: number }[];
  /** Another administration that pays a part of it. */
  readonly payer: { readonly unit: Administration; readonly amountMinor: number } | null;
  /** Ratings in the order of the model's criteria: met, partly, not met. */
  readonly marks: string;
  readonly versions: readonly Commands['releasePilotVersion']['args'][];
  readonly checkpoint: string;
  readonly lesson: Commands['writeLesson']['args'];
  readonly evaluation: string;
  readonly implementation: string;
  readonly receiver: Administration;
  readonly until: Stage;
  /** What happens after that, off the main way. */
  readonly after: readonly Omit<Step, 'stage'>[];
  /** Days between the last thing that happened and now; 1 is yesterday. */
  readonly daysAgo: number;
  /** Fixed ids for what it opens: the case that stands open at the end, and the first of each other kind. */
  readonly ids: {
    readonly gateCase?: string;
    readonly share?: string;
    readonly goal?: string;
    readonly measurement?: string;
  };
}

export const deciders = {
  care: 'deciderCare',
  education: 'deciderEducation',
  planning: 'deciderPlanning',
  culture: 'deciderCulture',
  city: 'deciderCity',
} as const satisfies Record<Administration, PersonKey>;
