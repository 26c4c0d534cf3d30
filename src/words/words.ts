import type { AllFormWords } from './form-words.ts';
import type { ActorWords } from './actor-words.ts';
import type { VerificationWords } from './verification-words.ts';
import type { ImportWords } from './import-words.ts';
import type { DefaultWords } from './default-words.ts';
import type { LibraryWords } from './library-words.ts';
import type { DailyWords } from './daily-words.ts';
import type { ListingWords } from './listing-words.ts';
import type { NotebookWords } from './notebook-words.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { QuotingWords } from './quoting-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { Article } from '#src/articles/article.ts';
import type { Anchor, Problem, ShownFact } from '#src/answers/answer.ts';

/** Every sentence that people read, in one language. Plain text; who shows it escapes and styles it. */
export interface Words {
  /** BCP 47 tag for dates and lists. */
  readonly locale: string;
  /** Nothing answers: in the one article of that title, or in all of them. */
  readonly notSaid: (title: string | undefined) => string;
  /** The words are the person's own, each set apart by `emphasise`. */
  readonly notCovered: (words: readonly string[], emphasise: (word: string) => string, isOneArticle: boolean) => string;
  /** Passages speak of what was asked, but none tells this fact of it. */
  readonly lacksFact: (fact: ShownFact) => string;
  readonly closest: string;
  readonly noneMatches: string;
  readonly actorNamed: (
    names: readonly { readonly name: string; readonly count: number }[],
    passages: number,
  ) => string;
  readonly actors: string;
  readonly actor: ActorWords;
  readonly listing: ListingWords;
  readonly verification: VerificationWords;
  readonly quoting: QuotingWords;
  readonly settings: SettingsWords;
  readonly defaults: DefaultWords;
  readonly articles: (count: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly noDate: string;
  readonly fullReference: string;
  readonly inText: string;
  /** Before a reference that is found again after edits. */
  readonly stableReference: string;
  /** What became of a passage since it was cited, by the place that was cited. */
  readonly anchors: Readonly<Record<Anchor['kind'], (cited: string) => string>>;
  readonly page: (page: number, pages: number) => string;
  readonly context: string;
  readonly source: string;
  readonly previous: string;
  readonly next: string;
  readonly share: string;
  readonly goTo: string;
  readonly sectionLabels: {
    readonly author: string;
    readonly translator: string;
    readonly publication: string;
    readonly date: string;
    readonly licence: string;
    readonly language: string;
    readonly link: string;
  };
  readonly imports: ImportWords;
  readonly problem: (problem: Problem) => string;
  readonly titles: (articles: readonly Article[]) => string;
  readonly failure: (incident: string) => string;
  /** The store can’t be used; whether what was asked for may have been done all the same. */
  readonly storeUnavailable: (isUnchanged: boolean) => string;
  readonly tryAgain: string;
  readonly outdatedButton: string;
  readonly unknownCommand: string;
  readonly forms: AllFormWords;
  readonly notebook: NotebookWords;
  readonly privacy: PrivacyWords;
  readonly library: LibraryWords;
  readonly daily: DailyWords;
  readonly help: Help;
}

export interface Help {
  readonly intro: string;
  /** A line for each thing one can do: how, and what it gives. */
  readonly examples: readonly { readonly line: string; readonly meaning: string }[];
  readonly promise: string;
}
