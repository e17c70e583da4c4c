import { equivalentsOfCore } from '../mutants/equivalents-core.ts';
import { overSample } from '../mutants/over-sample.ts';
import type { Proof } from '../proof.ts';

const SAMPLE = 400;

/** What decides: may and apply of every command, evolve of every stream, the needs and their facts, and access. */
const places = [
  'packages/core/src/{access,challenge,decision-round,fund,gate-case,initiative,mandate,register,value}/*.ts',
  'packages/core/src/{decide,record/rules,process-model/evaluate}.ts',
];
/** Tests are no rules, and a list of names is a type more than a rule. */
const leftOut = /\.(test|fixture)\.ts$|\/state[-\w]*\.ts$/;

export const mutantsCore: Proof = overSample(
  { places, leftOut, tests: ['packages/core/**/*.test.ts'], aim: 0.85, equivalents: equivalentsOfCore },
  SAMPLE,
);
