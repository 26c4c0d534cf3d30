import type { FoundPassage } from '#src/answers/answer.ts';
import type {
  ClaimPassage,
  DatedPassage,
  FigurePassage,
  ListedAnswer,
  RecommendedPassage,
} from '#src/answers/listed-answer.ts';
import type { PassageJson } from './to-json.ts';

type ToPassage = (found: FoundPassage) => PassageJson;

/** A list as programs read it: its passages, each with what was found there. */
export function listingJson(answer: ListedAnswer, toPassage: ToPassage) {
  const { question } = answer;
  switch (answer.kind) {
    case 'recommendations':
      return { question, passages: answer.passages.map((found) => ({ ...toPassage(found), ...adviceJson(found) })) };
    case 'timeline':
      return { question, passages: answer.passages.map((found) => ({ ...toPassage(found), ...timeJson(found) })) };
    case 'figures':
      return { question, passages: answer.passages.map((found) => ({ ...toPassage(found), ...figureJson(found) })) };
    case 'claims':
      return { question, passages: answer.passages.map((found) => ({ ...toPassage(found), ...claimJson(found) })) };
    case 'summary': {
      const { passages, recommendation } = answer;
      const advice = recommendation ? { ...toPassage(recommendation), ...adviceJson(recommendation) } : null;
      return { question, passages: passages.map(toPassage), recommendation: advice };
    }
  }
}

/** The article's own words at the mark. */
function markOf({ passage, marks }: FoundPassage): string {
  const [mark] = marks;
  return mark ? passage.paragraph.text.slice(mark.start, mark.end) : '';
}

function adviceJson(found: RecommendedPassage) {
  const { addressee, rule } = found;
  const to = addressee ? { name: addressee.name, actors: addressee.actors, implied: addressee.isImplied } : null;
  return { cue: markOf(found), rule, addressee: to };
}

function timeJson(found: DatedPassage) {
  return { expression: markOf(found), timeKind: found.timeKind, resolved: found.resolved ?? null };
}

function figureJson(found: FigurePassage) {
  const { figureKind, value, valueTo, unit, approximator, scope } = found;
  return {
    expression: markOf(found),
    figureKind,
    value: value ?? null,
    valueTo: valueTo ?? null,
    unit: unit ?? null,
    approximator: approximator ?? null,
    scope: scope ?? null,
  };
}

function claimJson(found: ClaimPassage) {
  return { cue: markOf(found), claimKind: found.claimKind, source: found.source ?? null };
}
