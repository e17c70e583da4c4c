import { equivalentsOfModels } from '../mutants/equivalents-models.ts';
import { overSample } from '../mutants/over-sample.ts';
import type { Proof } from '../proof.ts';

const SAMPLE = 400;

/** What judges a process model, puts a floor and a variant together, counts ratings and explains what they come to. */
const places = [
  'packages/core/src/process-model/{verify*,compose*,variant-rules,judge-need,satisfy,domain,subject}.ts',
  'packages/core/src/process-model/{graph,walks,ways-back,ends,conditions,describe-path}.ts',
  'packages/core/src/assessment/{score,points,terms,summarise,single-rating,that-count,rating-facts}.ts',
  'packages/core/src/assessment/{explain,next-band,stand,criterion-summary}.ts',
];
const leftOut = /\.(test|fixture)\.ts$/;
/** Tests of models and of assessment, and those of all that comes along. */
const tests = [
  'packages/core/src/{process-model,assessment,model-register}/*.test.ts',
  'packages/core/src/shipped-*.test.ts',
];

export const mutantsModels: Proof = overSample(
  { places, leftOut, tests, aim: 0.9, equivalents: equivalentsOfModels },
  SAMPLE,
);
