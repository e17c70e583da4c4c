import type { FactValue, JsonObject } from '@idesluss/core';
import type { Day, List, Ore, Stored, StreamRow, Time } from './column-types.ts';
import type {
  AttemptTable,
  CheckpointTable,
  EventTable,
  PrivatePartTable,
  ReceiptTable,
  SealedEventTable,
  SealerLeaseTable,
  UnsealedTable,
} from './log-tables.ts';
import type {
  BodyTable,
  ChallengeTable,
  DecisionRoundTable,
  MandateTable,
  PersonTable,
  ProcessModelTable,
  PublicBodyTable,
  RoleTable,
  UnitTable,
} from './register-tables.ts';

export interface TenantTable {
  tenant_id: string;
  key: string;
  name: string;
  municipality_code: string | null;
  host: string | null;
}

export interface SchemaMigrationTable {
  name: string;
  needs_code: number;
}

export interface InitiativeTable extends StreamRow {
  initiative_id: string;
  standing: string;
  phase: string | null;
  process_model_id: string;
  visibility: string;
  owning_unit_id: string | null;
  reader_ids: List;
  unit_ids: List;
  case_number: string | null;
  title: string | null;
  submitted_at: Time | null;
  shown_unit_ids: List | null;
  phase_kind: string | null;
  origin: string | null;
  area: string | null;
  bearer_kind: string | null;
  diary_number: string | null;
  challenge_id: string | null;
  openness: string | null;
  /** Null in rows that older code has made. */
  told_at: Time | null;
}

export interface InitiativeTextTable {
  tenant_id: string;
  initiative_id: string;
  /** A tsvector, as the database writes it. */
  words: string;
  heading: string;
}

export interface InitiativePartyTable {
  tenant_id: string;
  initiative_id: string;
  part: string;
  party_id: string;
}

export interface AwaitedTable {
  tenant_id: string;
  stream_id: string;
  /** A key of the core: a person, or whoever holds a role or a mandate somewhere. */
  whom: string;
  initiative_id: string;
  due_on: Day | null;
}

export interface GateCaseTable extends StreamRow {
  gate_case_id: string;
  initiative_id: string;
  gate: string;
  gate_kind: string;
  unit_id: string;
  status: string;
  open: boolean;
  opened_at: Time;
  round_id: string | null;
}

/** What the event that froze the dossier says. */
type DossierContent = JsonObject & { readonly facts: Readonly<Record<string, FactValue>> };

export interface DossierTable {
  tenant_id: string;
  gate_case_id: string;
  dossier_version: number;
  address: string;
  content: Stored<DossierContent>;
  recorded_at: Time;
}

export interface FundTable extends StreamRow {
  fund_id: string;
  unit_id: string;
  year: number;
  name: string;
  allocated: Ore;
  reserved: Ore;
  granted: Ore;
  paid: Ore;
  used: Ore;
  returned: Ore;
  lapsed: Ore;
  available: Ore;
}

export interface LedgerEntryTable {
  tenant_id: string;
  fund_id: string;
  entry_id: string;
  version: number;
  from_account: string;
  to_account: string;
  amount: Ore;
  initiative_id: string | null;
  gate_case_id: string | null;
  share_id: string | null;
  recorded_at: Time;
}

export interface GoalSeriesTable extends StreamRow {
  series_id: string;
  initiative_id: string;
}

export interface MeasurementTable {
  tenant_id: string;
  series_id: string;
  measurement_id: string;
  version: number;
  measured_at: Day;
  value: number;
  unit: string;
  corrected_by: string | null;
  recorded_at: Time;
}

export interface CaseNumberSeriesTable {
  tenant_id: string;
  year: number;
  last: number;
}

export interface Database {
  tenant: TenantTable;
  schema_migration: SchemaMigrationTable;
  event: EventTable;
  private_part: PrivatePartTable;
  unsealed: UnsealedTable;
  sealed_event: SealedEventTable;
  checkpoint: CheckpointTable;
  sealer_lease: SealerLeaseTable;
  receipt: ReceiptTable;
  attempt: AttemptTable;
  initiative: InitiativeTable;
  initiative_text: InitiativeTextTable;
  initiative_party: InitiativePartyTable;
  awaited: AwaitedTable;
  gate_case: GateCaseTable;
  dossier: DossierTable;
  fund: FundTable;
  ledger_entry: LedgerEntryTable;
  goal_series: GoalSeriesTable;
  measurement: MeasurementTable;
  person: PersonTable;
  unit: UnitTable;
  body: BodyTable;
  public_body: PublicBodyTable;
  role: RoleTable;
  mandate: MandateTable;
  challenge: ChallengeTable;
  decision_round: DecisionRoundTable;
  process_model: ProcessModelTable;
  case_number_series: CaseNumberSeriesTable;
}
