type Stop = () => Promise<void>;

export type Unwind = {
  /** Remembers how to stop what was just started; the last started stops first. */
  add: (stop: Stop) => void;
  /** Stops everything once; a fault of one does not keep the others running. */
  all: () => Promise<void>;
};

export const unwind = (): Unwind => {
  const stops: Stop[] = [];
  const all = async (): Promise<void> => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      await stop().catch((thrown: unknown) => console.error(`While stopping: ${String(thrown)}`));
    }
  };
  return { add: (stop) => void stops.push(stop), all };
};
