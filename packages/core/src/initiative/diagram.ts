import { diagram, type DiagramOptions } from '../process-model/diagram.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { namesIn } from '../text/known-names.ts';
import { whereaboutsWords } from '../text/whereabouts.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** The model of an initiative with where it stands and what stands in its way, as the actor may see it. */
export function initiativeDiagram(
  situation: Scopes['initiative'],
  context: Context,
  { language, format }: DiagramOptions,
): string {
  const { model } = context;
  const where = whereaboutsOf(situation, context);
  const notes = whereaboutsWords(where, model, namesIn(situation, context), language);
  const { standing, phase, ending, passed } = where;
  // Once it has ended it is in no phase any more: it stands at its ending.
  const here = standing === 'ended' ? undefined : phase;
  return diagram(model, { language, format, marks: { here, ending, passed, notes } });
}
