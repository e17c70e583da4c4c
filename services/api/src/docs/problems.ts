import { describeRefusal, type Refusal } from '@idesluss/core';
import type { Text } from '../http/language.ts';
import { httpProblems } from '../http/problem-texts.ts';
import { refusalStatus } from '../http/refusal.ts';
import { refusalSamples, sampleNames } from './refusal-samples.ts';

/** A problem as it is explained to people. */
export type Problem = {
  readonly code: string;
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
  /** What the rule looked at; absent where the problem is one of HTTP. */
  readonly refusal?: Readonly<Record<string, unknown>>;
};

const ofRefusal = (refusal: Refusal): Problem => {
  const { code: name, ...data } = refusal;
  const [sv, en] = [describeRefusal(refusal, 'sv', sampleNames), describeRefusal(refusal, 'en', sampleNames)];
  return {
    code: name,
    status: refusalStatus[name],
    title: { sv: sv.title, en: en.title },
    detail: { sv: sv.detail, en: en.detail },
    refusal: data,
  };
};

export const problemsOfHttp: readonly Problem[] = Object.entries(httpProblems).map(([name, told]) => ({
  code: name,
  ...told,
}));

export const problemsOfSluice: readonly Problem[] = Object.values<Refusal>(refusalSamples).map(ofRefusal);
