import { equivalentsOfCore } from './equivalents-core.ts';
import { equivalentsOfModels } from './equivalents-models.ts';
import type { Field } from './over-sample.ts';

/** What decides: may and apply of every command, evolve of every stream, the needs and their facts, and access. */
export const rulesOfCore: Field = {
  places: [
    'packages/core/src/{access,challenge,decision-round,fund,gate-case,initiative,mandate,register,value}/*.ts',
    'packages/core/src/{decide,record/rules,process-model/evaluate}.ts',
  ],
  // Tests are no rules, and a list of names is a type more than a rule.
  leftOut: /\.(test|fixture)\.ts$|\/state[-\w]*\.ts$/,
  tests: ['packages/core/**/*.test.ts'],
  aim: 0.85,
  equivalents: equivalentsOfCore,
};

/** What judges a process model, puts a floor and a variant together, counts ratings and explains what they come to. */
export const rulesOfModels: Field = {
  places: [
    'packages/core/src/process-model/{verify*,compose*,variant-rules,judge-need,satisfy,domain,subject}.ts',
    'packages/core/src/process-model/{graph,walks,ways-back,ends,conditions,describe-path}.ts',
    'packages/core/src/assessment/{score,points,terms,summarise,single-rating,that-count,rating-facts}.ts',
    'packages/core/src/assessment/{explain,next-band,stand,criterion-summary}.ts',
  ],
  leftOut: /\.(test|fixture)\.ts$/,
  // Tests of models and of assessment, and those of all that comes along.
  tests: [
    'packages/core/src/{process-model,assessment,model-register}/*.test.ts',
    'packages/core/src/shipped-*.test.ts',
  ],
  aim: 0.9,
  equivalents: equivalentsOfModels,
};
