#!/usr/bin/env node
import { environment } from '@idesluss/api';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), environment(), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
});
