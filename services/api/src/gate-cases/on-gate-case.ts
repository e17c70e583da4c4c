import type { CommandType } from '@idesluss/core';
import type { TSchema } from 'typebox';
import type { TryOperation } from '../demo/operations.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import type { OnInitiative } from '../initiatives/on-initiative.ts';
import { madeBy } from '../initiatives/receipt.ts';
import { receiptOnGateCase } from './receipt.ts';
import { triedOnCase } from './schemas.ts';

/** Puts a command on a gate case below it as a POST; the noun stands below the case, else all is as on an initiative. */
export function onGateCase<K extends CommandType & TryOperation, B extends TSchema>(
  api: Api,
  { shell }: SliceShell,
  { noun, makes, ...route }: OnInitiative<K, B>,
): void {
  commandRoute(api, shell, {
    ...route,
    path: `/gate-cases/:gateCaseId/${noun}`,
    params: triedOnCase(route.command),
    aim: ({ gateCaseId }) => ({ gateCaseId }),
    target: (_, body) => route.target(body),
    receipt: receiptOnGateCase(makes === undefined ? undefined : madeBy(...makes)),
  });
}
