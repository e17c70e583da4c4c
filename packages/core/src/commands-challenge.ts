type None = undefined;

/** Commands about challenges: the questions that the city asks. Days are the first and the last that take answers. */
export type ChallengeCommands = {
  registerChallenge: {
    target: None;
    args: {
      owningUnitId: string;
      title: string;
      question: string;
      area: string | null;
      opensOn: string;
      closesOn: string;
    };
  };
  reviseChallenge: {
    target: None;
    args: { title?: string; question?: string; area?: string | null; opensOn?: string; closesOn?: string };
  };
  closeChallenge: { target: None; args: { reason: string } };
};
