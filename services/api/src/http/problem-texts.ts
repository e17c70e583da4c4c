import type { Text } from './language.ts';

type ProblemType = { readonly status: number; readonly title: Text; readonly detail: Text };

/**
 * Every problem that belongs to HTTP and not to the sluice: its number and its words. The page behind each `type` is
 * generated from here. Refusals of the core have their own table (refusal-status.ts) and their words from the core.
 */
export const httpProblems = {
  malformedBody: {
    status: 400,
    title: { sv: 'Innehållet går inte att läsa', en: 'The body cannot be read' },
    detail: { sv: 'Innehållet ska vara JSON i UTF-8 (RFC 8259).', en: 'The body must be JSON in UTF-8 (RFC 8259).' },
  },
  malformedAddress: {
    status: 400,
    title: { sv: 'Adressen går inte att läsa', en: 'The address cannot be read' },
    detail: { sv: 'Adressen är felaktigt kodad.', en: 'The address is wrongly encoded.' },
  },
  malformedRequest: {
    status: 400,
    title: { sv: 'Anropet följer inte HTTP', en: 'The request is not HTTP' },
    detail: { sv: 'Anropet går inte att tolka.', en: 'The request cannot be parsed.' },
  },
  invalidRequest: {
    status: 400,
    title: { sv: 'Anropet följer inte beskrivningen', en: 'The request does not follow the description' },
    detail: { sv: 'Rätta det som räknas upp i errors.', en: 'Correct what errors lists.' },
  },
  idempotencyKeyMissing: {
    status: 400,
    title: { sv: 'Idempotency-Key saknas', en: 'Idempotency-Key is missing' },
    detail: {
      sv: 'Skicka ett eget värde, till exempel en UUID, och samma igen vid omsändning.',
      en: 'Send a value of your own, a UUID for instance, and the same again when you repeat the request.',
    },
  },
  idempotencyKeyInvalid: {
    status: 400,
    title: { sv: 'Idempotency-Key har fel form', en: 'Idempotency-Key has the wrong form' },
    detail: {
      sv: 'Ett till 200 tecken ur A-Z a-z 0-9 . _ ~ : + / = -, utan eller inom citattecken, och bara en gång.',
      en: 'One to 200 characters of A-Z a-z 0-9 . _ ~ : + / = -, bare or quoted, and only once.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { sv: 'Inloggning krävs', en: 'Login is required' },
    detail: {
      sv: 'Skicka Authorization: Bearer med en giltig åtkomstbiljett.',
      en: 'Send Authorization: Bearer with a valid access token.',
    },
  },
  tokenInvalid: {
    status: 401,
    title: { sv: 'Åtkomstbiljetten gäller inte', en: 'The access token is not valid' },
    detail: {
      sv: 'Biljetten är utgången, främmande eller av fel slag.',
      en: 'The token has expired, is foreign or of the wrong kind.',
    },
  },
  insufficientScope: {
    status: 403,
    title: { sv: 'Biljetten räcker inte', en: 'The token does not suffice' },
    detail: {
      sv: 'Biljetten saknar den behörighet (scope) som krävs.',
      en: 'The token lacks the scope that is needed.',
    },
  },
  forbidden: {
    status: 403,
    title: { sv: 'Inte tillåtet', en: 'Not allowed' },
    detail: { sv: 'Du får inte göra detta.', en: 'You may not do this.' },
  },
  notFound: {
    status: 404,
    title: { sv: 'Finns inte', en: 'Not found' },
    detail: { sv: 'Det finns inget här som du får se.', en: 'There is nothing here that you may see.' },
  },
  methodNotAllowed: {
    status: 405,
    title: { sv: 'Metoden används inte här', en: 'The method is not used here' },
    detail: { sv: 'Se Allow för de metoder som finns.', en: 'See Allow for the methods there are.' },
  },
  notAcceptable: {
    status: 406,
    title: { sv: 'Svarsformatet finns inte', en: 'The format is not offered' },
    detail: { sv: 'Svaret finns som application/json.', en: 'The answer is offered as application/json.' },
  },
  requestTimeout: {
    status: 408,
    title: { sv: 'Anropet tog för lång tid', en: 'The request took too long' },
    detail: { sv: 'Anropet kom inte fram i tid.', en: 'The request did not arrive in time.' },
  },
  preconditionFailed: {
    status: 412,
    title: { sv: 'Ändrat sedan du läste', en: 'Changed since you read it' },
    detail: {
      sv: 'If-Match stämmer inte längre. Läs igen och gör om.',
      en: 'If-Match no longer holds. Read again and redo.',
    },
  },
  bodyTooLarge: {
    status: 413,
    title: { sv: 'Innehållet är för stort', en: 'The body is too large' },
    detail: { sv: 'Skicka mindre åt gången.', en: 'Send less at a time.' },
  },
  addressTooLong: {
    status: 414,
    title: { sv: 'Adressen är för lång', en: 'The address is too long' },
    detail: { sv: 'Adressen får vara högst 2048 tecken.', en: 'The address may be at most 2048 characters.' },
  },
  unsupportedMediaType: {
    status: 415,
    title: { sv: 'Formatet tas inte emot', en: 'The format is not accepted' },
    detail: {
      sv: 'Skicka Content-Type: application/json (för PATCH även application/merge-patch+json) i UTF-8.',
      en: 'Send Content-Type: application/json (for PATCH also application/merge-patch+json) in UTF-8.',
    },
  },
  idempotencyKeyReused: {
    status: 422,
    title: { sv: 'Idempotency-Key är redan använd', en: 'Idempotency-Key is already used' },
    detail: {
      sv: 'Samma nyckel har skickats med annat innehåll, till en annan adress eller av någon annan. Ta en ny nyckel.',
      en: 'The same key came with another content, to another address or from somebody else. Take a new key.',
    },
  },
  preconditionRequired: {
    status: 428,
    title: { sv: 'If-Match saknas', en: 'If-Match is missing' },
    detail: {
      sv: 'Läs resursen och skicka dess ETag i If-Match.',
      en: 'Read the resource and send its ETag in If-Match.',
    },
  },
  noRoom: {
    status: 409,
    title: { sv: 'Ryms inte', en: 'No room for it' },
    detail: {
      sv: 'Allt som hör till samma ärende ryms inte längre. Inget har sparats. Korta den här texten, eller det som redan står: behov, idé, svar och planer i initiativet; ansökan, motiveringar och skäl i beslutsärendet.',
      en: 'All that belongs to the same matter no longer fits. Nothing has been stored. Shorten this text, or what stands there already: need, idea, answers and plans of the initiative; application, justifications and reasons of the gate case.',
    },
  },
  tooManyRequests: {
    status: 429,
    title: { sv: 'För många anrop', en: 'Too many requests' },
    detail: { sv: 'Vänta så länge som Retry-After säger.', en: 'Wait for as long as Retry-After says.' },
  },
  headersTooLarge: {
    status: 431,
    title: { sv: 'Huvudena är för stora', en: 'The headers are too large' },
    detail: { sv: 'Skicka färre eller kortare huvuden.', en: 'Send fewer or shorter headers.' },
  },
  internalFault: {
    status: 500,
    title: { sv: 'Fel i tjänsten', en: 'A fault in the service' },
    detail: {
      sv: 'Felet är antecknat. Ange traceId om du hör av dig.',
      en: 'The fault is recorded. State traceId if you contact us.',
    },
  },
  unavailable: {
    status: 503,
    title: { sv: 'Tillfälligt otillgänglig', en: 'Temporarily unavailable' },
    detail: {
      sv: 'Försök igen om en stund; med samma Idempotency-Key blir inget gjort två gånger.',
      en: 'Try again shortly; with the same Idempotency-Key nothing is done twice.',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type HttpProblemCode = keyof typeof httpProblems;
