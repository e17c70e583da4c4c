import { findPersonaById, type Persona } from '@idesluss/demo-identity/personas';
import { demoIds } from './ids.ts';
import { type TryOperation, tryOperations } from './operations.ts';
import { tries } from './tries.ts';

const isTried = (operation: string): operation is TryOperation => Object.hasOwn(tries, operation);

/** One operation of the interface for two commands; the same people answer yes and no. */
const together: Readonly<Record<string, string>> = {
  acceptAtIntake: 'answerAtIntake',
  declineAtIntake: 'answerAtIntake',
};

/** The operations of the interface whose example not everybody can press. */
export const triedOperations: readonly string[] = [...new Set(tryOperations.map((one) => together[one] ?? one))];

/** Who can press the example of an operation of the interface; absent where anybody can, as for everything that reads. */
export const whoTries = (operationId: string): Persona | undefined => {
  const operation = operationId === 'answerAtIntake' ? 'acceptAtIntake' : operationId;
  return isTried(operation) ? findPersonaById(demoIds.people[tries[operation].by]) : undefined;
};

/** One line for the description of an operation, in both languages. */
export const tryAs = (operationId: string): string | undefined => {
  const who = whoTries(operationId);
  return who === undefined ? undefined : `Prova som / Try as: **${who.name}** (\`${who.key}\`)`;
};
