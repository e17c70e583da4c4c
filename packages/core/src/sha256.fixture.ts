import { hash } from 'node:crypto';

/** For tests only: core itself is given its hash function. */
export const sha256 = (text: string): string => hash('sha256', text);
