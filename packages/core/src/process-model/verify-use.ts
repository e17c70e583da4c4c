import { comparisonsIn, conditionsOf } from './conditions.ts';
import { type Fault, fault } from './finding.ts';
import type { Subject } from './subject.ts';

/** Criteria that no gate rates. */
export function unusedCriteria({ model }: Subject): readonly Fault[] {
  const used = new Set(model.gates.flatMap(({ criteria }) => criteria));
  return unused(
    '/criteria',
    model.criteria,
    used,
    'Ingen beslutspunkt bedömer kriteriet.',
    'No gate rates the criterion.',
  );
}

/** Questions whose answer no condition looks at. */
export function unusedQuestions({ model }: Subject): readonly Fault[] {
  const facts = conditionsOf(model)
    .flatMap(comparisonsIn)
    .map(([, { fact }]) => fact);
  const used = new Set(facts.flatMap((fact) => (fact.startsWith('answers.') ? fact.slice('answers.'.length) : [])));
  return unused('/questions', model.questions, used, 'Inget villkor läser svaret.', 'No condition reads the answer.');
}

/** Steps that hold no phase. */
export function unusedSteps({ model }: Subject): readonly Fault[] {
  const used = new Set(model.phases.map(({ step }) => step));
  return unused('/steps', model.steps, used, 'Ingen fas hör till steget.', 'No phase belongs to the step.');
}

/** Endings that nothing leads to; not being selected comes of losing a round, at any gate. */
export function unusedEndings({ model }: Subject): readonly Fault[] {
  const used = new Set([
    ...model.intake.endings,
    ...model.phases.flatMap(({ endings }) => endings),
    ...model.gates.flatMap(({ outcomes }) => outcomes.flatMap((one) => ('ending' in one ? one.ending : []))),
    ...model.endings.flatMap(({ id, kind }) => (kind === 'notSelected' ? id : [])),
  ]);
  return unused('/endings', model.endings, used, 'Inget leder till slutet.', 'Nothing leads to the ending.');
}

function unused(
  place: string,
  list: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  sv: string,
  en: string,
): readonly Fault[] {
  return list.flatMap(({ id }, index) => (used.has(id) ? [] : [fault(`${place}/${index}`, sv, en)]));
}

/** Texts that are blank in a language, or the same in both. */
export function missingTranslations({ model }: Subject): readonly Fault[] {
  return untranslatedIn(model, '');
}

function untranslatedIn(value: unknown, place: string): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalText(value)) return isTranslated(value) ? [] : [{ place, text: untranslated }];
  return Object.entries(value).flatMap(([name, inner]) => untranslatedIn(inner, `${place}/${name}`));
}

const untranslated = {
  sv: 'Texten saknas på ett av språken eller är densamma på båda.',
  en: 'The text is missing in one language or the same in both.',
};

function isLocalText(value: object): value is { readonly sv: string; readonly en: string } {
  return 'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string';
}

function isTranslated({ sv, en }: { readonly sv: string; readonly en: string }): boolean {
  return sv.trim() !== '' && en.trim() !== '' && sv.trim() !== en.trim();
}
