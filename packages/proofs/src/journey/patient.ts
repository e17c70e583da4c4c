type Send = (address: string, init: RequestInit) => Promise<Response>;
export type Wait = (seconds: number) => Promise<void>;

/** More refusals in a row than a limit by the minute ever gives to one who waits. */
const MOST_WAITS = 10;

/** What the answer asks for, in whole seconds; one that says nothing readable is given a second. */
const secondsFrom = ({ headers }: Response): number => {
  const said = Number(headers.get('retry-after'));
  return Number.isFinite(said) && said > 0 ? Math.ceil(said) : 1;
};

const sleep: Wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Sends as often as a service that has had enough for now (429) asks for it, each time after waiting as long as it says.
 * The request stays the same, its Idempotency-Key too.
 */
export const patiently =
  (send: Send = fetch, wait: Wait = sleep): Send =>
  async (address, init) => {
    let answer = await send(address, init);
    for (let waits = 0; answer.status === 429 && waits < MOST_WAITS; waits += 1) {
      await wait(secondsFrom(answer));
      answer = await send(address, init);
    }
    return answer;
  };
