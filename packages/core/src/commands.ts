import type { AroundCommands } from './commands-around.ts';
import type { BelongingCommands } from './commands-belonging.ts';
import type { ChallengeCommands } from './commands-challenge.ts';
import type { ModelCommands } from './commands-model.ts';
import type { MigrationCommands } from './commands-migration.ts';
import type { RegisterCommands } from './commands-registers.ts';
import type { SequelCommands } from './commands-sequels.ts';
import type { RoundCommands } from './commands-round.ts';
import type { GateCommands } from './commands-gate.ts';
import type { ValueCommands } from './commands-value.ts';
import type { Answer, BearerKind, CollaboratorKind, Origin, Visibility } from './initiative/choices.ts';
import type { RecordEntry } from './initiative/state-record.ts';

type None = undefined;
/** What has files of its own. */
type Elsewhere = AroundCommands &
  BelongingCommands &
  ChallengeCommands &
  GateCommands &
  MigrationCommands &
  RegisterCommands &
  SequelCommands &
  RoundCommands &
  ValueCommands &
  ModelCommands;

/**
 * Every command: what in the state it is aimed at (`target`), and what it says (`args`). Optional properties are absent,
 * never undefined. Amounts are öre, times are minutes, dates are `YYYY-MM-DD`.
 *
 * What is said goes either into the facts of the events, which stay for good, or into private parts, which can be erased.
 * Every sentence that a person writes is a private part. Facts are amounts, dates, ids and choices (an erasure's `reason` is
 * one), names of units, bodies, funds and rounds, and short references of the registry and the accounts: `reference`,
 * `minutesReference`, `projectCode`, `area`, a goal's `unit`, the fields of the record. They never tell of a person.
 */
export type Commands = Elsewhere & {
  // funds
  openFund: { target: None; args: { unitId: string; year: number; name: string } };
  allocateFund: { target: None; args: { amountMinor: number; reference: string } };

  // intake
  draftInitiative: {
    target: None;
    args: {
      processModelId: string;
      entry: string;
      origin: Origin;
      visibility: Visibility;
      bearerKind: BearerKind;
      title: string;
      summary: string;
      area: string | null;
      proposedUnitId: string | null;
      /** No named person stands behind it: the sluice office is its contact, and drafts it. */
      unnamed?: boolean;
      /** Who bears it is kept from those who assess it. */
      anonymous?: boolean;
      /** For whom it is put forward, when that is somebody else than who drafts it. */
      onBehalfOf?: string | null;
      /** Which of the city's questions it answers, whatever it came from. */
      challengeId?: string | null;
      /** An initiative of one's own, of which it takes up a part. */
      continuesId?: string | null;
    };
  };
  reviseInitiative: {
    target: None;
    args: {
      title?: string;
      summary?: string;
      area?: string | null;
      visibility?: Visibility;
      proposedUnitId?: string | null;
      anonymous?: boolean;
      challengeId?: string | null;
    };
  };
  submitInitiative: { target: None; args: { caseNumber: string } };
  requestSupplement: { target: None; args: { question: string; dueOn: string } };
  answerSupplement: { target: { supplementId: string }; args: { answer: string } };
  acceptAtIntake: { target: None; args: { owningUnitId: string } };
  declineAtIntake: { target: { ending: string }; args: { reason: string; tryAgainIf: string } };

  // exploring
  describeNeed: { target: None; args: { need: string } };
  describeIdea: { target: None; args: { idea: string } };
  answerQuestions: { target: None; args: { answers: Readonly<Record<string, Answer>> } };
  nameManager: { target: None; args: { personId: string } };
  endorse: { target: None; args: { answer: 'yes' | 'no'; reason: string } };
  nameCoach: { target: None; args: { personId: string } };
  selectUnits: { target: None; args: { unitIds: readonly string[] } };
  addCollaborator: { target: None; args: { kind: CollaboratorKind; unitId: string | null; name: string | null } };

  // scaling and leaving
  planImplementation: { target: None; args: { receivingUnitId: string; from: string; text: string } };
  acceptOwnership: { target: None; args: { reference: string } };
  registerAdoption: {
    target: None;
    args: {
      /** Null where another public body takes it into use. */
      unitId: string | null;
      /** In place of a unit: what another public body takes into use is a foreign adoption. */
      publicBodyId?: string | null;
      inUseFrom: string;
      /** Where it stands that it is taken into use, when neither the unit nor the receiving one is who says so. */
      reference: string | null;
    };
  };
  /** How its day and reference are to read instead, both of them. */
  correctAdoption: {
    target: { adoptionId: string };
    args: { inUseFrom: string; reference: string | null; reason: string };
  };
  complete: { target: { ending: string }; args: { reason: string } };
  endInitiative: { target: { ending: string }; args: { reason: string; tryAgainIf: string | null } };

  // record
  keepRecord: { target: None; args: RecordEntry };
  keepGateCaseRecord: { target: None; args: RecordEntry };
};

/** The name of a command: an imperative, such as `decideGate`. */
export type CommandType = keyof Commands;
/** What in the state the command is aimed at; undefined where it is the thing itself. */
export type TargetOf<K extends CommandType> = Commands[K]['target'];
/** What the command says. */
export type ArgsOf<K extends CommandType> = Commands[K]['args'];

/** One command as it is sent to `decide`. */
export type Command = {
  [K in CommandType]: { readonly type: K; readonly target: Readonly<TargetOf<K>>; readonly args: Readonly<ArgsOf<K>> };
}[CommandType];
