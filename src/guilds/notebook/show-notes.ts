import type { NotedPassage, ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { Article } from '#src/articles/article.ts';
import type { Library } from '#src/articles/library.ts';
import { paragraphPassage, passageAt } from '#src/articles/passage.ts';
import { formatLocator } from '#src/citations/reference.ts';
import type { Note, PassageReference } from '#src/storage/interface/notebook.ts';
import type { Store } from '#src/storage/store.ts';

export interface NoteSources {
  readonly library: Library;
  readonly store: Pick<Store, 'articles'>;
}

/** Looks the words of notes up: in today's articles, else in the versions that the server keeps. In the same order. */
export async function showNotes(notes: readonly Note[], sources: NoteSources): Promise<readonly ShownNote[]> {
  const versions = new Map<string, Article | undefined>();
  const shown: ShownNote[] = [];
  for (const note of notes) {
    const noted = findToday(note.passage, sources.library) ?? (await findEdited(note, { ...sources, versions }));
    shown.push({ note, reference: referenceOf(note.passage), noted });
  }
  return shown;
}

export async function showNote(note: Note, sources: NoteSources): Promise<ShownNote> {
  const [noted] = await showNotes([note], sources);
  if (!noted) throw new Error('a note was not shown');
  return noted;
}

/** As people write it, such as `the-ferry ¶1.3`. */
function referenceOf({ slug, paragraph: number, sentence, lastSentence }: PassageReference): string {
  return `${slug} ${formatLocator({ paragraph: { number }, sentence, lastSentence })}`;
}

/** The words in today's article: at their number, or wherever the same paragraph stands now. */
function findToday(reference: PassageReference, library: Library): NotedPassage | undefined {
  const article = library.get(reference.slug);
  if (!article) return undefined;
  const there = article.paragraphs[reference.paragraph - 1];
  const same = there?.hash === reference.hash ? there : article.paragraphs.find(({ hash }) => hash === reference.hash);
  const passage = same && passageAt(article, { ...reference, paragraph: same.number });
  return passage && { kind: 'current', passage };
}

interface Versions extends NoteSources {
  /** Those that were read, by slug and number. */
  readonly versions: Map<string, Article | undefined>;
}

async function findEdited({ guildId, passage: reference }: Note, found: Versions): Promise<NotedPassage> {
  const article = found.library.get(reference.slug);
  if (!article) return { kind: 'gone' };
  const { articles } = found.store;
  const key = { guildId, slug: reference.slug };
  const cited = { number: reference.paragraph, hashPrefix: reference.hash };
  const paragraph = await articles.findParagraph(key, cited);
  const today = passageAt(article, reference) ?? paragraphPassage(article, reference.paragraph);
  if (!paragraph) return { kind: 'edited', today };
  const name = `${reference.slug} ${paragraph.version}`;
  if (!found.versions.has(name)) found.versions.set(name, await articles.getVersion(key, paragraph.version));
  const before = found.versions.get(name);
  return { kind: 'edited', today, quoted: before && passageAt(before, { ...reference, paragraph: paragraph.number }) };
}
