import type { Situation, States, StreamKind } from '@idesluss/core';

/** Where a situation holds the state of one kind of stream. */
type Place<S> = {
  readonly find: (situation: Situation, id: string) => S | undefined;
  readonly put: (situation: Situation, state: S) => Situation;
};

const same = <S extends { readonly id: string }>(state: S | undefined, id: string): S | undefined =>
  state?.id === id ? state : undefined;

/** A fund that is new is what its command is about: nobody opens one beside another matter. */
function putFund(situation: Situation, fund: States['fund']): Situation {
  const isNew = situation.funds[fund.id] === undefined;
  const subject = isNew || situation.fund?.id === fund.id ? { fund } : {};
  return { ...situation, ...subject, funds: { ...situation.funds, [fund.id]: fund } };
}

/** What somebody erased has borne stands beside the matter, which is the person. */
function putInitiative(situation: Situation, initiative: States['initiative']): Situation {
  const { borne } = situation;
  if (borne === undefined) return { ...situation, initiative };
  return { ...situation, borne: borne.map((one) => (one.id === initiative.id ? initiative : one)) };
}

/** What a command on one case opens stands beside it: the matter is the case that it was aimed at. */
function putGateCase(situation: Situation, gateCase: States['gateCase']): Situation {
  const { gateCase: held } = situation;
  return held === undefined || held.id === gateCase.id ? { ...situation, gateCase } : situation;
}

const places: { readonly [K in StreamKind]: Place<States[K]> } = {
  initiative: {
    find: ({ initiative, borne = [] }, id) => same(initiative, id) ?? borne.find((one) => one.id === id),
    put: putInitiative,
  },
  gateCase: {
    find: ({ gateCase }, id) => same(gateCase, id),
    put: putGateCase,
  },
  fund: { find: ({ funds }, id) => funds[id], put: putFund },
  goalSeries: {
    find: ({ goalSeries }, id) => goalSeries[id],
    put: (situation, series) => ({ ...situation, goalSeries: { ...situation.goalSeries, [series.id]: series } }),
  },
  person: { find: ({ person }, id) => same(person, id), put: (situation, person) => ({ ...situation, person }) },
  unit: { find: ({ unit }, id) => same(unit, id), put: (situation, unit) => ({ ...situation, unit }) },
  body: { find: ({ body }, id) => same(body, id), put: (situation, body) => ({ ...situation, body }) },
  publicBody: {
    find: ({ publicBody }, id) => same(publicBody, id),
    put: (situation, publicBody) => ({ ...situation, publicBody }),
  },
  decisionRound: {
    find: ({ decisionRound }, id) => same(decisionRound, id),
    put: (situation, decisionRound) => ({ ...situation, decisionRound }),
  },
  processModel: {
    find: ({ processModel }, id) => same(processModel, id),
    put: (situation, processModel) => ({ ...situation, processModel }),
  },
  role: { find: ({ role }, id) => same(role, id), put: (situation, role) => ({ ...situation, role }) },
  mandate: { find: ({ mandate }, id) => same(mandate, id), put: (situation, mandate) => ({ ...situation, mandate }) },
  challenge: {
    find: ({ challenge }, id) => same(challenge, id),
    put: (situation, challenge) => ({ ...situation, challenge }),
  },
};

/** The state of one stream of the situation. */
export function stateIn<K extends StreamKind>(situation: Situation, kind: K, id: string): States[K] | undefined {
  return places[kind].find(situation, id);
}

/** The situation with one stream's state as it is now. */
export function withState<K extends StreamKind>(situation: Situation, kind: K, state: States[K]): Situation {
  return places[kind].put(situation, state);
}
