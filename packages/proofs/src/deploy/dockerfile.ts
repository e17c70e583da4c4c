/** One instruction of a Dockerfile, such as `RUN` and what follows it. */
export type Instruction = { readonly word: string; readonly rest: string };
export type Stage = { readonly name: string; readonly instructions: readonly Instruction[] };

const instructionsOf = (text: string): readonly Instruction[] =>
  text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
      return word === undefined || rest === undefined ? [] : [{ word, rest }];
    });

/** The stages of a Dockerfile in order; the last is what is run. */
export const stagesOf = (text: string): readonly Stage[] => {
  const stages: { name: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.word === 'FROM')
      stages.push({ name: / AS (\S+)/.exec(instruction.rest)?.[1] ?? '', instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
};

export const restOf = (stage: Stage, word: string): readonly string[] =>
  stage.instructions.filter((one) => one.word === word).map(({ rest }) => rest);

/** The words of `CMD ["a", "b"]`, in the form that runs without a shell; undefined when it is in another. */
export const execForm = (rest: string | undefined): readonly string[] | undefined => {
  const [, list] = /(\[.*\])$/.exec(rest ?? '') ?? [];
  const words: unknown = list === undefined ? undefined : JSON.parse(list);
  return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
};
