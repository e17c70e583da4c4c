import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself } from '../initiatives/on-initiative.ts';
import { onGateCase } from './on-gate-case.ts';
import { newAssessment, newJointRating, newPanel } from './panel-bodies.ts';

/** Who rates, what each finds alone, and what they find together. */
export function registerPanel(api: Api, slice: SliceShell): void {
  registerAssignment(api, slice);
  registerAssessment(api, slice);
  registerJointRating(api, slice);
}

function registerAssignment(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'assessor-assignments', command: 'assignAssessors', tag: 'gate-cases' },
    summary: { sv: 'Utse bedömare', en: 'Assign assessors' },
    description: {
      sv: 'Vilka som ska bedöma, och vilka kriterier var och en leder. Sedan bedömer bara de. Ärendet visar hur många av dem som är klara, aldrig vad de har funnit. En ny panel ersätter den förra; bedömningar som redan är gjorda står kvar.',
      en: 'Who is to rate, and which criteria each leads. From then on they alone rate. The case shows how many of them are done, never what they have found. A new panel takes the place of the former; ratings that have been given stay.',
    },
    body: newPanel,
    target: atItself,
    args: (body) => body,
  });
}

function registerAssessment(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'assessments', command: 'rateCriteria', tag: 'gate-cases' },
    summary: { sv: 'Bedöm mot kriterierna', en: 'Rate the criteria' },
    description: {
      sv: 'Du bedömer varje kriterium som gäller, med motivering. Andras bedömningar visas först när din egen är inne. Antalet uppfyllda kriterier vägleder och avgör aldrig.',
      en: 'You rate every criterion that applies, with a justification. Ratings of others show once your own is in. The number met is guidance and never decides.',
    },
    body: newAssessment,
    target: atItself,
    args: (body) => body,
  });
}

function registerJointRating(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'joint-ratings', command: 'rateJointly', tag: 'gate-cases' },
    summary: { sv: 'Bedöm gemensamt', en: 'Rate jointly' },
    description: {
      sv: 'När alla utsedda har bedömt var för sig skriver den som leder ett kriterium ner vad panelen kommit fram till; kriterier som ingen leder skriver vem som helst av dem. Den som ser det annorlunda nämns, med sina skäl. Det gemensamma omdömet räknas i stället för de enskilda, som står kvar.',
      en: 'Once all who are assigned have rated alone, whoever leads a criterion puts down what the panel has come to; any of them does for criteria that nobody leads. Whoever sees it otherwise is named, with their reasons. What was found together counts in place of the single ratings, which stay.',
    },
    body: newJointRating,
    target: atItself,
    args: (body) => body,
  });
}
