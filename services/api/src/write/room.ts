import { constraintOf, sqlStateOf } from '../db/failures.ts';

/** What the schema says about how much fits: the checks on the size of one stored value, and no others. */
const sizeChecks =
  /^(event_facts|event_commitments|private_part_value|receipt_answer|dossier_content|[a-z_]+_state)_check$/;

/**
 * Did the database refuse because what would be stored has grown too large? That is the outcome of lawful input, so it
 * is answered with a clear no. The schema measures it as it is stored, which no count of characters foretells.
 */
export const isOutOfRoom = (error: unknown): boolean =>
  sqlStateOf(error) === '23514' && sizeChecks.test(constraintOf(error) ?? '');
