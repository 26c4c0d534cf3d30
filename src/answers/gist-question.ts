import type { Pattern } from '#src/analysis/pattern.ts';
import { AUTHOR, KOREAN_TEXT, TEXT } from './text-words.ts';
import { plainQuestion } from './plain-question.ts';

const SHORT = '(?:(?:short|brief|quick|one-sentence|general) )?';
/** Only with one of these is a point or an idea the whole text's. */
const MAIN = String.raw`(?:(?:main|key|central|core|overall|principal) )`;
const IDEA = '(?:ideas?|points?|arguments?|messages?|claims?|themes?|topics?|thesis|theses|takeaways?)';
const WHOLE = String.raw`(?:summary|overview|gist|synopsis|tl;?dr|thesis|takeaways?|conclusions?|${MAIN}${IDEA})`;
const ASKS = String.raw`(?:what(?:['’]s| is| are| was| were)? |(?:please |can you |could you )?(?:give|tell|show) (?:me|us) |list )?`;
/** Of which text: words for it, or what may be an article's title. */
const OF = String.raw`(?: (?:of|in|from|for) (?:${TEXT}|(?<title>[^?]+?)))?`;
const VERB = String.raw`(?:argu(?:e|ing)|claim(?:ing)?|conclud(?:e|ing)|say(?:ing)?|mean(?:ing)?|think(?:ing)?|believ(?:e|ing)|(?:want|try|trying) to (?:say|argue|show|tell us))`;

const KOREAN_SHORT = '(?:(?:한 ?줄|짧은|간단한|전체) ?)?';
const KOREAN_IS = '(?:이?야|인가요?|인지|입니까|이?에요|예요|이지|일까요?)';
/** 요약, 핵심 주장은?, 결론이 뭐야?, 요약해 줘 */
const KOREAN_WHOLE = String.raw`(?:줄거리|요약|요지|개요|결론|논지|(?:핵심|중심|주요|주된) ?(?:내용|주장|생각|논지|메시지|주제))(?:은|는|이|가|을|를)?(?: ?(?:뭐|무엇|뭔)${KOREAN_IS}?| ?(?:좀 )?(?:알려|말해|해|부탁)[가-힣 ]{0,5})?`;
/** 무엇에 관한 글인가요?, 무슨 내용이야?, 뭘 말하고 있어? */
const KOREAN_WHAT = String.raw`(?:(?:무엇|뭐)에 (?:대한|관한|대해|관해) ?|무슨 ?)(?:글|기사|내용|이야기)${KOREAN_IS}?|(?:무엇을|뭘) (?:주장|말)하(?:나요?|는가|는지|니|고 있[가-힣]{1,4}|지)`;

/** Questions for what a text as a whole says. Group `title`: which text, where it isn't spoken of as "this article". */
export const GIST_CUES: readonly Pattern[] = [
  {
    id: 'what-is-the-main-idea',
    pattern: new RegExp(
      String.raw`^(?!what (?:was|were) the conclusion)${ASKS}(?:an? |the |its |${AUTHOR} )?${SHORT}${WHOLE}${OF}\s*(?:please)?\s*\??$`,
      'iu',
    ),
    reason: 'ISO 214:1976, §2: an abstract gives purpose, results and conclusions; what readers call it',
    matches: [
      'summary',
      'What is the main argument?',
      'what’s the gist of this article',
      'the author’s main point',
      'key takeaways',
      'What’s the conclusion?',
      'give me a short summary of The Ferry',
      'tl;dr',
    ],
    doesNotMatch: [
      'what is the point of the pier?',
      'who wrote the summary?',
      'the main road',
      'what is the message?',
      'what was the conclusion?',
    ],
  },
  {
    id: 'what-is-it-about',
    pattern: new RegExp(
      String.raw`^what(?:['’]s| is| was| are)? (?:${TEXT}|(?<title>[^?]+?)) (?:all |mainly |really )?about\s*\??$`,
      'iu',
    ),
    reason: 'Hutchins, The concept of "aboutness" in subject indexing (1978)',
    matches: ['what is this about?', 'What’s the article mainly about', 'what is The Ferry about?'],
    doesNotMatch: ['what is about to happen?', 'what did he say about the pier?'],
  },
  {
    id: 'summarise-it',
    pattern: new RegExp(
      String.raw`^(?:please |can you |could you )?(?:summari[sz]e|sum up|recap|sum (?:this|it) up)(?: (?:${TEXT}|(?<title>[^?]+?)))?\s*(?:please)?\s*\??$`,
      'iu',
    ),
    reason: 'the same, as a request',
    matches: ['summarize', 'Please summarise this article', 'can you sum it up?', 'summarise The Ferry'],
    doesNotMatch: ['who can summarise the law?'],
  },
  {
    id: 'what-does-the-author-argue',
    pattern: new RegExp(
      String.raw`^what (?:does|did|do|is|was|are) ${AUTHOR} (?:mainly |basically |really |actually )?${VERB}(?: (?:in (?:the end|conclusion|general|${TEXT})|here|overall))?\s*\??$`,
      'iu',
    ),
    reason: 'Wierzbicka, English Speech Act Verbs (1987): a verb of asserting without what it is about',
    matches: [
      'what does the author argue?',
      'What is the writer trying to say',
      'what did the author conclude in the end?',
    ],
    doesNotMatch: [
      'what does the author say about Taiwan?',
      'what did the king say?',
      'what does the author recommend?',
    ],
  },
  {
    id: 'ko-gist',
    pattern: new RegExp(
      String.raw`^(?:(?:${KOREAN_TEXT}|글쓴이|저자|필자)(?:의|은|는|이|가|을|를)? ?)?(?:${KOREAN_SHORT}${KOREAN_WHOLE}|${KOREAN_WHAT})\s*\??$`,
      'u',
    ),
    reason: '국립국어원, 표준국어대사전: 요약, 요지, 논지',
    matches: [
      '요약',
      '이 글 요약해 줘',
      '핵심 주장은?',
      '글쓴이의 주된 생각은 무엇인가?',
      '이 글의 결론은 뭐야?',
      '무슨 내용이야?',
      '이 기사는 무엇에 관한 글인가요?',
    ],
    doesNotMatch: ['왕의 주장은?', '요약본은 누가 썼나?', '무슨 일이 있었나?', '무슨 내용이 합의되었나?'],
  },
];

export interface GistQuestion {
  /** What may be an article's title, as typed; undefined where the question speaks of the text at hand. */
  readonly title?: string | undefined;
}

const WHAT_IS = /^(?:what|who)(?:['’]s| is| was| are| were) (?<title>[^?]+?)\s*\??$/iu;

/** What a question for a definition wants defined, as typed: it may be what an article is called. */
export function readDefinitionQuestion(question: string): string | undefined {
  return WHAT_IS.exec(plainQuestion(question))?.groups?.['title'];
}

/** Reads a question for what a whole text says; undefined for any other. */
export function readGistQuestion(question: string): GistQuestion | undefined {
  const asked = plainQuestion(question);
  const match = GIST_CUES.map(({ pattern }) => pattern.exec(asked)).find((found) => found !== null);
  return match ? { title: match.groups?.['title'] } : undefined;
}
