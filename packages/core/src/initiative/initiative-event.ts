import type { EventOf } from '../record/write.ts';
import type { InitiativeEvents } from './events.ts';

/** One event of an initiative's stream, as its fold reads it. */
export type InitiativeEvent = EventOf<InitiativeEvents>;
