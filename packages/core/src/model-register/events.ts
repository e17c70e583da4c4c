/** What can happen to a version of a city’s own process model. The document is a private part, about the version itself. */
export type ModelEvents = {
  processModelDrafted: {
    facts: {
      key: string;
      /** The published version that it was copied from, if any. */
      basedOnId: string | null;
    };
    private: 'document';
  };
  processModelReplaced: { facts: Record<never, never>; private: 'document' };
  processModelDiscarded: { facts: Record<never, never>; private: never };
  /** The document is what holds from now on: with its id, its key and the number that it was given. */
  processModelPublished: { facts: { number: number }; private: 'document' };
};
