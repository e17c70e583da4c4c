import { rulesOfModels } from '../mutants/fields.ts';
import { overSample } from '../mutants/over-sample.ts';
import type { Proof } from '../proof.ts';

const SAMPLE = 400;

export const mutantsModels: Proof = overSample(rulesOfModels, SAMPLE);
