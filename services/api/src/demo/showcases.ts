import type { Plan } from './plan.ts';

export const showcases: readonly Plan[] = [];
