import { filesLeft, processesLeft, temporaryLeft } from '../fresh/leftovers.ts';
import { type Kind, makeSandbox, type Sandbox } from '../fresh/sandbox.ts';
import { type Timing, timeStart, timeTest } from '../fresh/timings.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';

const aims = { cold: 120, warm: 10 };

type Step = { kind: Kind; command: 'start' | 'test'; state: 'cold' | 'warm'; seconds: number; faults: string[] };
type Command = Step['command'];

const timed = { start: timeStart, test: timeTest } satisfies Record<Command, (sandbox: Sandbox) => Promise<Timing>>;

const step = async (kind: Kind, sandbox: Sandbox, command: Command, state: Step['state']): Promise<Step> => {
  const { seconds, fault } = await timed[command](sandbox);
  const left = {
    process: await processesLeft(sandbox),
    file: filesLeft(sandbox),
    'temporary file': temporaryLeft(sandbox),
  };
  const leftFaults = Object.entries(left).flatMap(([what, names]) => names.map((name) => `${what} left: ${name}`));
  const slow = seconds > aims[state] ? [`slower than ${aims[state]} s`] : [];
  return { kind, command, state, seconds, faults: [...(fault === undefined ? [] : [fault]), ...slow, ...leftFaults] };
};

const told = ({ kind, command, state, seconds, faults }: Step): string =>
  `  ${kind}: npm ${command}, ${state}: ${seconds} s${faults.map((fault) => `\n    ✗ ${fault}`).join('')}`;

/** One clone: the first command cold, then both warm. */
const inOneClone = async (kind: Kind, first: Command, say: (line: string) => void): Promise<Step[]> => {
  // The one place of the proofs that looks at the environment: it makes a newcomer's from it.
  const sandbox = await makeSandbox(kind, process.env);
  const steps: Step[] = [];
  try {
    for (const [command, state] of [
      [first, 'cold'],
      ['start', 'warm'],
      ['test', 'warm'],
    ] as const) {
      const done = await step(kind, sandbox, command, state);
      say(told(done));
      steps.push(done);
    }
  } finally {
    sandbox.remove();
  }
  return steps;
};

const longest = (steps: readonly Step[], state: Step['state']): number =>
  Math.max(0, ...steps.filter((one) => one.state === state).map(({ seconds }) => seconds));

const run = async ({ full, say }: ProofOptions): Promise<Outcome> => {
  const root = process.getuid?.() === 0;
  const kinds: Kind[] = root ? ['plain', 'closed home', 'ordinary user'] : ['plain', 'closed home'];
  if (!root) say('  as root and as another user: cannot run here, this needs root');
  const steps: Step[] = [];
  for (const kind of kinds) {
    steps.push(...(await inOneClone(kind, 'start', say)));
    if (full || kind === 'plain') steps.push(...(await inOneClone(kind, 'test', say)));
  }
  const good = steps.every(({ faults }) => faults.length === 0);
  const seldom = root ? 'holds' : 'cannot run here';
  return {
    verdict: good ? seldom : 'falls short',
    figure: `cold ${longest(steps, 'cold')} s, warm ${longest(steps, 'warm')} s at most over ${steps.length} runs`,
    aim: `cold ≤ ${aims.cold} s, warm ≤ ${aims.warm} s`,
    details: steps,
  };
};

export const freshStart: Proof = {
  run,
};
