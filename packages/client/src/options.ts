import type { Language } from './problem.ts';

export interface ClientOptions {
  /** The service with its versioned base path, such as `https://api.example.se/idesluss/v0`. */
  readonly baseUrl: string;
  /** Hands out the access token; asked before each request, and with `renew` once more when the service refuses it. */
  readonly token: (renew: boolean) => string | Promise<string>;
  /** Of titles and details; Swedish unless told otherwise. */
  readonly language?: Language;
  /** How often the same request is sent at most while nobody, or somebody overburdened, answers; 5 unless told otherwise. */
  readonly tries?: number;
  /** Seconds for one try, 30 unless told otherwise. */
  readonly timeout?: number;
  /** What sends; the platform's own unless told otherwise. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /** What waits between two tries, in seconds; a clock unless told otherwise. Rejects when the signal is aborted. */
  readonly wait?: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

const sleep = (seconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
  });

/** Nothing left open. */
export const settled = (options: ClientOptions): Required<ClientOptions> => ({
  ...{ language: 'sv', tries: 5, timeout: 30, wait: sleep },
  fetch: (address, init) => fetch(address, init),
  ...options,
});
