import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

// Both packages are ES modules for Node 22 and later: what only older resolutions and `require` in types miss is meant.
const meant = new Set(['node10', 'node16-cjs']);

const typeFaults = async (data: Uint8Array): Promise<string[]> => {
  const result = await checkPackage(createPackageFromTarballData(data));
  if (!result.types) return ['attw: no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && meant.has(problem.resolutionKind)))
    .map((problem) => `attw: ${JSON.stringify(problem)}`);
};

const packageFaults = async (data: Uint8Array<ArrayBuffer>): Promise<string[]> => {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: data.buffer } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
};

/** What publint and attw say against a packed package, suggestions included. */
export const faultsOf = async (archive: string): Promise<readonly string[]> => {
  const data = new Uint8Array(readFileSync(archive));
  return [...(await packageFaults(data)), ...(await typeFaults(data))];
};
