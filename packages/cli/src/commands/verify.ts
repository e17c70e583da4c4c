import type { Command, Given, Report } from '../command.ts';
import { both } from '../language.ts';
import { findModel, type Source } from '../models/find-model.ts';
import { type Judged, judge, linesOf } from '../models/judge.ts';

/** All are there before any is looked at: what cannot be tried is told at once. */
const sourcesOf = (names: readonly string[]): Promise<Source[]> => Promise.all(names.map(findModel));

const judgeAll = (sources: readonly Source[], say: Given['say']): readonly Judged[] =>
  sources.map((source, index) => {
    const count = `${index + 1}/${sources.length}`;
    if (sources.length > 1) say(both(`${count} ${source.name} …`, `${count} ${source.name} …`));
    return judge(source);
  });

const summary = (judged: readonly Judged[]): Report['said'] => {
  const faulty = judged.filter(({ usable }) => !usable).length;
  const warnings = judged.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'warning').length;
  const more = both(warnings === 0 ? '' : ` Varningar: ${warnings}.`, warnings === 0 ? '' : ` Warnings: ${warnings}.`);
  if (faulty === 0) {
    return both(
      `${judged.length === 1 ? 'Modellen' : `Alla ${judged.length} modeller`} går att använda.${more.sv}`,
      `${judged.length === 1 ? 'The model' : `All ${judged.length} models`} can be used.${more.en}`,
    );
  }
  return both(
    `${faulty} av ${judged.length} går inte att använda. Rätta felen och granska igen.${more.sv}`,
    `${faulty} of ${judged.length} cannot be used. Mend the errors and verify again.${more.en}`,
  );
};

export const verify: Command = {
  name: 'verify',
  about: both(
    'Granskar innovationsmodeller utan tjänsten och utan databasen: filer, eller medföljande modeller vid namn (helsingborg-2). Under varje fynd står vad som kan ändras.',
    'Verifies process models without the service and without the database: files, or shipped models by name (helsingborg-2). Below each finding stands what could be changed.',
  ),
  operands: ['FILE…'],
  options: {},
  settings: [],
  run: async ({ operands, say, paint }) => {
    const judged = judgeAll(await sourcesOf(operands), say);
    const lines = judged.flatMap(({ name, findings }) => linesOf(name, findings, paint));
    const holds = judged.every(({ usable }) => usable);
    const said = summary(judged);
    const tone = holds ? 'good' : 'bad';
    return {
      code: holds ? 0 : 1,
      said: both(paint(tone, said.sv), paint(tone, said.en)),
      lines,
      data: { models: judged.map(({ name, usable, findings }) => ({ name, usable, findings })) },
    };
  },
};
