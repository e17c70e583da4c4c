import type { Page } from '../browser/driver.ts';
import type { Workplace } from '../browser/workplace.ts';

/** What the list answers, as far as it is looked at here. */
type Answer = { initiatives?: readonly unknown[]; _links?: readonly { rel: string; href: string }[] };

const askedOf = (text: string) => {
  // An answer of the list, if it is what it has to be; else what is missing is told below.
  const { initiatives = [], _links = [] } = JSON.parse(text) as Answer;
  const self = _links.find(({ rel }) => rel === 'self')?.href ?? 'no address';
  return { found: initiatives.length, query: self.split('?')[1] ?? '' };
};

/** Filters stand empty until one is filled in, each with its example beside it: the list is then the whole list. */
export const unfilledFaults = async (page: Page, workplace: Workplace): Promise<readonly string[]> => {
  const whole = await workplace.press('listInitiatives');
  const first = askedOf(whole.text);
  const filters = page.locator('[id$="-listInitiatives"].opblock tr[data-param-in="query"]');
  const told = await filters.allTextContents();
  const silent = told.filter((text) => !text.includes('Exempel / Example') && !text.startsWith('after'));
  const narrowed = askedOf((await workplace.press('listInitiatives', { query: { limit: '1' } })).text);
  await workplace.fold('listInitiatives');
  return [
    ...(whole.status === '200' && first.found > 1 ? [] : [`the list pressed at once finds ${first.found}`]),
    ...(first.query === '' ? [] : [`filters that nobody has filled in: ${first.query}`]),
    ...(told.length > 5 ? [] : [`${told.length} filters to be seen`]),
    ...silent.map((text) => `a filter without its example: ${text.slice(0, 40)}`),
    ...(narrowed.query === 'limit=1' && narrowed.found === 1 ? [] : [`limit=1 asks for ${narrowed.query}`]),
  ];
};
