import type { JsonObject } from './record/canonical.ts';

type None = undefined;

/** Commands about the city’s own process models. A document is the model as it is written, or as far as it has come. */
export type ModelCommands = {
  draftProcessModel: {
    target: None;
    args: {
      /** What the versions of one model have in common; that of the original where none is said. */
      key: string | null;
      /** A published version to begin with a copy of; without one, with `document` or with nothing. */
      basedOnId: string | null;
      document: JsonObject | null;
    };
  };
  replaceProcessModel: { target: None; args: { document: JsonObject } };
  /** `basedOn`: the draft's version that whoever discards or publishes it has read. */
  discardProcessModel: { target: None; args: { basedOn: number } };
  publishProcessModel: { target: None; args: { basedOn: number } };
};
