import { facts } from '../initiative/facts.ts';
import type { FindingCode } from '../process-model/finding.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { verifyProcessModel } from '../process-model/verify.ts';
import { explore } from './explore.ts';
import type { ExploreOptions } from './explore-moves.ts';

/** What the verifier says of a model beside what came of doing everything in it. */
export interface Agreement {
  /** In words, where the two differ. */
  readonly differ: readonly string[];
  /** False where there was more to do than could be done: then nothing is said. */
  readonly whole: boolean;
  readonly findings: readonly FindingCode[];
}

/** Holds the verifier against the real rules: on reach, endings, stops, guarantees, what goes back, and needs. */
export function agreementOn(model: ProcessModel, options: ExploreOptions): Agreement {
  const { findings } = verifyProcessModel(model, { facts });
  const codes = findings.map(({ code }) => code);
  const done = explore(model, options);
  if (!done.whole) return { differ: [], whole: false, findings: codes };
  const differ: string[] = [];
  const hold = (what: string, found: boolean, was: boolean): void => {
    if (found === was)
      differ.push(`${what}: the verifier says ${found ? 'no' : 'yes'}, the rules ${was ? 'yes' : 'no'}`);
  };
  const has = (code: FindingCode, place: string): boolean =>
    findings.some((one) => one.code === code && one.place === place);
  model.phases.forEach(({ id }, index) => {
    hold(`${id} is entered`, has('unreachablePhase', `/phases/${index}`), done.entered.has(id));
    if (!done.entered.has(id)) return;
    hold(`${id} leads to an ending`, has('noWayToEnding', `/phases/${index}`), done.ending.has(id));
    hold(`${id} can be stopped`, has('noWayToStop', `/phases/${index}`), done.stopping.has(id));
  });
  model.guarantees.forEach((_, index) => {
    hold(`guarantee ${index} holds`, has('brokenGuarantee', `/guarantees/${index}`), !done.broken.has(index));
  });
  model.gates.forEach(({ id, needs, outcomes }, index) => {
    const back = outcomes.findIndex(({ outcome }) => outcome === 'sendBack');
    const passable = outcomes.some(({ leadsTo }) => leadsTo === 'forward');
    if (back >= 0 && passable && done.asked.has(id)) {
      hold(`${id} sends back`, has('outcomeLeadsNowhere', `/gates/${index}/outcomes/${back}`), done.sentBack.has(id));
    }
    needs.forEach((need, at) => {
      const place = `/gates/${index}/needs/${at}`;
      if (!done.asked.has(`${id}/${need.id}`)) return;
      hold(
        `${id} ${JSON.stringify(need.condition)} is met`,
        has('needCannotBeMet', place),
        done.met.has(`${id}/${need.id}`),
      );
    });
  });
  return { differ, whole: true, findings: codes };
}
