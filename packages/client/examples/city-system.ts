import { createClient } from '@idesluss/client';

/** A city's own form hands in an idea. However often it sends the same number, one idea comes of it. */
export async function handIn(baseUrl: string, token: string, form: { number: string; title: string; text: string }) {
  const sluice = createClient({ baseUrl, token: () => token });
  const kind = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' } as const;
  const body = { ...kind, title: form.title, summary: form.text };
  const draft = await sluice.call('draftInitiative', { body, key: `form-${form.number}-draft` });
  if (!draft.ok) return { no: draft.problem.detail };

  const path = { initiativeId: draft.value.id };
  const handedIn = await sluice.call('submitInitiative', { path, body: {}, key: `form-${form.number}-submission` });
  if (!handedIn.ok) return { no: handedIn.problem.detail };

  const initiative = await sluice.call('readInitiative', { path });
  const happened: string[] = [];
  for await (const { type } of sluice.walk('listInitiativeEvents', { path })) happened.push(type);
  return initiative.ok ? { caseNumber: initiative.value.caseNumber, happened } : { no: initiative.problem.detail };
}
