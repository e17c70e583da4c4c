import type { States } from '@idesluss/core';
import { writeBody } from '../bodies/store.ts';
import { writeChallenge } from '../challenges/store.ts';
import type { RowWriters } from '../db/row-writer.ts';
import { writeRound } from '../decision-rounds/store.ts';
import { writeGoalSeries } from '../effect-goals/store.ts';
import { writeFund } from '../funds/store.ts';
import { writeGateCase } from '../gate-cases/store.ts';
import { writeInitiative } from '../initiatives/store.ts';
import { writeMandate } from '../mandates/store.ts';
import { writePerson } from '../people/store.ts';
import { writeProcessModel } from '../process-models/store.ts';
import { writePublicBody } from '../public-bodies/store.ts';
import { writeRole } from '../roles/store.ts';
import { writeUnit } from '../units/store.ts';

/** Each kind of stream and the slice that writes its rows: one writer per table. */
export const rowWriters: RowWriters<States> = {
  initiative: writeInitiative,
  gateCase: writeGateCase,
  fund: writeFund,
  goalSeries: writeGoalSeries,
  person: writePerson,
  unit: writeUnit,
  body: writeBody,
  publicBody: writePublicBody,
  role: writeRole,
  mandate: writeMandate,
  challenge: writeChallenge,
  decisionRound: writeRound,
  processModel: writeProcessModel,
};
