import type { Span } from '#src/articles/article.ts';
import type { Actor, ActorId } from '../actors/actor.ts';
import type { Addressee } from './recommendation.ts';
import type { Candidate } from './find-recommendations.ts';

/**
 * Makes a function that says whom each recommendation addresses; it is to be called in reading order, since a sentence
 * that names nobody goes on speaking to whom the one before addressed, within a paragraph.
 */
export function createAddressees(
  actors: readonly Actor[],
  language: string,
): (found: Candidate) => Addressee | undefined {
  const named = mentionsByParagraph(actors);
  let last: { readonly paragraph: number; readonly addressee: Addressee } | undefined;
  return (candidate) => {
    const paragraph = candidate.paragraph.number;
    const span = addressedSpan(candidate, language);
    const found = span && describe(candidate, span, named.get(paragraph) ?? []);
    if (found) {
      last = { paragraph, addressee: found };
      return found;
    }
    return last?.paragraph === paragraph ? { ...last.addressee, isImplied: true } : undefined;
  };
}

/** The words that name the addressee, in the sentence. */
function addressedSpan(candidate: Candidate, language: string): Span | undefined {
  const { cue, text, span, subject } = candidate;
  if (language === 'ko') return subject.span;
  const pattern = WHERE_ADDRESSED[cue.id];
  if (pattern === undefined)
    return (
      groupAfter(text, span.start, POLICY_OF) ??
      passiveAgent(candidate) ??
      (isPassive(candidate) ? undefined : subject.span)
    );
  const named = pattern.map((each) => groupAfter(text, span.start, each)).find((found) => found !== undefined);
  return named ?? (cue.id === 'duty-of' ? subject.span : undefined);
}

