/** A short machine word such as a criterion's id. */
export const MACHINE_WORD = '^[A-Za-z0-9][A-Za-z0-9._-]*$';

/** A code of ours, such as a refusal's. */
export const CODE_WORD = '^[a-zA-Z]{1,100}$';

/** Something before and after one @: whether the address exists only a letter to it tells. */
export const EMAIL = '^[^\\s@]+@[^\\s@]+$';

/** A SHA-256 in hexadecimal. */
export const HASH = '^[0-9a-f]{64}$';

/** What a list's cursor may look like. */
export const CURSOR = '^[A-Za-z0-9_-]+$';

/** An address that is read over an encrypted way, in its written form and without a password in it; core asks the same. */
export const HTTPS = '^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!-~]*)?$';

/** A Swedish organisation number, with or without its hyphen; whether its check digit is right is for core to say. */
export const ORGANISATION_NUMBER = '^[0-9]{6}-?[0-9]{4}$';

/** A code of Statistics Sweden: a municipality's or a region's. */
export const SCB_CODE = '^[0-9]{2}([0-9]{2})?$';
