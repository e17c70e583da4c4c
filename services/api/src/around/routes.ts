import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { madeBy, receiptOnInitiative } from '../initiatives/receipt.ts';
import { registerPaperLists } from './paper-lists.ts';
import { registerPapers } from './paper-routes.ts';
import { reviewAnswer, reviewRequest } from './bodies.ts';

/** What stands around an initiative: what those who know the law, the nets and the work say of it. */
export function registerAround(api: Api, slice: SliceShell): void {
  registerReviewRequest(api, slice);
  registerReviewAnswer(api, slice);
  registerPapers(api, slice);
  registerPaperLists(api, slice);
}

function registerReviewRequest(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'review-requests',
    command: 'askReview',
    tag: 'involvement',
    summary: { sv: 'Begär ett yttrande', en: 'Ask for a review' },
    description: {
      sv: 'Idébäraren, coachen eller innovationsledaren ber en namngiven person om ett yttrande: dataskydd, informationssäkerhet, upphandling, rättigheter eller facklig samverkan. Personen får läsa initiativet, och bär inte idén. Har dagen gått utan svar visas det; inget väntar på svaret om inte innovationsmodellen kräver det. En ny begäran av samma slag ersätter en obesvarad.',
      en: 'The bearer, the coach or the innovation leader asks a named person for a review: data protection, information security, procurement, rights, or the union. The person may read the initiative, and does not bear the idea. A day passed without an answer is shown; nothing waits for it unless the process model needs it. A new request of the same kind replaces an unanswered one.',
    },
    body: reviewRequest,
    target: atItself,
    args: (body) => body,
    makes: ['reviewAsked', 'reviewId'],
  });
}

function registerReviewAnswer(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/review-requests/:reviewId/answers',
    command: 'answerReview',
    tag: 'involvement',
    summary: { sv: 'Lämna ett yttrande', en: 'Give a review' },
    description: {
      sv: 'Den tillfrågade svarar en gång, också efter dagen: inget att invända (clear), synpunkter (remarks), avstyrker (objection) eller berörs inte (notConcerned). Yttrandet läses av dem som är med i ärendet. Beslutsfattaren väger det; är ett beslut redan begärt får beslutsfattaren en ny version av underlaget.',
      en: 'Whoever was asked answers once, also past the day: nothing against it (clear), remarks, an objection, or not concerned (notConcerned). The review is read by those who take part. The decider weighs it; if a decision has been requested, the decider gets a new dossier version.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.answerReview }),
      reviewId: uuid({ example: demoIds.tryReview.answerReview }),
    }),
    body: reviewAnswer,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ reviewId }) => ({ reviewId }),
    args: (body) => body,
    receipt: receiptOnInitiative(madeBy('reviewAnswered', 'reviewId')),
  });
}
