import type { NotebookAnswer, NotebookView } from '#src/answers/server/notebook-answer.ts';
import type { Passage } from '#src/articles/passage.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { NotebookKey, SaveResult } from '#src/storage/interface/notebook.ts';
import type { Store } from '#src/storage/store.ts';
import { MAX_NOTES } from './limits.ts';
import { showNote, type NoteSources } from './show-notes.ts';

export interface NotebookSources extends NoteSources {
  readonly store: Pick<Store, 'articles' | 'notebook'>;
  readonly now: () => number;
}

/** Keeps passages in a person's notebook, without a note as yet. Saved before: they stay as they are. */
export async function savePassages(
  passages: readonly Passage[],
  owner: NotebookKey,
  sources: NotebookSources,
): Promise<NotebookAnswer> {
  const [only, ...others] = passages;
  if (!only) return answer({ kind: 'problem', problem: { kind: 'stale' } });
  if (others.length > 0) return answer(await saveSeveral(passages, owner, sources));
  const result = await save(only, owner, sources);
  if (result.kind === 'full') return answer({ kind: 'problem', problem: result });
  const shown = await showNote(result.note, sources);
  return answer({ kind: 'saved', isNew: result.kind === 'saved', shown });
}

async function saveSeveral(
  passages: readonly Passage[],
  owner: NotebookKey,
  sources: NotebookSources,
): Promise<NotebookView> {
  const saved: string[] = [];
  const before: string[] = [];
  const notSaved: string[] = [];
  for (const passage of passages) {
    const result = await save(passage, owner, sources);
    const list = { saved, 'saved-before': before, full: notSaved }[result.kind];
    list.push(formatReference(passage));
  }
  return { kind: 'saved-several', saved, before, notSaved };
}

function save(
  { article, paragraph, sentence, lastSentence }: Passage,
  owner: NotebookKey,
  { store, now }: NotebookSources,
): Promise<SaveResult> {
  const passage = { slug: article.slug, paragraph: paragraph.number, sentence, lastSentence, hash: paragraph.hash };
  return store.notebook.save({ ...owner, passage, text: '', tags: [], at: now(), maxNotes: MAX_NOTES });
}

export function answer(view: NotebookView): NotebookAnswer {
  return { kind: 'notebook', view };
}