const NAME = String.raw`(?:the |all |our |every |both |each |my |those |its |their )?[\p{L}’'-]+(?: (?!to\b)[\p{L}’'-]+){0,7}?`;
const FOR_DOER = new RegExp(String.raw`^[^,;.]*?\bfor (${NAME})(?= to\b)`, 'u');
const CLAUSE = [
  FOR_DOER,
  /\bthat (we|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|(?:the |all |our |its |their )?(?:\p{Ll}+ )?\p{Ll}+s?)(?= \p{Ll}+)/u,
];
const FOR = [
  new RegExp(String.raw`^[^,;.]*?\bfor (${NAME})(?= to\b| is\b| are\b| would\b| now\b)`, 'u'),
  /^(?:\p{L}+ )?([Oo]ur|us|[Ww]e)\b/u,
];
const URGED = [
  new RegExp(
    String.raw`\b(?:urge|ask|call(?:ing)? (?:up)?on|encourage|request|implore|exhort|advise|appeal(?:ing)? to|invite|beg|asking|urging|beseech|entreat) (?!that\b)(${NAME})(?= (?:tonight |today |now |again |once more )?(?:to|not to|and to)\b)`,
    'u',
  ),
  new RegExp(
    String.raw`\bthat ((?:the |all |our |every |both |each )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(?= (?!(?:also |now )?be\b)\p{Ll}+)`,
    'u',
  ),
];
const POLICY_OF =
  /^\p{L}+(?: to)? be (?:the |a )?(?:\p{Ll}+ )?(?:policy|duty|responsibility|task|role|job|aim|goal|purpose|business|priority|mission) of ((?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

/** By cue: where the sentence names whom it addresses, in the first group; nothing for cues that name nobody. */
const WHERE_ADDRESSED: Readonly<Record<string, readonly RegExp[]>> = {
  imperative: [],
  'author-urges': URGED,
  'author-is-urging': URGED,
  'my-advice-is': [/^[^:]{3,40}? (?:to|for) ([^,;:.]{2,60}?)(?= is\b| are\b| would\b|,|:)/u],
  'let-somebody': [/^[“"]?[Ll]et[’']?(?: (us)|(s)| ((?:the |our |every |each |all |those )?[\p{L}’'-]+))(?= )/u],
  'cannot-tolerate': [/^((?:[Ww]e|[Tt]he \p{L}+(?: community)?|[Nn]o \p{Ll}+|\p{L}+)) /u],
  'duty-of': [
    new RegExp(
      String.raw`^[^.;]*?\b(?:up to|falls? to|incumbent (?:up)?on|(?:rests?|lies|falls|is) (?:on|with)|(?:duty|responsibility|obligation|task|job) of) (${NAME})(?= to\b)`,
      'u',
    ),
    /^[Ii]t(?: is|[’']s) (our|(?:the )?[\p{L} ]+?)(?:[’']s?)? (?:\p{Ll}+ )?(?:duty|responsibility|obligation|task|job|turn)\b/u,
  ],
  'it-is-necessary': CLAUSE,
  'makes-sense-to': [FOR_DOER],
  'there-is-need': [FOR_DOER],
  'time-has-come': [FOR_DOER],
  'better-to': [FOR_DOER],
  'the-answer-is-to': FOR,
  'what-is-needed': [/^[Ww]hat (we)\b/u],
  'we-need': [/^([Ww]e)\b/u],
  'nothing-less-will-do': [],
  'no-option-but-a-requirement': [],
  'is-needed': [],
};

function groupAfter(text: string, from: number, pattern: RegExp | undefined): Span | undefined {
  const found = pattern && new RegExp(pattern, 'du').exec(text.slice(from));
  const indices = found?.indices?.slice(1).find((group) => group !== undefined);
  return indices && { start: from + indices[0], end: from + indices[1] };
}

const PASSIVE =
  /^\p{L}+(?:[’']\p{L}+)?(?: to)?(?: not| also| now| therefore| first| never| \p{Ll}+ly)* (?:be|get)(?: \p{Ll}+ly| also| more| better)* (?:\p{Ll}+ed|given|taken|made|built|kept|held|done|brought|paid|set|put|cut|left|told|shown|seen|written|spent|sent|sold|taught|drawn|broken|chosen|begun|found|met|won|led|fed|laid|rewritten|rethought|undone|overcome)\b/u;
const AGENT =
  / by ((?:the |an? |all |both |our )?[\p{L}’'-]+(?: [\p{L}’'-]+)?(?: and (?:the |its |their |our )?[\p{L}’'-]+)?)(?=[,.;]| (?:and|before|in|as|to|at|so)\b)/u;

function isPassive({ text, span }: Candidate): boolean {
  return PASSIVE.test(text.slice(span.start));
}

/** "should be paid for by the council": who acts stands behind. */
function passiveAgent(candidate: Candidate): Span | undefined {
  const { text, span } = candidate;
  const agent = isPassive(candidate) ? groupAfter(text, span.start, AGENT) : undefined;
  return agent && !GERUND.test(text.slice(agent.start, agent.end)) ? agent : undefined;
}

/** "By raising taxes" says how, "by shipping lines" who. */
const GERUND =
  /^(?!shipping|housing|mining|banking|publishing|trading|manufacturing|engineering|training|building)\p{Ll}+ing\b/u;

interface Named {
  readonly id: ActorId;
  readonly name: string;
  readonly span: Span;
}

function mentionsByParagraph(actors: readonly Actor[]): Map<number, Named[]> {
  const byParagraph = new Map<number, Named[]>();
  for (const { id, name, mentions } of actors) {
    for (const { paragraph, span, kind } of mentions) {
      if (kind === 'implied') continue;
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), { id, name, span }]);
    }
  }
  return byParagraph;
}

/** Longer than this, words describe a situation and name nobody. */
const MAX_NAME_CHARS = 80;
const PRONOUN =
  /^(?:(?:no|neither|none|nobody|nothing|nor)\b.*|they|it|he|she|this|these|those|that|there|both|which|who|one|what|such|here|nothing|more|much|something|everything)$/iu;

function describe(candidate: Candidate, span: Span, named: readonly Named[]): Addressee | undefined {
  const words = candidate.text.slice(span.start, span.end).trim();
  const [from, to] = [candidate.offset + span.start, candidate.offset + span.end];
  const inside = named
    .filter((each) => from <= each.span.start && each.span.end <= to)
    .toSorted((a, b) => a.span.start - b.span.start);
  const first = inside[0];
  if (first) return { name: nameOf(inside, words), actors: coordinated(inside, candidate, from), isImplied: false };
  if (/^(?:we|us|s|our)\b/iu.test(words)) return { name: 'we', actors: [], isImplied: false };
  if (PRONOUN.test(words) || words.length > MAX_NAME_CHARS || words === '' || words.includes('¤')) return undefined;
  return { name: words.replace(/^(?:the|this|that|these|those) /iu, ''), actors: [], isImplied: false };
}

function nameOf(inside: readonly Named[], words: string): string {
  return inside.length === 1 && inside[0] ? inside[0].name : words;
}

/** The first actor, and those joined to it by commas and "and". */
function coordinated(inside: readonly Named[], { paragraph }: Candidate, _from: number): ActorId[] {
  const ids: ActorId[] = [];
  let end: number | undefined;
  for (const { id, span } of inside) {
    const gap = end === undefined ? '' : paragraph.text.slice(end, span.start);
    if (end !== undefined && !/^(?:[’']s? \p{L}+)?(?:, |,? and |,? or | and the |, the )+$/u.test(gap)) break;
    if (!ids.includes(id)) ids.push(id);
    end = span.end;
  }
  return ids;
}
