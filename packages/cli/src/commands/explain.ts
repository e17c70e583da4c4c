import { explainAssessment, type ProcessModel, summariseAssessments } from '@idesluss/core';
import { cannot, type Command, stopped } from '../command.ts';
import { both, type Both } from '../language.ts';
import { findModel } from '../models/find-model.ts';
import { explained, scoreWords } from '../models/explained.ts';
import { judge } from '../models/judge.ts';
import { type Ratings, readRatings } from '../models/ratings.ts';

/** The model that is to be gone by: one that may be used. */
export const usableModel = async (name: string): Promise<ProcessModel> => {
  const { model, usable } = judge(await findModel(name));
  if (model !== undefined && usable) return model;
  throw cannot(
    both(
      `${name} går inte att använda; idesluss verify ${name} säger varför.`,
      `${name} cannot be used; idesluss verify ${name} says why.`,
    ),
  );
};

const gateIn = ({ gates, criteria }: ProcessModel, asked: string | undefined) => {
  const rated = gates.filter((gate) => gate.criteria.length > 0);
  const gate = asked === undefined && rated.length === 1 ? rated[0] : gates.find(({ id }) => id === asked);
  if (gate === undefined) {
    const names = rated.map(({ id }) => id).join(', ');
    throw cannot(
      both(
        `--gate anger en av modellens beslutspunkter: ${names}.`,
        `--gate names one of the model’s gates: ${names}.`,
      ),
    );
  }
  return criteria.filter(({ id }) => gate.criteria.includes(id));
};

/** Ratings that the gate or the scale does not have: they would be left out unseen. */
const strange = ({ assessments }: Ratings, criteria: ProcessModel['criteria'], scale: ProcessModel['ratingScale']) =>
  assessments.flatMap(({ assessorId, ratings }) =>
    Object.entries(ratings).flatMap(([criterion, { rating }]): readonly Both[] => {
      const where = `${assessorId} ${criterion}`;
      if (!criteria.some(({ id }) => id === criterion))
        return [
          both(`${where}: beslutspunkten har inget sådant kriterium.`, `${where}: the gate has no such criterion.`),
        ];
      if (!scale.some(({ id }) => id === rating))
        return [both(`${where}: skalan har inget ${rating}.`, `${where}: the scale has no ${rating}.`)];
      return [];
    }),
  );

/** Whoever is there twice would count twice. */
const twice = ({ assessments }: Ratings): readonly Both[] => {
  const seen = new Set<string>();
  const again = assessments.flatMap(({ assessorId: id }) => (seen.size === seen.add(id).size ? [id] : []));
  return [...new Set(again)].map((id) => both(`${id} har bedömt två gånger.`, `${id} has rated twice.`));
};

export const explain: Command = {
  name: 'explain',
  about: both(
    'Förklarar poängen för bedömningar i en fil: vad varje kriterium ger, vad som saknas, och vad som närmast lyfter den. Utan tjänsten och utan databasen.',
    'Explains the score of ratings in a file: what each criterion gives, what is missing, and what would lift it first. Without the service and without the database.',
  ),
  operands: ['FILE'],
  options: {
    model: {
      type: 'string',
      value: 'FILE',
      needed: true,
      about: both('Modellen: en fil eller en medföljande vid namn', 'The model: a file or a shipped one by name'),
    },
    gate: {
      type: 'string',
      value: 'ID',
      about: both('Beslutspunkten, om modellen bedömer vid flera', 'The gate, if the model rates at several'),
    },
  },
  settings: [],
  run: async ({ operands: [file = ''], text, paint }) => {
    const model = await usableModel(text('model') ?? '');
    const criteria = gateIn(model, text('gate'));
    const ratings = readRatings(await findModel(file));
    const { ratingScale, scoring } = model;
    const wrong = [...strange(ratings, criteria, ratingScale), ...twice(ratings)];
    if (wrong.length > 0) {
      const said = both(
        `${wrong.length} bedömningar passar inte modellen.`,
        `${wrong.length} ratings do not fit the model.`,
      );
      throw stopped({ code: 1, said, lines: wrong });
    }
    const grounds = { criteria, ratingScale, scoring };
    const fact = (name: string) => (Object.hasOwn(ratings.facts, name) ? ratings.facts[name] : undefined);
    const explanation = explainAssessment(grounds, summariseAssessments(grounds, ratings.assessments, fact));
    return {
      code: 0,
      said: scoreWords(explanation),
      lines: explained(explanation, model, paint),
      data: { explanation },
    };
  },
};
