import type { Day, StreamRow, Time } from './column-types.ts';

export interface PersonTable extends StreamRow {
  person_id: string;
  display_name: string | null;
}

export interface UnitTable extends StreamRow {
  unit_id: string;
  kind: string;
  parent_id: string | null;
  name_sv: string;
  name_en: string | null;
  valid_from: Day;
  valid_to: Day | null;
}

export interface BodyTable extends StreamRow {
  body_id: string;
  kind: string;
  name_sv: string;
  name_en: string | null;
}

export interface ChallengeTable extends StreamRow {
  challenge_id: string;
  owning_unit_id: string;
  area: string | null;
  opens_on: Day;
  closes_on: Day;
  closed_at: Time | null;
}

export interface PublicBodyTable extends StreamRow {
  public_body_id: string;
  organisation_number: string;
  own_name: string;
  name_sv: string;
}

export interface RoleTable extends StreamRow {
  role_id: string;
  person_id: string;
  role: string;
  unit_id: string | null;
  valid_from: Day;
  valid_to: Day | null;
}

export interface MandateTable extends StreamRow {
  mandate_id: string;
  holder_person_id: string | null;
  holder_role: string | null;
  holder_body_id: string | null;
  unit_id: string;
  valid_from: Day;
  valid_to: Day | null;
}

export interface DecisionRoundTable extends StreamRow {
  round_id: string;
  unit_id: string;
  gate_kind: string;
  opens_on: Day;
  join_until: Day;
  challenge_id: string | null;
  closed_on: Day | null;
}

export interface ProcessModelTable extends StreamRow {
  process_model_id: string;
  key: string;
  number: number | null;
  status: string;
}
