import type { Finding } from './rule.ts';

/** Where the interface does otherwise than a rule of the national profile says, and why. */
export interface Deviation {
  readonly rule: string;
  /** The findings of the document check that are accepted; null where the document itself shows nothing. */
  readonly about: RegExp | null;
  readonly reason: string;
}

/** The whole list; docs/adr/0012-api-profile-deviations.md tells it to people, and a test holds the two together. */
export const deviations: readonly Deviation[] = [
  {
    rule: 'AME.04',
    about: /^_(links|meta)$/,
    reason: 'They are the profile’s own names for links and paging, and the only names that are not letters alone.',
  },
  {
    rule: 'RES.06',
    about: /^diagram$/,
    reason: 'A process model, or an initiative in it, has one diagram, in several forms; there is no list of them.',
  },
  {
    rule: 'RES.06',
    about: /^comparison$/,
    reason: 'The cases of a round are compared once, all of them; there is no list of comparisons.',
  },
  {
    rule: 'RES.06',
    about: /^calibration$/,
    reason: 'What ratings have told under a process model is one answer; there is no list of them.',
  },
  {
    rule: 'AME.01',
    about: /\/diagram: 200/,
    reason: 'A picture has no JSON; the model it shows stands as JSON one step up.',
  },
  {
    rule: 'FNS.07',
    about: /\/(options|verifications|dossiers|decisions|assessments): /,
    reason: 'Told whole: what can be done now, findings on a model, and what one gate case holds are few by rule.',
  },
  {
    rule: 'FNS.07',
    about: /^GET \/people\/me\/tasks: page$/,
    reason:
      'What waits is found by walking from one initiative to the next: which page a number would mean is not known before.',
  },
  {
    rule: 'FNS.08',
    about: /^GET \/people\/me\/tasks: page/,
    reason: 'As FNS.07: it goes on from where one was.',
  },
  {
    rule: 'FNS.08',
    about: /^GET \/events: page/,
    reason:
      'The feed goes on from where one was: a number of a page would mean another part with every event that is left out.',
  },
  {
    rule: 'FNS.10',
    about: /\/(options|verifications|dossiers|decisions|assessments): /,
    reason: 'As FNS.07: without pages there is nothing for _meta to count.',
  },
  {
    rule: 'HYP.03',
    about: null,
    reason: 'Transitions depend on who asks and on this moment, and would spoil every ETag: they stand under /options.',
  },
  { rule: 'SAK.23', about: null, reason: 'As HYP.03.' },
  {
    rule: 'FNS.11',
    about: null,
    reason: 'No `last` link: nothing on a request’s path may cost more as the city grows.',
  },
  { rule: 'FNS.13', about: null, reason: 'Totals are exact up to 1,000, for the same reason.' },
  { rule: 'SAK.14', about: null, reason: 'OAuth clients only: one way in is easier to guard.' },
  { rule: 'HYP.09', about: null, reason: 'Links come from PUBLIC_BASE_URL: a header can be forged.' },
  { rule: 'VER.09', about: null, reason: 'Retirement is told in HTTP’s own Deprecation and Sunset forms.' },
];

export const isAccepted = ({ rule, what }: Finding): boolean =>
  deviations.some((deviation) => deviation.rule === rule && deviation.about?.test(what) === true);

/** Deviations that nothing deviates by any more. */
export const idleDeviations = (findings: readonly Finding[]): readonly Finding[] =>
  deviations.flatMap(({ rule, about }) =>
    about === null || findings.some((finding) => finding.rule === rule && about.test(finding.what))
      ? []
      : [{ rule, what: `no finding is about ${about.source}: take the deviation away` }],
  );
