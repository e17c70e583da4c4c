import type { operations } from './generated/types.ts';
import type { routes } from './generated/routes.ts';
import type { Yes } from './outcome.ts';

type Routes = typeof routes;

/** What can be asked, by the operation's id in the OpenAPI document. */
export type OperationId = keyof Routes;

/** The type of a property, absent or optional ones included; never where there is none. */
type At<T, Name extends string> = T extends { readonly [N in Name]?: infer V } ? Exclude<V, undefined> : never;
type Json<T> = T extends { readonly content: { readonly 'application/json': infer B } } ? B : never;
type Content<T> = T extends { readonly content: infer C } ? C[keyof C] : never;
type Answers<Id extends OperationId> = operations[Id]['responses'];
type Place<Id extends OperationId, In extends string> = At<operations[Id]['parameters'], In>;

/** What a yes brings: the resource, the page of a list, or the receipt of what was done. */
export type ValueOf<Id extends OperationId> = Content<Answers<Id>[keyof Answers<Id>]>;

/** The JSON that an operation takes; never where it takes none. */
export type BodyOf<Id extends OperationId> = Json<At<operations[Id], 'requestBody'>>;

/** The operations that answer a list page by page. */
export type ListId = { [Id in OperationId]: Routes[Id] extends { readonly list: string } ? Id : never }[OperationId];

/** One of what a list holds. */
export type ItemOf<Id extends ListId> =
  At<ValueOf<Id>, Routes[Id]['list']> extends readonly (infer Item)[] ? Item : never;

type Part<Name extends string, T> = [T] extends [never] ? unknown : { readonly [N in Name]: T };
type Choice<Name extends string, T> = [T] extends [never] ? unknown : { readonly [N in Name]?: T };

/** What a method wants besides: a read may name what is known, a command a key, a change the state it is based on. */
type Condition<Id extends OperationId> = {
  /** A yes from before: comes back as it is while nothing has changed. */
  readonly GET: { readonly known?: Yes<ValueOf<Id>> };
  /** An Idempotency-Key of your own, kept to ask again after a crash; made when absent. */
  readonly POST: { readonly key?: string };
  /** The `etag` of the state that is to be changed. */
  readonly PATCH: { readonly ifMatch: string };
  /** The same, of what is to be replaced. */
  readonly PUT: { readonly ifMatch: string };
}[Routes[Id]['method']];

/** All that a request consists of. */
export type RequestOf<Id extends OperationId> = Part<'path', Place<Id, 'path'>> &
  Choice<'query', Place<Id, 'query'>> &
  Part<'body', BodyOf<Id>> &
  Condition<Id> & { readonly signal?: AbortSignal };

/** A request, which may be left out where nothing in it is needed. */
export type Asking<Id extends OperationId> =
  Record<never, never> extends RequestOf<Id> ? [request?: RequestOf<Id>] : [request: RequestOf<Id>];
