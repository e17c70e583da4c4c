import { decide, describeRefusal, emptySituation, findShippedModel, IDS_NEEDED, noNames } from '@idesluss/core';

const model = findShippedModel('helsingborg', 2);
if (model === undefined) throw new Error('the model comes with the package');

// The rules read no clock and draw no numbers: they are handed the moment, the actor and fresh ids.
const actor = { personId: crypto.randomUUID(), clientId: 'import', roles: [], mandates: [] };
const context = { now: '2026-03-02T09:30:00.000Z', today: '2026-03-02', actor, model };

/** What comes of an initiative that enters this way: the events of its draft, or in English why there is none. */
export function draft(entry: string, processModelId: string): readonly string[] | string {
  const kind = { entry, origin: 'idea', visibility: 'internal', bearerKind: 'employee', processModelId } as const;
  const said = { title: 'Tystare matsalar', summary: 'Barnen äter mer.', area: null, proposedUnitId: null };
  const command = { type: 'draftInitiative', target: undefined, args: { ...kind, ...said } } as const;
  const ids = Array.from({ length: IDS_NEEDED }, () => crypto.randomUUID());
  const answer = decide(emptySituation, { ...context, ids }, command);
  if (!answer.ok) return describeRefusal(answer.refusal, 'en', noNames).detail;
  return answer.value.flatMap(({ events }) => events.map(({ type }) => type));
}

console.log(draft('idea', model.id)); // [ 'initiativeDrafted' ]
console.log(draft('sideDoor', model.id)); // a sentence
