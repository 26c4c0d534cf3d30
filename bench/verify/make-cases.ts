import type { Article } from '#src/articles/article.ts';
import { type Random, randomIndex, sample, seededRandom } from '../data/seeded-random.ts';
import type { Verdict } from '#src/quotes/verdict.ts';
import * as edits from './edits.ts';
import * as korean from './korean-edits.ts';
import type { QuoteCase } from './quote-case.ts';

/** A sentence, and where it is from. */
interface Source {
  readonly text: string;
  readonly article: Article;
  readonly paragraph: number;
  readonly sentence: number;
}

export interface CaseSource {
  /** What is quoted from; all in the library. */
  readonly quoted: readonly Article[];
  /** Not in the library. */
  readonly strange: readonly Article[];
  readonly seed: number;
  /** Of each kind and language; there may be fewer where few sentences lend themselves. */
  readonly perKind: number;
}

/** Quotes of every kind, with what must be said of each; the same ones for the same seed. */
export function makeCases({ quoted, strange, seed, perKind }: CaseSource): QuoteCase[] {
  const of = (language: string) => quoted.filter(({ bibliography }) => bibliography.language.startsWith(language));
  return [
    ...languageCases(of('en'), ENGLISH_KINDS(of('en')), { seed, perKind }),
    ...languageCases(of('ko'), KOREAN_KINDS(of('ko')), { seed, perKind: Math.ceil(perKind / 3) }),
    ...sourceCases(of('en'), { seed, perKind }),
    ...strangeCases(strange, { seed, perKind }),
  ];
}

interface Kind {
  readonly kind: string;
  readonly expected: Verdict;
  readonly make: (source: Source, random: Random, all: readonly Source[]) => string | undefined;
  /** Whether the words are from one place. */
  readonly isPlaced?: boolean;
}

interface Drawing {
  readonly seed: number;
  readonly perKind: number;
}

function languageCases(articles: readonly Article[], kinds: readonly Kind[], { seed, perKind }: Drawing): QuoteCase[] {
  const sources = sentencesOf(articles);
  return kinds.flatMap(({ kind, expected, make, isPlaced = true }, i) => {
    const random = seededRandom(seed * 1000 + i);
    const cases: QuoteCase[] = [];
    for (const source of sample(sources, sources.length, seed * 77 + i)) {
      const quote = make(source, random, sources);
      if (quote === undefined || cases.length === perKind) continue;
      const from = isPlaced ? { from: placeOf(source) } : {};
      cases.push({ kind, quote, expected, ...from });
    }
    return cases;
  });
}

function placeOf({ article, paragraph }: Source): string {
  return `${article.slug} ¶${paragraph}`;
}

/** Sentences long enough to be recognised, and that stand in one place only. */
function sentencesOf(articles: readonly Article[]): Source[] {
  return articles.flatMap((article) => {
    return article.paragraphs.flatMap(({ number, text, sentences }) => {
      return sentences
        .map(({ start, end }, i) => ({ text: text.slice(start, end), article, paragraph: number, sentence: i }))
        .filter((source) => source.text.split(' ').length >= 6);
    });
  });
}

function ENGLISH_KINDS(articles: readonly Article[]): Kind[] {
  const sources = sentencesOf(articles);
  const change = edits.changeWord(edits.plainVocabulary(sources.map(({ text }) => text)));
  const edited = (edit: edits.Edit) => (source: Source, random: Random) => edit(source.text, random);
  return [
    ...COMMON_KINDS,
    { kind: 'cut, marked', expected: 'cut', make: edited(edits.cutMarked) },
    { kind: 'cut, brackets', expected: 'cut', make: edited(edits.bracketed) },
    { kind: 'cut, unmarked', expected: 'cut-unmarked', make: edited(edits.cutUnmarked) },
    { kind: 'one word changed', expected: 'near', make: edited(change) },
    { kind: 'OCR', expected: 'near', make: edited(edits.scan) },
    { kind: 'negation dropped', expected: 'altered', make: edited(edits.dropNegation) },
    { kind: 'negation added', expected: 'altered', make: edited(edits.addNegation) },
    { kind: 'number changed', expected: 'altered', make: edited(edits.changeNumber) },
    { kind: 'unit changed', expected: 'altered', make: edited(edits.changeUnit) },
    { kind: 'name changed', expected: 'altered', make: edited(edits.changeName) },
    { kind: 'modality changed', expected: 'altered', make: edited(edits.changeModality) },
    {
      kind: 'two made one, one paragraph',
      expected: 'altered',
      isPlaced: false,
      make: (source, random, all) => mergeWith(source, all.filter(isBeside(source)), random),
    },
    {
      kind: 'two made one, apart',
      expected: 'altered',
      isPlaced: false,
      make: (source, random, all) =>
        mergeWith(
          source,
          all.filter((other) => !isSameParagraph(source, other)),
          random,
        ),
    },
  ];
}

