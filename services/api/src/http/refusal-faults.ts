import type { NeedOutcome, Refusal } from '@idesluss/core';
import type { Language } from './language.ts';
import type { Fault } from './problem.ts';
import { longestMessage, longestPointer, mostFaults } from './problem-schema.ts';

/** What bodies name otherwise than the rules do, besides amounts. */
const sentAs: Readonly<Record<string, string>> = { '/parentId': '/parentUnitId', '/basedOnId': '/basedOn' };

/**
 * Öre travel as money: what the rules call `costMinor` is `amountMinor` within `cost`. Only these: below `ratings` and
 * `answers` stand names that others chose.
 */
const amount = /^(\/(?:costLines|shares)\/\d+)?\/(amount|cost|highestAmount)Minor$/;

/** A place in a rule's arguments as the place in the body that the caller sent. */
const toBodyPointer = (pointer: string): string => sentAs[pointer] ?? pointer.replace(amount, '$1/$2/amountMinor');

/** The same no, with its place in the caller's words. */
export const inBody = (refusal: Refusal): Refusal =>
  'pointer' in refusal ? { ...refusal, pointer: toBodyPointer(refusal.pointer) } : refusal;

const inPlace = (pointer: string, code: string, message: string): Fault => ({
  in: 'body',
  pointer: pointer.slice(0, longestPointer),
  code,
  message: message.slice(0, longestMessage),
});

const toFault = ({ id, text }: NeedOutcome, language: Language): Fault => inPlace('', id, text[language]);

/** What to correct, in the shape that schema faults have: the place a rule names, or each need that is not met. */
export const faultsOf = (refusal: Refusal, detail: string, language: Language): readonly Fault[] => {
  if (refusal.code === 'argumentRefused') return [inPlace(refusal.pointer, refusal.rule, detail)];
  if (refusal.code === 'challengeNotOpen' && refusal.pointer !== undefined)
    return [inPlace(refusal.pointer, refusal.code, detail)];
  if (refusal.code === 'referenceUnknown' || refusal.code === 'notALastDay')
    return [inPlace(refusal.pointer, refusal.code, detail)];
  if (refusal.code === 'mappingRefused') {
    const { findings } = refusal;
    return findings
      .slice(0, mostFaults)
      .map(({ code, place, text }) => inPlace(`/mapping${place}`, code, text[language]));
  }
  if (refusal.code === 'stale') return [inPlace('/basedOn', refusal.code, detail)];
  // The document is not in the body that was refused: its places stand in the words.
  if (refusal.code === 'modelNotUsable') {
    return refusal.findings
      .slice(0, mostFaults)
      .map(({ place, code, text }) => inPlace('', code, `${place === '' ? '' : `${place}: `}${text[language]}`));
  }
  if (refusal.code !== 'needsNotMet') return [];
  return refusal.unmet.slice(0, mostFaults).map((need) => toFault(need, language));
};
