import type { AroundCommands } from '../commands-around.ts';
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
} satisfies { readonly [K in keyof AroundCommands]: Witness<K> };
