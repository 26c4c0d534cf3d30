import type { Pattern } from '#src/analysis/pattern.ts';
import type { Article } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import { plainQuestion } from './plain-question.ts';

/** A name as it is typed, with a title before it or without; after "the" stands no name. */
const NAME = String.raw`(?<name>(?!(?:the|this|that|an?|it|he|she|they|we|you|i)\b)\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}?)`;
const SAYS = String.raw`(?:sa(?:y|id)|mention|think|thought|argue|claim|write|wrote|want|ask|call|suggest|recommend|propose|believe|describe|discuss|explain|talk|speak|spoke|warn|conclude|criti[cs]i[sz]e|praise|point|refer|compare|promise|request|quote|cite|define|mean|urge|demand|see|view|feel)\p{L}{0,3}`;
const ADVERB = '(?:(?:really|actually|also|ever|even|exactly) )?';

/** Questions for what somebody says, by name. Group `name`: who. */
export const AUTHOR_CUES: readonly Pattern[] = [
  {
    id: 'what-does-name-say',
    pattern: new RegExp(
      String.raw`^(?:(?:what|how|why|where|when|which \p{L}+|how (?:much|many)(?: \p{L}+)?)(?: else)? )?(?:does|did|do|has|had|is|was|will|would|can) ${NAME} ${ADVERB}${SAYS}\b`,
      'iu',
    ),
    reason: 'Wierzbicka, English Speech Act Verbs (1987): what authors do with words',
    matches: [
      'what does Truman say about Turkey?',
      'did truman mention Russia',
      'How much money did President Truman ask for?',
    ],
    doesNotMatch: ['what does the king say?', 'what did he say?', 'what happened to Truman?'],
  },
  {
    id: 'according-to-name',
    pattern: new RegExp(String.raw`\b(?:according to|in the (?:view|opinion|words|eyes) of) ${NAME}(?=[,?.!]|$)`, 'iu'),
    reason: 'Quirk et al. (1985), §8.124: respect and viewpoint',
    matches: ['Why does it matter, according to Shin?', 'According to Bong-sup Shin, what is next?'],
    doesNotMatch: ['according to the author', 'What happened according to this plan?'],
  },
  {
    id: 'ko-what-does-name-say',
    pattern:
      /^(?<name>[가-힣A-Za-z.' -]{2,20}?)(?:은|는|이|가) .*(?:말하|말했|주장|제안|생각하|언급|설명하|설명했|요구|비판|쓰|썼|권고|이야기|본다고|보나)[^?]*\??$/u,
    reason: '국립국어원, 표준국어대사전: 말하다와 뜻이 가까운 동사',
    matches: ['신봉섭은 중국에 대해 뭐라고 말하나?', '트루먼이 터키를 언급했어?'],
    doesNotMatch: ['세종은 무엇을 만들었나?'],
  },
];

/** Letters that a word of an author's name needs to be told from others. */
const LEAST_LETTERS = 2;

/**
 * The one article by whom a question names ("what does Truman say about Turkey"), where no article speaks of somebody of
 * that name: then only what they wrote can be meant.
 */
export function articleByNamed(question: string, articles: readonly Article[]): Article | undefined {
  const asked = plainQuestion(question);
  for (const { pattern } of AUTHOR_CUES) {
    const typed = pattern.exec(asked)?.groups?.['name'];
    const word = foldText(typed ?? '')
      .split(/[^\p{L}-]+/u)
      .at(-1);
    if (word === undefined || word.length < LEAST_LETTERS) continue;
    const [article, ...others] = articles.filter(({ bibliography }) => bibliography.authors.some(isCalled(word)));
    if (article && others.length === 0 && !articles.some(speaksOf(word))) return article;
  }
  return undefined;
}

/** Whether a person's name has the word; "contributors" and "staff" are small letters of a body's. */
function isCalled(word: string): (author: string) => boolean {
  return (author) => author.split(/[\s,]+/u).some((part) => /^\P{Ll}/u.test(part) && foldText(part) === word);
}

function speaksOf(word: string): (article: Article) => boolean {
  // Korean particles follow a name without a space.
  const end = /\p{Script=Hangul}$/u.test(word) ? '' : String.raw`(?!\p{L})`;
  const name = new RegExp(String.raw`(?<!\p{L})${word.replace(/[^\p{L}]/gu, '.')}${end}`, 'iu');
  return ({ paragraphs }) => paragraphs.some(({ text }) => name.test(text));
}
