import { needsOf } from '../decision-round/joining.ts';
import { facts as factTable, sometimesUnknown } from '../initiative/facts.ts';
import { at } from '../lookup.ts';
import { comparisonsIn } from '../process-model/conditions.ts';
import { evaluateNeeds, type FactLookup, type FactValue, type NeedOutcome } from '../process-model/evaluate.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Need, ProcessModel } from '../process-model/types.ts';
import type { FrozenDossier } from './decided-cases.ts';
import { type Explanation, explainAssessment } from './explain.ts';
import { type Grounds, groundsAt } from './points.ts';
import { ratingFacts } from './rating-facts.ts';
import { type AssessmentSummary, summariseAssessments } from './summarise.ts';

/** How a dossier stands under rules: what its ratings sum up to, and which needs of the gate are met. */
export interface Stand {
  readonly summary: AssessmentSummary;
  readonly explanation: Explanation;
  readonly needs: readonly NeedOutcome[];
  /** What the rules ask for and the record does not hold, such as free text: about these nothing can be said. */
  readonly notRecorded: readonly string[];
}

/** What of a model concerns one gate. */
interface GateRules {
  readonly grounds: Grounds;
  readonly needs: readonly Need[];
  /** Facts that the needs and the criteria ask for. */
  readonly asked: readonly string[];
}

const known = new WeakMap<ProcessModel, Map<string, GateRules | null>>();
const table: Readonly<Record<string, { readonly madeTrueBy: readonly string[] }>> = factTable;
const fromRatings: Readonly<Record<string, (summary: AssessmentSummary) => FactValue>> = ratingFacts;

/**
 * How a dossier stands under a model's rules at a gate; null if the model has no such gate. `pinned` is the model that it was
 * decided under: what that one did not ask, nobody could answer. It looks at the record alone and changes nothing.
 */
export function standOf(
  dossier: FrozenDossier,
  model: ProcessModel,
  { gate = dossier.gate, pinned = model }: { readonly gate?: string | undefined; readonly pinned?: ProcessModel } = {},
): Stand | null {
  const rules = rulesAt(model, gate);
  if (rules === null) return null;
  const stored = (name: string): FactValue | undefined => at(dossier.facts, name);
  const { assessments, assessorCount = assessments.length } = dossier;
  const summed = summariseAssessments(rules.grounds, assessments, withoutRatings(stored));
  const summary = assessorCount === assessments.length ? summed : Object.freeze({ ...summed, assessorCount });
  const facts: FactLookup = (name) => at(fromRatings, name)?.(summary) ?? stored(name);
  return Object.freeze({
    summary,
    explanation: explainAssessment(rules.grounds, summary),
    needs: evaluateNeeds(rules.needs, facts),
    notRecorded: rules.asked.filter((name) => stored(name) === undefined && isNotRecorded(name, model, pinned)),
  });
}

/** As when it was rated: what follows from ratings is unknown to what is rated. */
function withoutRatings(stored: FactLookup): FactLookup {
  return (name) => (at(table, name)?.madeTrueBy.includes('rateCriteria') ? undefined : stored(name));
}

/** A fact that is not there because it was kept out, not because it was not so. */
function isNotRecorded(name: string, { questions }: ProcessModel, pinned: ProcessModel): boolean {
  if (at(table, name) !== undefined) return !sometimesUnknown.includes(name);
  const id = name.slice('answers.'.length);
  const asked = pinned.questions.find((question) => question.id === id);
  const isText = questions.find((question) => question.id === id)?.type === 'text';
  return asked === undefined || asked.type === 'text' || isText;
}

function rulesAt(model: ProcessModel, gateId: string): GateRules | null {
  const ofModel = known.get(model) ?? new Map<string, GateRules | null>();
  const rules = ofModel.get(gateId) ?? readRules(model, gateId);
  ofModel.set(gateId, rules);
  if (Object.isFrozen(model)) known.set(model, ofModel);
  return rules;
}

function readRules(model: ProcessModel, gateId: string): GateRules | null {
  const gate = lookUp(model).gates.get(gateId);
  if (gate === undefined) return null;
  const grounds = groundsAt(model, gateId);
  const needs = needsOf(gate);
  const conditions = [
    ...needs.flatMap(({ condition, appliesWhen }) => [condition, appliesWhen]),
    ...grounds.criteria.map(({ appliesWhen }) => appliesWhen),
  ].flatMap((condition) => condition ?? []);
  const asked = conditions.flatMap((condition) => comparisonsIn({ place: '', condition }).map(([, { fact }]) => fact));
  return { grounds, needs, asked: [...new Set(asked)] };
}
