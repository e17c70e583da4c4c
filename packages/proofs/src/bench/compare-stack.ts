import { basePath } from '@idesluss/api/src/http/base.ts';
import type { Bench, Comparison } from './comparison.ts';
import { middle, rounded } from './comparison.ts';
import { estimate } from './interval.ts';
import { frame } from './load.ts';
import { interleave, takeSide } from './rounds.ts';

const aim = 0.4;
const seconds = 1;

/** The whole plugin stack against bare Fastify, both answering the same bytes. */
export const compareStack = async ({ pattern, load, pairs, serve }: Bench): Promise<Comparison> => {
  const { city, ids } = pattern;
  const bytes = (await city.as('bearer').get(`/initiatives/${ids.initiativeId}`)).body;
  const stack = await serve('stack', undefined, bytes);
  const bare = await serve('bare', undefined, bytes);
  const round = async (port: number) => {
    const authorization = `Bearer ${await city.tokenFor(city.people.bearer)}`;
    const frames = [frame('GET', `${basePath}/fixed`, { authorization })];
    return load.run({ port, connections: 8, depth: 8, expected: '200', frames, seconds });
  };
  try {
    for (const { port } of [stack, bare, stack, bare]) await round(port);
    const measured = await interleave(
      pairs,
      () => takeSide(stack, () => round(stack.port)),
      () => takeSide(bare, () => round(bare.port)),
    );
    const of = (side: 'ours' | 'theirs') => ({
      perSecond: rounded(middle(measured.map((pair) => pair[side].perSecond))),
      cpu: rounded(middle(measured.map((pair) => pair[side].cpuMicroseconds)), 1),
    });
    const [ours, theirs] = [of('ours'), of('theirs')];
    return {
      ...{ name: 'the whole stack against bare Fastify', aim, broken: [] },
      ratio: estimate(measured.map((pair) => pair.ours.perSecond / pair.theirs.perSecond)),
      figures: {
        'requests/s': `${ours.perSecond} : ${theirs.perSecond}`,
        'server CPU µs': `${ours.cpu} : ${theirs.cpu}`,
        'bytes answered': Buffer.byteLength(bytes),
      },
    };
  } finally {
    await stack.stop();
    await bare.stop();
  }
};
