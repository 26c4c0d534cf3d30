import type { AnalysisAnswer } from '#src/answers/answer.ts';
import type { Article } from '#src/articles/article.ts';

type Analysis = AnalysisAnswer['analysis'];
type Actor = Analysis['actors'][number];

/** The parts of an analysis as programs read them; documented in docs/commands.md and stable. */
export function analysisJson({ article, actors }: Analysis) {
  return {
    actors: actors.map((actor) => actorJson(actor, article)),
  };
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
