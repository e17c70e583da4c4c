import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes in lower-case hex: what the core is handed to hash with. */
export const sha256 = (text: string): string => hash('sha256', text);
