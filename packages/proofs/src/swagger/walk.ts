import { setTimeout as pause } from 'node:timers/promises';
import { tags } from '@idesluss/api/src/http/openapi-tags.ts';
import { findShippedModel } from '@idesluss/core';
import type { Page } from '../browser/driver.ts';
import { type Workplace, scrollOn, workplaceOn } from '../browser/workplace.ts';
import { writeAccount } from '../journey/account.ts';
import type { City } from '../journey/city.ts';
import { type ClientOf, demoPlaces, openHttpCity } from '../journey/http-city.ts';
import { implemented } from '../journey/implemented.ts';
import type { Move } from '../journey/move.ts';
import { axeFaults } from './axe.ts';
import { nameOf, type Press, pressingClients } from './pressing-client.ts';
import { unfilledFaults } from './unfilled.ts';

export interface Walk {
  readonly page: Page;
  readonly address: string;
  readonly say: (line: string) => void;
  /** Where what does not hold is written down. */
  readonly faults: string[];
}

export interface Walked {
  readonly presses: number;
  readonly operations: number;
  readonly people: number;
}

const checkAxe = async ({ faults, say }: Walk, where: string, page: Page): Promise<void> => {
  const found = await axeFaults(page);
  say(`  axe, ${where}: ${found.length === 0 ? 'nothing serious of ours' : found.join('; ')}`);
  faults.push(...found.map((fault) => `axe, ${where}: ${fault}`));
};

/** The tags stand in the order of the sluice, each described in Swedish and in English. */
const checkTags = async ({ page, faults }: Walk): Promise<void> => {
  // Only those in sight are on the page, so they are read on the way down.
  const shown = new Set<string>();
  for (let further = true; further; further = await scrollOn(page)) {
    await pause(50);
    for (const tag of await page.locator('.opblock-tag').allTextContents()) shown.add(tag);
  }
  const due = tags.map(({ name, description }) => `${name}${description}`);
  if ([...shown].join('\n') !== due.join('\n')) faults.push(`the tags stand as ${[...shown].join(', ')}`);
  const oneSided = tags.filter(({ description }) => !/ \/ |and their/.test(description));
  faults.push(...oneSided.map(({ name }) => `${name} is described in one language`));
};

/** Looks at what is shown after the first press, and counts all of them. */
const watch = (walk: Walk) => {
  const seen = { presses: 0, looked: false, operations: new Set<string>(), people: new Set<string>() };
  const told = async ({ who, operationId, shown }: Press): Promise<void> => {
    seen.presses += 1;
    seen.operations.add(operationId);
    seen.people.add(who);
    walk.say(`  ${nameOf(who)} presses ${operationId}: ${shown.status}`);
    if (!seen.looked && shown.status === '201') {
      seen.looked = true;
      await checkAxe(walk, 'an operation that was done', walk.page);
    }
  };
  return { seen, told };
};

/** A no, in the language that is asked for, can be read on the page in whole. */
const checkRefusal = async (walk: Walk, workplace: Workplace, gateCaseId: string, dossier: string): Promise<void> => {
  const body = { outcome: 'approve', basedOn: dossier, reasons: 'Ett försök.', grantMinutes: 60 };
  const details: string[] = [];
  for (const language of ['en', 'sv']) {
    const given = { path: { gateCaseId }, headers: { 'Accept-Language': language }, body };
    const { status, text } = await workplace.press('decideGate', given);
    // A problem, if it is what it has to be; else the checks below say so.
    const { code, detail } = JSON.parse(text) as { code?: string; detail?: string };
    const words = walk.page
      .locator('.live-responses-table')
      .getByText(detail ?? 'no words')
      .first();
    const legible = (await words.isVisible()) && (detail ?? '').length > 20;
    walk.say(`  ${nameOf('coach')} presses decideGate: ${status} ${code}: ${detail}`);
    if (status !== '403' || code !== 'notPermitted' || !legible)
      walk.faults.push(`a coach who decides sees ${status} ${text}`);
    details.push(detail ?? '');
  }
  if (details[0] === details[1]) walk.faults.push('the no is told in one language only');
  await checkAxe(walk, 'an operation that was refused', walk.page);
  await workplace.fold('decideGate');
};

/** The city as it is pressed, where the coach first tries to decide, and changes a title by the ETag that is filled in. */
const withTrials = (walk: Walk, city: City, workplace: Workplace, clientOf: ClientOf): City => {
  const tried = { decision: false };
  const act = async (move: Move): Promise<string> => {
    const { gateCaseId, initiativeId } = move.aim;
    if (move.command.type === 'decideGate' && gateCaseId !== undefined && !tried.decision) {
      tried.decision = true;
      const { dossiers } = await city.seeCase(gateCaseId);
      await checkRefusal(walk, workplace, gateCaseId, dossiers.at(-1) ?? '');
    }
    const id = await city.act(move);
    if (move.command.type === 'describeNeed' && initiativeId !== undefined) {
      const change = { path: { initiativeId }, body: { title: 'Tyst tillsyn om natten' }, ifMatch: 'filled in' };
      const answer = await clientOf('bearer').call('reviseInitiative', change);
      if (!answer.ok) walk.faults.push(`a change by ETag shows ${answer.problem.code}`);
    }
    return id;
  };
  return { ...city, act };
};

/** The coach logs in, and one whole journey is pressed, from the draft to daily use. */
export const walkThrough = async (walk: Walk): Promise<Walked> => {
  const { page, address, faults } = walk;
  const workplace = workplaceOn(page, address);
  await workplace.open();
  await checkTags(walk);
  await checkAxe(walk, 'the workplace as it opens', page);
  await workplace.authorize(nameOf('coach'), async (popup) => {
    await checkAxe(walk, 'the dialog of the login', page);
    await checkAxe(walk, 'the page of the login', popup);
  });
  faults.push(...(await unfilledFaults(page, workplace)));
  const { seen, told } = watch(walk);
  const clientOf = pressingClients(workplace, told);
  const silent = writeAccount('sv', () => undefined);
  const city = openHttpCity(clientOf, demoPlaces(findShippedModel('helsingborg', 2)?.id ?? ''), silent);
  const initiativeId = await implemented(withTrials(walk, city, workplace, clientOf));
  const { ending } = await city.see(initiativeId);
  if (ending !== 'implemented') faults.push(`the journey ended in ${ending}`);
  const happened = await city.history(initiativeId);
  if (happened.length < 20) faults.push(`the history shows ${happened.length} events`);
  return { presses: seen.presses, operations: seen.operations.size, people: seen.people.size };
};
