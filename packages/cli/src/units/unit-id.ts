import { createHash } from 'node:crypto';
import { isUuid } from '@idesluss/api';

/**
 * A unit by its id or by the key it was imported under. The id is made of the municipality and the key (UUID version 8), so
 * that the same file imported again finds what it has made.
 */
export const unitIdOf = (tenantId: string, key: string): string => {
  if (isUuid(key)) return key;
  const hex = createHash('sha256').update(`idesluss unit\n${tenantId}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