function KOREAN_KINDS(articles: readonly Article[]): Kind[] {
  const texts = sentencesOf(articles).map(({ text }) => text);
  const names = new Set(articles.flatMap(({ actors }) => actors.flatMap(({ name, aliases }) => [name, ...aliases])));
  const isName = (word: string) =>
    names.values().some((name) => word.startsWith(name)) || /중국|일본|조선|한국|대한|러시아|미국/u.test(word);
  const change = korean.changeKoreanWord(korean.koreanVocabulary(texts), isName);
  const edited = (edit: edits.Edit) => (source: Source, random: Random) => edit(source.text, random);
  return [
    ...COMMON_KINDS,
    { kind: 'cut, marked', expected: 'cut', make: edited(korean.cutKorean('…')) },
    { kind: 'cut, unmarked', expected: 'cut-unmarked', make: edited(korean.cutKorean('')) },
    { kind: 'one word changed', expected: 'near', make: edited(change) },
    { kind: 'negation dropped', expected: 'altered', make: edited(korean.dropKoreanNegation) },
    { kind: 'negation added', expected: 'altered', make: edited(korean.addKoreanNegation) },
    { kind: 'number changed', expected: 'altered', make: edited(korean.changeKoreanNumber) },
    { kind: 'name changed', expected: 'altered', make: edited(korean.changeKoreanName) },
    {
      kind: 'two made one, apart',
      expected: 'altered',
      isPlaced: false,
      make: (source, random, all) => {
        const others = all.filter((other) => !isSameParagraph(source, other));
        const other = others[randomIndex(random, others.length)];
        return other && source.text.endsWith('다.') ? korean.mergeKorean(source.text, other.text) : undefined;
      },
    },
  ];
}

const COMMON_KINDS: readonly Kind[] = [
  { kind: 'exact, a sentence', expected: 'exact', make: ({ text }) => text },
  {
    kind: 'exact, two sentences',
    expected: 'exact',
    make: (source, _, all) => {
      const next = all.find((other) => isSameParagraph(source, other) && other.sentence === source.sentence + 1);
      return next && `${source.text} ${next.text}`;
    },
  },
  {
    kind: 'exact, a part',
    expected: 'exact',
    make: ({ text }, random) => {
      const words = text.split(' ');
      if (words.length < 12) return undefined;
      const from = 1 + randomIndex(random, words.length - 10);
      const part = words.slice(from, from + 6 + randomIndex(random, 4));
      return part.join(' ').replace(/^[“"‘]|[,;:.—–]$/gu, '');
    },
  },
  { kind: 'typography', expected: 'exact', make: ({ text }, random) => edits.retype(text, random) },
  {
    kind: 'a sentence left out',
    expected: 'cut-unmarked',
    make: (source, _, all) => {
      const later = all.find((other) => isSameParagraph(source, other) && other.sentence > source.sentence + 1);
      return later && `${source.text} ${later.text}`;
    },
  },
];

function isSameParagraph(a: Source, b: Source): boolean {
  return a.article === b.article && a.paragraph === b.paragraph;
}

function isBeside(source: Source): (other: Source) => boolean {
  return (other) => isSameParagraph(source, other) && other.sentence !== source.sentence;
}

function mergeWith(source: Source, others: readonly Source[], random: Random): string | undefined {
  const other = others[randomIndex(random, others.length)];
  return other && edits.merge(source.text, other.text, random);
}

/** An article that is named: the right one, and another one. */
function sourceCases(articles: readonly Article[], { seed, perKind }: Drawing): QuoteCase[] {
  const random = seededRandom(seed * 31);
  return sample(sentencesOf(articles), 2 * perKind, seed * 13).map((source, i): QuoteCase => {
    const others = articles.filter((article) => article !== source.article);
    const other = others[randomIndex(random, others.length)] ?? source.article;
    const from = placeOf(source);
    return i % 2 === 0
      ? { kind: 'another article named', quote: source.text, expected: 'wrong-source', from, article: other.slug }
      : { kind: 'the right article named', quote: source.text, expected: 'exact', from, article: source.article.slug };
  });
}

function strangeCases(articles: readonly Article[], { seed, perKind }: Drawing): QuoteCase[] {
  const sources = sample(sentencesOf(articles), 2 * perKind, seed * 17);
  return sources.map(({ text }) => ({ kind: 'in no article', quote: text, expected: 'not-found' }));
}
