// One lane: a thread that plays its share of the histories, and answers what became of them.
import { parentPort, workerData } from 'node:worker_threads';
import { play, type Share } from './histories.ts';

// `playAll` hands over a share, and nobody else starts this file.
parentPort?.postMessage(play(workerData as Share, (done) => parentPort?.postMessage(done)));
