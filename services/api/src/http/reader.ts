import type { Actor } from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import type { Shell } from '../write/execute.ts';
import type { FindActor } from './actor.ts';
import type { Identity } from './authentication.ts';
import { identityOf } from './identity-of.ts';

/** What every slice is given: how to write, and how to find who reads. */
export interface SliceShell {
  readonly shell: Shell;
  readonly findActor: FindActor;
}

/** Somebody reading: who, and through what. */
export interface Reader extends SliceShell {
  readonly identity: Identity;
}

export function readerOf(slice: SliceShell, request: FastifyRequest): Reader {
  return { ...slice, identity: identityOf(request) };
}

export function actorOf({ findActor, identity }: Reader): Actor | Promise<Actor> {
  return findActor(identity);
}
