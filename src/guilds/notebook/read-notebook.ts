import { type NotebookAnswer, quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import { passageText } from '#src/articles/passage.ts';
import { matchTexts } from '#src/search/match-texts.ts';
import type { Note, NotebookKey } from '#src/storage/interface/notebook.ts';
import { normaliseTag } from './read-tags.ts';
import { answer, type NotebookSources } from './save-passages.ts';
import { showNotes } from './show-notes.ts';

export interface NoteQuery {
  /** Only notes with it, however it is written. */
  readonly tag?: string | undefined;
  /** Words of the passage, the note or its tags. */
  readonly words?: string | undefined;
}

/** A person's notes, newest first; those that have the words, best first. */
export async function readNotebook(
  { tag: typedTag, words }: NoteQuery,
  owner: NotebookKey,
  sources: NotebookSources,
): Promise<NotebookAnswer> {
  const all = await sources.store.notebook.list(owner);
  const tag = typedTag === undefined ? undefined : normaliseTag(typedTag);
  const tagged = withTag(all, tag);
  const shown = await showNotes(tagged, sources);
  const notes = words === undefined ? shown : matchNotes(words, shown);
  return answer({ kind: 'list', notes, words, tag, total: all.length });
}

function withTag(notes: readonly Note[], tag: string | undefined): readonly Note[] {
  return tag === undefined || tag === '' ? notes : notes.filter(({ tags }) => tags.includes(tag));
}

function matchNotes(words: string, notes: readonly ShownNote[]): readonly ShownNote[] {
  const numbers = matchTexts(words.replaceAll('#', ' '), notes.map(toText));
  return numbers.flatMap((number) => notes[number] ?? []);
}

/** All that a note can be found by. */
function toText({ note, noted }: ShownNote) {
  const passage = quotedPassage(noted);
  const title = passage?.article.bibliography.title ?? note.passage.slug;
  const tags = note.tags.map((tag) => `${tag} ${tag.replaceAll('-', ' ')}`);
  const parts = [passage && passageText(passage), title, note.text, ...tags];
  return { language: passage?.article.bibliography.language ?? 'en', text: parts.filter(Boolean).join('\n') };
}

/** A person's tags that fit what was typed, the most used first. */
export async function suggestTags(
  typed: string,
  owner: NotebookKey,
  { store }: Pick<NotebookSources, 'store'>,
): Promise<readonly { readonly tag: string; readonly count: number }[]> {
  const counts = new Map<string, number>();
  for (const { tags } of await store.notebook.list(owner)) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const wanted = normaliseTag(typed);
  const begins = (tag: string) => (tag.startsWith(wanted) ? 0 : 1);
  return [...counts]
    .filter(([tag]) => tag.includes(wanted))
    .toSorted(([a, x], [b, y]) => begins(a) - begins(b) || y - x || a.localeCompare(b, 'en'))
    .map(([tag, count]) => ({ tag, count }));
}
