import type { ProcessModel } from '@idesluss/core';
import type { Said } from './cases.ts';

/** What the rules are changed to: one criterion less, another least number met. */
export const WANTED = 4;

const text = { sv: 'Minst fyra kriterier är uppfyllda', en: 'At least four criteria are met' };

/** The model with the first criterion of the gate gone and one need more. */
export const otherRules = (model: ProcessModel, gateId: string): ProcessModel => ({
  ...model,
  gates: model.gates.map((gate) =>
    gate.id !== gateId
      ? gate
      : {
          ...gate,
          criteria: gate.criteria.slice(1),
          needs: [...gate.needs, { id: 'fourMet', text, condition: { fact: 'criteria.metCount', atLeast: WANTED } }],
        },
  ),
});

/** How many would be met of these criteria, by what was said alone: the middle rating of all that apply, the worse of two. */
export const plainlyMet = ({ ratingScale }: ProcessModel, criteria: readonly string[], said: readonly Said[]): number =>
  criteria.filter((criterion) => {
    const given = said.flatMap((one) => one[criterion] ?? []);
    const applying = ratingScale.filter(({ applicable }) => applicable).map(({ id }) => id);
    const places = given.map((rating) => applying.indexOf(rating)).filter((place) => place >= 0);
    if (places.length === 0 || given.length - places.length > places.length) return false;
    const middle = places.toSorted((a, b) => a - b)[Math.floor(places.length / 2)] ?? -1;
    return ratingScale.find(({ id }) => id === applying[middle])?.met === true;
  }).length;
