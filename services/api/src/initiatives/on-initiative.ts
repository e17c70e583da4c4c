import type { ArgsOf, CommandType, TargetOf } from '@idesluss/core';
import type { Static, TSchema } from 'typebox';
import { demoIds } from '../demo/ids.ts';
import type { TryOperation } from '../demo/operations.ts';
import { commandRoute } from '../http/command-route.ts';
import type { Text } from '../http/language.ts';
import type { Tag } from '../http/openapi-tags.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { madeBy, receiptOnInitiative } from './receipt.ts';

/** A command on an initiative as a route: what differs from one to the next. */
export interface OnInitiative<K extends CommandType, B extends TSchema> {
  /** Below the initiative: a plural noun, since what the command says is created. */
  readonly noun: string;
  readonly command: K;
  readonly tag: Tag;
  readonly summary: Text;
  /** What it means in the process, for whom it is, and what it leads to. */
  readonly description: Text;
  readonly body: B;
  readonly target: (body: Static<B>) => TargetOf<K>;
  readonly args: (body: Static<B>) => ArgsOf<K>;
  /** The event that makes something with an id of its own, and the fact that says it. */
  readonly makes?: readonly [type: string, fact: string];
}

/** The path's parameters, with the demo initiative on which the operation can be tried at once. */
export const triedOn = (operation: TryOperation) => closed({ initiativeId: uuid({ example: demoIds.try[operation] }) });

/** Puts a command on an initiative below it as a POST. */
export function onInitiative<K extends CommandType & TryOperation, B extends TSchema>(
  api: Api,
  { shell }: SliceShell,
  { noun, makes, ...route }: OnInitiative<K, B>,
): void {
  commandRoute(api, shell, {
    ...route,
    path: `/initiatives/:initiativeId/${noun}`,
    params: triedOn(route.command),
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: (_, body) => route.target(body),
    receipt: receiptOnInitiative(makes === undefined ? undefined : madeBy(...makes)),
  });
}

/** For commands that are aimed at the initiative itself. */
export const atItself = (): undefined => undefined;
