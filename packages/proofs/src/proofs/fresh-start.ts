import type { Proof } from '../proof.ts';
export const freshStart: Proof = {
  name: 'fresh-start',
  claim: 'x',
  budgetSeconds: 1,
  run: async () => ({ verdict: 'cannot run here', figure: '-', aim: '-', details: '' }),
};
