/** A fault the person at the keyboard can do something about: it is told in one sentence, without a stack. */
export const fault = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, { cause }), { name: 'Fault' });

export const isFault = (thrown: unknown): thrown is Error => thrown instanceof Error && thrown.name === 'Fault';

/** The code of a system or PostgreSQL error, such as `EADDRINUSE` or `28P01`. */
export const errorCode = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
