// In a thread of its own, with memory of its own: what a hostile file does here ends with the thread.
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { ImportReply, ImportTask, TaskResult } from './messages.ts';

// A thread starts with the first import, so that somebody waits for it; reading what was compiled before halves that.
enableCompileCache();
const { importArticleFile } = await import('#src/imports/import-article-file.ts');
const { readFeed } = await import('#src/imports/feeds/read-feed.ts');

// pdf.js leaves promises of its own to fail by themselves; what it awaits tells of the file, and the time limit of the rest.
process.on('unhandledRejection', () => undefined);
parentPort?.on('message', (task: ImportTask) => {
  void answer(task);
});
reply({ kind: 'ready' });

async function answer(task: ImportTask): Promise<void> {
  try {
    reply({ kind: 'done', result: await perform(task) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ kind: 'failed', message, stack });
  }
}

async function perform(task: ImportTask): Promise<TaskResult> {
  return task.kind === 'feed' ? readFeed(task.bytes, task.url) : importArticleFile(task.input, task.overrides);
}

function reply(message: ImportReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, no window
  parentPort?.postMessage(message);
}
