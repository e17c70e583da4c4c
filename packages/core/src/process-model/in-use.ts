import type { Need } from './types.ts';

/** An innovation is in use: whatever else a model asks for, nothing is implemented without an adoption. */
export const inUse: Need = {
  id: 'adoption-in-use',
  text: {
    sv: 'Lösningen används i minst en verksamhet',
    en: 'The solution is in use in at least one unit',
  },
  condition: { fact: 'adoptions.inUse', atLeast: 1 },
};
