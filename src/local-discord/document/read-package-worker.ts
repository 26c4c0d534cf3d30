// In a thread of its own, so that nobody waits while the package's schemas are read and turned.
import { parentPort } from 'node:worker_threads';
import { readPackage } from './load-schemas.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, no window
parentPort?.postMessage(await readPackage());
