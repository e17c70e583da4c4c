import { filter } from '../lookup.ts';
import type { FactValue } from '../process-model/evaluate.ts';
import type { AssessmentSummary } from './summarise.ts';

/** The facts that follow from what was rated: from the summary, and `assessments.count` besides. */
export const ratingFacts = {
  'criteria.met': ({ perCriterion }) => filter(perCriterion, isMet).map(({ id }) => id),
  'criteria.metCount': ({ metCount }) => metCount,
  'criteria.applicableCount': ({ applicableCount }) => applicableCount,
  'score.value': ({ ratio }) => ratio ?? 0,
  'assessments.count': ({ assessorCount }) => assessorCount,
} satisfies Readonly<Record<string, (summary: AssessmentSummary) => FactValue>>;

const isMet = ({ contribution }: AssessmentSummary['perCriterion'][number]): boolean => contribution > 0;
