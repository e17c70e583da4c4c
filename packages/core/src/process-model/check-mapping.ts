import { Check, Errors } from 'typebox/value';
import { deepFreeze } from '../freeze.ts';
import { at, filter, find, some } from '../lookup.ts';
import { pinningRefusal } from '../model-register/pinning.ts';
import { no, ok, type Result } from '../result.ts';
import { copyJson } from './copy-json.ts';
import { type MappedPart, mappedParts, type ModelMapping, ModelMappingSchema } from './mapping-schema.ts';
import { type MappingFinding, mappingFindings as found, nameOf } from './mapping-words.ts';
import type { ProcessModel, Question } from './types.ts';

/** Every id of the one model with what it is in the other; null where it leads nowhere. */
export type Names = Readonly<Record<string, string | null>>;

/** A mapping that has been held against both models: only {@link checkMapping} makes one. Frozen. */
export interface CheckedMapping {
  readonly mapping: ModelMapping;
  readonly from: ProcessModel;
  readonly to: ProcessModel;
  readonly names: Readonly<Record<MappedPart, Names>>;
  /** What is worth a look, and stops nobody. */
  readonly warnings: readonly MappingFinding[];
}

interface Models {
  readonly from: ProcessModel;
  readonly to: ProcessModel;
}

/**
 * Holds a mapping document of unknown origin against the two models that it is for. Refuses with what is wrong in it, each
 * with a JSON pointer to its place.
 */
export function checkMapping(input: unknown, models: Models): Result<CheckedMapping, readonly MappingFinding[]> {
  const copied = copyJson(input);
  if (!copied.ok) return no([found.tooLarge()]);
  if (!Check(ModelMappingSchema, copied.value)) {
    return no(Errors(ModelMappingSchema, copied.value).map(({ instancePath }) => found.wrongShape(instancePath)));
  }
  const mapping = copied.value;
  const findings = [
    ...modelFindings(mapping, models),
    ...mappedParts.flatMap((part) => partFindings(part, mapping, models)),
    ...answersMixed(mapping, models),
  ];
  const errors = filter(findings, ({ severity }) => severity === 'error');
  if (errors.length > 0) return no(errors);
  const names = namesOf(mapping, models);
  const warnings = filter(findings, ({ severity }) => severity === 'warning');
  return ok(deepFreeze({ mapping, ...models, names, warnings: [...warnings, ...leftOut(names, models)] }));
}

function modelFindings({ from, to }: ModelMapping, models: Models): readonly MappingFinding[] {
  return [
    ...(from === models.from.id ? [] : [found.otherModel('/from')]),
    ...(to === models.to.id ? [] : [found.otherModel('/to')]),
    ...(from === to ? [found.sameModel()] : []),
    ...(pinningRefusal(models.to) === undefined ? [] : [found.toHasErrors()]),
  ];
}

/** What is said of one part must be there in both models, and mean the same kind of thing. */
function partFindings(part: MappedPart, mapping: ModelMapping, { from, to }: Models): readonly MappingFinding[] {
  return Object.entries(mapping[part] ?? {}).flatMap(([id, target]) => {
    const place = `/${part}/${id}`;
    if (itemOf(from, part, id) === undefined) return [found.unknownFrom(place, id)];
    if (target === null) return [];
    if (itemOf(to, part, target) === undefined) return [found.unknownTo(place, target)];
    if (isAlike(part, { from, to }, id, target)) return [];
    const said = { from: nameOf(from, part, id), to: nameOf(to, part, target) };
    return [part === 'phases' ? found.otherPhaseKind(place, said) : found.otherKind(place, said)];
  });
}

/** Two answers cannot both be the answer to one question. */
function answersMixed(mapping: ModelMapping, models: Models): readonly MappingFinding[] {
  const taken = new Set<string>();
  return Object.entries(namesIn('questions', mapping, models)).flatMap(([id, target]) => {
    if (target === null) return [];
    const first = !taken.has(target);
    taken.add(target);
    return first ? [] : [found.twoIntoOne(`/questions/${id}`, nameOf(models.to, 'questions', target))];
  });
}

function namesOf(mapping: ModelMapping, models: Models): Readonly<Record<MappedPart, Names>> {
  const of = (part: MappedPart): Names => namesIn(part, mapping, models);
  return {
    ...{ entries: of('entries'), phases: of('phases'), gates: of('gates'), endings: of('endings') },
    ...{ criteria: of('criteria'), questions: of('questions') },
  };
}

function namesIn(part: MappedPart, mapping: ModelMapping, { from, to }: Models): Names {
  const said = mapping[part] ?? {};
  return Object.fromEntries(
    from[part].map(({ id }) => {
      const target = at(said, id);
      if (target !== undefined) return [id, target];
      const same = itemOf(to, part, id) !== undefined && isAlike(part, { from, to }, id, id);
      return [id, same ? id : null];
    }),
  );
}

/** Phases and entries that lead nowhere: what stands there needs a person. */
function leftOut(names: CheckedMapping['names'], { from }: Models): readonly MappingFinding[] {
  return (['entries', 'phases'] as const).flatMap((part) =>
    from[part].flatMap(({ id }) =>
      at(names[part], id) === null ? [found.leadsNowhere(`/${part}`, nameOf(from, part, id))] : [],
    ),
  );
}

function itemOf(model: ProcessModel, part: MappedPart, id: string): { readonly id: string } | undefined {
  return find<{ readonly id: string }>(model[part], (item) => item.id === id);
}

/** Whether the two are of one kind; entries and criteria have none. */
function isAlike(part: MappedPart, { from, to }: Models, id: string, target: string): boolean {
  switch (part) {
    case 'entries':
    case 'criteria':
      return true;
    case 'phases':
    case 'gates':
    case 'endings':
      return kindOf(from[part], id) === kindOf(to[part], target);
    case 'questions':
      return takesAnswers(questionOf(from, id), questionOf(to, target));
  }
}

function kindOf(items: readonly { readonly id: string; readonly kind: string }[], id: string): string | undefined {
  return find(items, (item) => item.id === id)?.kind;
}

function questionOf(model: ProcessModel, id: string): Question | undefined {
  return find(model.questions, (question) => question.id === id);
}

/** Every answer to the one is an answer to the other: the same type, and each choice is still there. */
function takesAnswers(from: Question | undefined, to: Question | undefined): boolean {
  if (from === undefined || to === undefined || from.type !== to.type) return false;
  return !some(from.choices ?? [], ({ id }) => !some(to.choices ?? [], (choice) => choice.id === id));
}
