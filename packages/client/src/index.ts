/** The HTTP interface of Idésluss, typed from its OpenAPI document. */
export { type Client, createClient } from './client.ts';
export type { ProblemCode } from './generated/codes.ts';
export type { components } from './generated/types.ts';
export type { BodyOf, ItemOf, ListId, OperationId, RequestOf, ValueOf } from './operations.ts';
export type { ClientOptions } from './options.ts';
export type { No, Outcome, Yes } from './outcome.ts';
export type { Language, Problem } from './problem.ts';
