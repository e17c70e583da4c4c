import type { ReviewKind, ReviewOutcome } from './initiative/state-around.ts';

type None = undefined;

/** Commands about what stands around an initiative: what those who know the law, the nets and the work say of it. */
export type AroundCommands = {
  /** Asks a named person; while that is unanswered, asking for the same kind anew takes its place. */
  askReview: { target: None; args: { kind: ReviewKind; personId: string; question: string; dueOn: string } };
  answerReview: { target: { reviewId: string }; args: { outcome: ReviewOutcome; text: string } };
};
