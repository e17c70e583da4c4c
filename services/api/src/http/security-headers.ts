/** For JSON: nothing may load, frame or run. */
const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers of every answer. A hook sets them: the plugin for it halves the rate of the whole service. */
export const securityHeaders = {
  'content-security-policy': apiPolicy,
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** For Swagger UI: its own files, and calls to this service and to the issuer that gives out tokens. */
export const docsPolicy = (connectTo: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Swagger UI writes style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${connectTo.join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
