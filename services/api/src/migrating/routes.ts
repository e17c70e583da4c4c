import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { registerBatches } from './batch-routes.ts';
import { migration } from './bodies.ts';

/** Moving what is running to another version of the process model: one alone, or all in steps. */
export function registerMigrating(api: Api, slice: SliceShell): void {
  registerBatches(api, slice);
  onInitiative(api, slice, {
    noun: 'migrations',
    command: 'migrateInitiative',
    tag: 'process-models',
    summary: {
      sv: 'Flytta initiativet till en annan version av modellen',
      en: 'Move the initiative to another version of the model',
    },
    description: {
      sv: 'Initiativet följer den nya versionen från och med nu. Det som är passerat, beviljat och använt står kvar som det var, och avgjorda ärenden läses enligt den version som de beslutades under. Saknas en beslutspunkt som den nya versionen garanterar går initiativet tillbaka till före den, om movingBack säger ja till det. Inget flyttas medan ett beslutsärende är öppet.',
      en: 'From now on the initiative follows the new version. What has been passed, granted and used stays as it was, and decided cases are read by the version that they were decided under. Where a gate is missing that the new version guarantees, the initiative goes back to before it, if movingBack agrees to that. Nothing is moved while a gate case is open.',
    },
    body: migration,
    target: atItself,
    args: ({ movingBack = false, ...said }) => ({ movingBack, ...said }),
  });
}
