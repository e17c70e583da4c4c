import { readFile, stat } from 'node:fs/promises';
import { shippedModels } from '@idesluss/core';
import { cannot } from '../command.ts';
import { both } from '../language.ts';

const MOST_BYTES = 10_000_000;

/** A document to be looked at, and what it was called by. */
export type Source = {
  readonly name: string;
  /** What JSON says; undefined where it says nothing. */
  readonly document: unknown;
};

const nameOf = ({ key, version }: (typeof shippedModels)[number]): string => `${key}-${version}`;

/** Shipped models are called as their files are, and by their key alone the latest version is meant. */
const findShipped = (name: string): unknown =>
  shippedModels.find((model) => nameOf(model) === name) ??
  shippedModels.filter(({ key }) => key === name).toSorted((a, b) => b.version - a.version)[0];

const notThere = (name: string) => {
  const names = shippedModels.map(nameOf).join(', ');
  return cannot(
    both(
      `Det finns ingen fil ${name}, och ingen medföljande modell heter så: ${names}.`,
      `There is no file ${name}, and no shipped model of that name: ${names}.`,
    ),
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The document in a file, or else the shipped model of that name: no service and no database is asked. */
export const findModel = async (name: string): Promise<Source> => {
  const found = await stat(name).catch(() => undefined);
  if (found?.isFile() !== true) {
    const shipped = findShipped(name);
    if (shipped === undefined) throw notThere(name);
    return { name, document: shipped };
  }
  if (found.size > MOST_BYTES) throw cannot(both(`${name} är större än 10 MB.`, `${name} is larger than 10 MB.`));
  const text = await readFile(name, 'utf8').catch(() => {
    throw cannot(both(`${name} går inte att läsa.`, `${name} cannot be read.`));
  });
  return { name, document: parsed(text.replace(/^\ufeff/, '')) };
};
