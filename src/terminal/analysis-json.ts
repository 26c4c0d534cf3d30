import type { AnalysisAnswer } from '#src/answers/answer.ts';
import type { Article, Span } from '#src/articles/article.ts';

type Analysis = AnalysisAnswer['analysis'];
type Actor = Analysis['actors'][number];

/** The parts of an analysis as programs read them; documented in docs/commands.md and stable. */
export function analysisJson(analysis: Analysis) {
  const { article, actors, recommendations, times, figures, claims, keySentences } = analysis;
  const place = (found: Place) => sentenceJson(article, found.paragraph, found.sentence);
  const words = (found: Place, span: Span | undefined) => (span ? slice(article, found, span) : null);
  return {
    actors: actors.map((actor) => actorJson(actor, article)),
    people: actors.filter(({ kind }) => kind === 'person').map((person) => personJson(person, article)),
    recommendations: recommendations.map(({ cue, rule, addressee, ...found }) => {
      const to = addressee ? { name: addressee.name, actors: addressee.actors, implied: addressee.isImplied } : null;
      return { ...place(found), cue: words(found, cue), rule, addressee: to };
    }),
    dates: times.map(({ span, kind, resolved, ...found }) => {
      return { ...place(found), expression: words(found, span), kind, resolved: resolved ?? null };
    }),
    figures: figures.map(({ span, kind, value, valueTo, unit, approximator, scope, ...found }) => ({
      ...place(found),
      expression: words(found, span),
      kind,
      value: value ?? null,
      valueTo: valueTo ?? null,
      unit: unit ?? null,
      approximator: approximator ?? null,
      scope: scope ?? null,
    })),
    claims: claims.map(({ kind, cue, source, ...found }) => {
      return { ...place(found), kind, cue: words(found, cue), source: words(found, source) };
    }),
    keySentences: keySentences
      .filter(({ rank }) => rank <= KEY_SENTENCES)
      .map(({ rank, ...found }) => ({ ...place(found), rank })),
  };
}

/** A person in short, with the sentence of the first mention; the mentions are among the actors' of the same id. */
function personJson({ id, name, role, country, organisation, mentions }: Actor, article: Article) {
  const [first] = mentions;
  return {
    id,
    name,
    role: role ?? null,
    country: country ?? null,
    organisation: organisation ?? null,
    mentions: mentions.length,
    first: first ? sentenceJson(article, first.paragraph, first.sentence) : null,
  };
}

/** Those of a summary of the usual length; the others are reserves for longer ones. */
const KEY_SENTENCES = 5;

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

function slice({ paragraphs }: Article, { paragraph }: Place, { start, end }: Span): string {
  return paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
}

function actorJson({ id, name, kind, mentions, ...known }: Actor, article: Article) {
  return {
    id,
    name,
    kind,
    historical: known.isHistorical,
    successors: known.successors,
    country: known.country ?? null,
    organisation: known.organisation ?? null,
    role: known.role ?? null,
    mentions: mentions.map(({ paragraph, sentence, span, alias, kind: mentionKind }) => {
      return { ...sentenceJson(article, paragraph, sentence), alias, kind: mentionKind, ...span };
    }),
  };
}

/** Where something stands, with the sentence's own words. */
function sentenceJson(article: Article, paragraph: number, sentence: number) {
  const { text, sentences } = article.paragraphs[paragraph - 1] ?? { text: '', sentences: [] };
  const span = sentences[sentence - 1];
  return { paragraph, sentence, text: span ? text.slice(span.start, span.end) : '' };
}
