import type { AroundCommands } from '../commands-around.ts';
import { exploringWitnesses } from './witness-exploring.ts';
import { somePerson, type Witness } from './spares.ts';

/** Witnesses of what stands around an initiative. */
export const aroundWitnesses = {
  askReview: (situation, { today, actor }) => ({
    kind: 'dataProtection',
    personId: somePerson(situation, [actor.personId]),
    question: 'Får sensorerna stå där?',
    dueOn: today,
  }),
  answerReview: () => ({ outcome: 'remarks', text: 'Ja, om ingen filmas.' }),
  addDocument: ({ initiative }) => ({
    kind: initiative?.standing === 'ended' ? 'report' : 'quotation',
    ...{ title: 'Offert på sensorer', url: 'https://dokument.example.se/17' },
  }),
  withdrawDocument: () => ({ reason: 'Fel version.' }),
  keepDocumentRecord: (situation, context) => exploringWitnesses.keepRecord(situation, context),
  writeMessage: () => ({ text: 'Vi ses på torsdag.' }),
} satisfies { readonly [K in keyof AroundCommands]: Witness<K> };
