import type { Command, Given, Report } from '../command.ts';
import { both } from '../language.ts';
import { findModel, type Source } from '../models/find-model.ts';
import { type Judged, judge, linesOf } from '../models/judge.ts';
import { type JudgedVariant, judgeVariant, linesOfVariant } from '../models/judge-variant.ts';

/** All are there before any is looked at: what cannot be tried is told at once. */
const sourcesOf = (names: readonly string[]): Promise<Source[]> => Promise.all(names.map(findModel));

const judgeAll = <J extends Judged>(
  sources: readonly Source[],
  say: Given['say'],
  judgeOne: (source: Source) => J,
): readonly J[] =>
  sources.map((source, index) => {
    const count = `${index + 1}/${sources.length}`;
    if (sources.length > 1) say(both(`${count} ${source.name} …`, `${count} ${source.name} …`));
    return judgeOne(source);
  });

/** What is said of one and of several that may be used. */
const subjects = {
  model: [both('Modellen går', 'The model can'), both('modeller går', 'models can')],
  variant: [
    both('Varianten och dess golv går', 'The variant and its floor can'),
    both('varianter går', 'variants can'),
  ],
} as const;

const summary = (
  judged: readonly Judged[],
  [one, several]: (typeof subjects)[keyof typeof subjects],
): Report['said'] => {
  const faulty = judged.filter(({ usable }) => !usable).length;
  const warnings = judged.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'warning').length;
  const more = both(warnings === 0 ? '' : ` Varningar: ${warnings}.`, warnings === 0 ? '' : ` Warnings: ${warnings}.`);
  if (faulty === 0) {
    return both(
      `${judged.length === 1 ? one.sv : `Alla ${judged.length} ${several.sv}`} att använda.${more.sv}`,
      `${judged.length === 1 ? one.en : `All ${judged.length} ${several.en}`} be used.${more.en}`,
    );
  }
  return both(
    `${faulty} av ${judged.length} går inte att använda. Rätta felen och granska igen.${more.sv}`,
    `${faulty} of ${judged.length} cannot be used. Mend the errors and verify again.${more.en}`,
  );
};

type Answer = Pick<Report, 'lines'> & { readonly judged: readonly Judged[]; readonly said: Report['said'] };

const answerOnModels = (sources: readonly Source[], { say, paint }: Given): Answer => {
  const judged = judgeAll(sources, say, judge);
  const lines = judged.flatMap(({ name, findings }) => linesOf(name, findings, paint));
  return { judged, lines, said: summary(judged, subjects.model) };
};

const answerOnVariants = (floor: Source, sources: readonly Source[], { say, paint }: Given): Answer => {
  const judged: readonly JudgedVariant[] = judgeAll(sources, say, (source) => judgeVariant(floor, source));
  const lines = judged.flatMap((one) => linesOfVariant(floor, one, paint));
  return { judged, lines, said: summary(judged, subjects.variant) };
};

export const verify: Command = {
  name: 'verify',
  about: both(
    'Granskar innovationsmodeller utan tjänsten och utan databasen: filer, eller medföljande modeller vid namn (helsingborg-2). Med --floor granskas i stället varianter av den modellen, var och en tillsammans med den. Under varje fynd står vad som kan ändras.',
    'Verifies process models without the service and without the database: files, or shipped models by name (helsingborg-2). With --floor it verifies variants of that model instead, each together with it. Below each finding stands what could be changed.',
  ),
  operands: ['FILE…'],
  options: {
    floor: {
      type: 'string',
      value: 'FILE',
      about: both(
        'Golvet för varianterna: en modell i en fil, eller en medföljande vid namn',
        'The floor of the variants: a model in a file, or a shipped one by name',
      ),
    },
  },
  settings: [],
  run: async (given) => {
    const { operands, paint, text } = given;
    const named = text('floor');
    const [floor] = named === undefined ? [] : await sourcesOf([named]);
    const sources = await sourcesOf(operands);
    const answer = floor === undefined ? answerOnModels(sources, given) : answerOnVariants(floor, sources, given);
    const { judged, lines = [], said } = answer;
    const holds = judged.every((one) => one.usable);
    const tone = holds ? 'good' : 'bad';
    return {
      code: holds ? 0 : 1,
      said: both(paint(tone, said.sv), paint(tone, said.en)),
      lines,
      data: {
        ...(floor === undefined ? {} : { floor: floor.name }),
        models: judged.map(({ model: _, ...told }) => told),
      },
    };
  },
};
