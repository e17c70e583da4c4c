import type { Fault } from './finding.ts';
import type { Subject } from './subject.ts';

/** Gates that carry over what was met, and from which nobody comes again: no outcome leaves the initiative in its phase. */
export function nothingToCarryOver({ model }: Subject): readonly Fault[] {
  return model.gates.flatMap(({ carriesOver, outcomes }, index) => {
    if (carriesOver !== true || outcomes.some(({ leadsTo }) => leadsTo === 'samePhase')) return [];
    const text = {
      sv: 'Inget nej lämnar initiativet kvar i fasen: det blir inget nytt försök att föra över något till.',
      en: 'No outcome leaves the initiative in its phase: there is no new attempt to carry anything over to.',
    };
    return [{ place: `/gates/${index}/carriesOver`, text }];
  });
}

/** Criteria that got their meaning in a version which is still to come. */
export function criteriaFromTheFuture({ model }: Subject): readonly Fault[] {
  const { criteria, version } = model;
  return criteria.flatMap(({ since = 1 }, index) => {
    if (since <= version) return [];
    const text = {
      sv: `Modellen är version ${version}; kriteriet kan inte ha fått sin betydelse senare.`,
      en: `The model is version ${version}; the criterion cannot have got its meaning later.`,
    };
    return [{ place: `/criteria/${index}/since`, text }];
  });
}
