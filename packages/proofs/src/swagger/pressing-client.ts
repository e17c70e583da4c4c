import type { Client, OperationId, Outcome } from '@idesluss/client';
import { access } from '@idesluss/core';
import { PERSONAS } from '@idesluss/demo-identity/personas';
import type { Given, Shown, Workplace } from '../browser/workplace.ts';
import type { ClientOf } from '../journey/http-city.ts';
import type { Who } from '../journey/move.ts';

/** One press, and what the page then shows. */
export interface Press {
  readonly who: Who;
  readonly operationId: string;
  readonly shown: Shown;
}

type Request = Given & { readonly [more: string]: unknown };

const coachMay = (id: string): boolean =>
  Object.entries(access).some(([action, { relations }]) => action === id && relations.some((one) => one === 'coach'));

export const nameOf = (who: Who): string => PERSONAS.find(({ key }) => key === who)?.name ?? who;

const isRead = (id: string): boolean => /^(read|list)/.test(id);

/** What the page shows is all there is to go by: it must be the JSON that came. */
const outcomeOf = ({ status, text }: Shown): Outcome<unknown> => {
  const body: unknown = JSON.parse(text);
  if (status.startsWith('2')) return { ok: true, status: Number(status), value: body, etag: undefined };
  // A problem, as every no is; the proof looks at its words.
  return { ok: false, key: undefined, problem: body as Extract<Outcome<unknown>, { ok: false }>['problem'] };
};

/**
 * Asks by pressing in the workplace, as one person after the other: the coach is logged in when it begins, and does what
 * a coach may once named.
 */
export const pressingClients = (workplace: Workplace, told: (press: Press) => Promise<void>): ClientOf => {
  const state: { who: Who; coached: boolean } = { who: 'coach', coached: false };
  const become = async (who: Who): Promise<void> => {
    if (state.who === who) return;
    await workplace.logOut();
    await workplace.authorize(nameOf(who));
    state.who = who;
  };
  /** Whoever is logged in can read; it is no reason to log out. */
  const doer = (who: Who, id: string): Who => {
    if (isRead(id)) return state.who;
    return who === 'bearer' && state.coached && coachMay(id) ? 'coach' : who;
  };
  const call = (asked: Who) => async (operationId: OperationId, request: Request) => {
    const who = doer(asked, operationId);
    await become(who);
    const shown = await workplace.press(operationId, request);
    await told({ who, operationId, shown });
    await workplace.fold(operationId);
    if (operationId === 'nameCoach') state.coached = true;
    return outcomeOf(shown);
  };
  const walk = async function* (id: OperationId, request: Request): AsyncGenerator<unknown, void> {
    const page = await call('coach')(id, request);
    const lists = page.ok && typeof page.value === 'object' ? Object.values(page.value ?? {}) : [];
    yield* lists.find((list): list is unknown[] => Array.isArray(list)) ?? [];
  };
  // Types are those of the document, which a page in a browser knows nothing of.
  return (who) => ({ call: call(who), walk }) as unknown as Client;
};
