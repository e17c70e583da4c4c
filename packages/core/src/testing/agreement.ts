import { facts } from '../initiative/facts.ts';
import type { FindingCode } from '../process-model/finding.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { subjectOf } from '../process-model/subject.ts';
import { needFaults } from '../process-model/verify-needs.ts';
import { verifyProcessModel } from '../process-model/verify.ts';
import { explore } from './explore.ts';
import type { Explored, ExploreOptions } from './explore-moves.ts';

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
  const found = placesOf(model);
  const firstTime = withoutComingBack(model, options);
  const differ: string[] = [];
  const hold = (what: string, isFault: boolean, was: boolean): void => {
    if (isFault === was)
      differ.push(`${what}: the verifier says ${isFault ? 'no' : 'yes'}, the rules ${was ? 'yes' : 'no'}`);
  };
  const has = (code: FindingCode, place: string): boolean =>
    findings.some((one) => one.code === code && one.place === place);
  model.phases.forEach(({ id }, index) => {
    hold(`${id} is entered`, has('unreachablePhase', `/phases/${index}`), done.entered.has(id));
    if (!done.entered.has(id)) return;
    hold(`${id} always leads to an ending`, has('noWayToEnding', `/phases/${index}`), !done.stuck.has(id));
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
      const [name, place] = [`${id}/${need.id}`, `/gates/${index}/needs/${at}`];
      if (!done.asked.has(name)) return;
      const what = `${id} ${JSON.stringify(need.condition)} is met`;
      hold(what, found.never.has(place), done.met.has(name));
      if (!done.met.has(name)) return;
      const first = firstTime(name);
      if (first.asked.has(name)) hold(`${what} the first time`, found.tooLate.has(place), first.met.has(name));
    });
  });
  return { differ, whole: true, findings: codes };
}

/** Both are told by one code: that there is no way at all, or only one that a model may not count on. */
function placesOf(model: ProcessModel): Readonly<Record<'never' | 'tooLate', ReadonlySet<string>>> {
  const { never, tooLate } = needFaults(subjectOf(model, facts));
  return { never: new Set(never.map(({ place }) => place)), tooLate: new Set(tooLate.map(({ place }) => place)) };
}

/** What comes of who has neither ended nor been let past the need in question; gone through only where that may matter. */
function withoutComingBack(model: ProcessModel, options: ExploreOptions): (need: string) => Explored {
  let plain: Explored | undefined;
  return (need) => {
    plain ??= explore(model, { ...options, reopens: false, deviates: () => false });
    return plain.met.has(need)
      ? plain
      : explore(model, { ...options, reopens: false, deviates: (other) => other !== need });
  };
}
