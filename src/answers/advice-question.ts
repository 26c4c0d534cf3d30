import type { Pattern } from '#src/analysis/pattern.ts';
import { AUTHOR } from './text-words.ts';
import { plainQuestion } from './plain-question.ts';

const ADVISES = String.raw`(?:recommend|suggest|propose|advise|advocate|urge|call for|prescribe|want)s?(?:ed)?`;
const ABOUT = String.raw`(?: (?:about|on|regarding|concerning|with|to|against|for|in) (?<topic>.+?))?`;

/** Questions for what should be done. Group `whom`: who is to act; group `topic`: what about. */
export const ADVICE_CUES: readonly Pattern[] = [
  {
    id: 'what-should-whom-do',
    pattern: new RegExp(
      String.raw`^what (?:else )?(?:(?:should|must|ought)(?:n[’']t)? (?<whom>(?!${AUTHOR} )(?!be\b)[^?]+?)(?: to)?|(?:do|does) (?<whom2>(?!${AUTHOR} )[^?]+?) (?:need|have|ought) to) do(?: now| next| instead)?${ABOUT}\s*\??$`,
      'iu',
    ),
    reason: 'Quirk et al. (1985), §11.14: "what should X do" asks for the directive that X gets',
    matches: [
      'what should Seoul do?',
      'What must mayors do about trees',
      'what should South Korea do next',
      'what ought Seoul to do?',
      'What does Tokyo need to do?',
    ],
    doesNotMatch: [
      'what did Seoul do?',
      'what should be done?',
      'what does the author say',
      'What has the king told his army to do?',
      'what can a council do?',
      'What does the treaty force the two of them to do?',
    ],
  },
  {
    id: 'what-does-the-author-recommend',
    pattern: new RegExp(
      String.raw`^(?:what|which \p{L}+) (?:else )?(?:does|do|did|is|are|has|have) ${AUTHOR} (?:\p{L}+ )?${ADVISES}(?: that)?(?: (?:for|to|from) (?<whom2>[^?]+?)|(?: (?<whom>(?!about\b|on\b|regarding\b)[^?]+?))?(?: (?:should |must |to )?(?:do|be done))|)${ABOUT}\s*\??$`,
      'iu',
    ),
    reason: 'asks for the author’s acts of advising (Wierzbicka, English Speech Act Verbs, 1987, ch. 9)',
    matches: [
      'What does the author recommend South Korea do?',
      'what does the author recommend?',
      'what does the writer suggest for Tokyo',
    ],
    doesNotMatch: ['what does the author say about Taiwan?'],
  },
  {
    id: 'what-should-be-done',
    pattern: new RegExp(
      String.raw`^what (?:(?:should|must|needs to|has to|ought to) be done|is to be done)${ABOUT}\s*\??$`,
      'iu',
    ),
    reason: 'the passive leaves open who is to act',
    matches: ['what should be done?', 'What must be done about heat?'],
    doesNotMatch: ['what was done?'],
  },
  {
    id: 'what-are-the-recommendations',
    pattern: new RegExp(
      String.raw`^(?:what (?:are|is|were) |list |show (?:me )?)?(?:(?:the|his|her|their|all|any|${AUTHOR}) )*(?:author[’']s )?(?:policy )?(?:recommendations?|advice|proposals?|suggestions?)(?: (?:for|to) (?<whom>[^?]+?))?(?: (?:about|on|regarding) (?<topic>[^?]+?))?\s*\??$`,
      'iu',
    ),
    reason: 'a noun for advising asks for what was advised',
    matches: ['what are the recommendations?', 'recommendations for Seoul', 'What is the author’s advice to mayors?'],
    doesNotMatch: ['who rejected the proposals'],
  },
  {
    id: 'ko-what-should-be-done',
    pattern:
      /^(?:(?<whom>[^?]+?)(?:은|는|이|가|에게|께서) )?(?:(?<topic>[^?]+?)에 (?:대해|관해) )?(?:무엇을|뭘|어떻게) (?:해야|하는 것이 좋|할 필요가)[^?]*\??$|^(?:글쓴이|저자|필자)(?:은|는|이|가|의)? ?(?:[가-힣]+ )?(?:무엇을 (?:제안|권고|제언|촉구)[^?]*|제언[^?]*|권고[^?]*)\??$/u,
    reason: '국립국어원, 한국어 문법 2 (2005): -아야 하다 in a question asks for the obligation',
    matches: ['한국은 무엇을 해야 하나?', '글쓴이의 제언은?', '무엇을 해야 합니까?'],
    doesNotMatch: ['한국은 무엇을 했나?'],
  },
];

/** What a question for advice asks. */
export interface AdviceQuestion {
  /** Who is to act, as typed; undefined where anybody. */
  readonly whom?: string | undefined;
  /** What the advice is to be about, as typed. */
  readonly topic?: string | undefined;
}

/** Reads a question for what should be done; undefined for any other question. */
export function readAdviceQuestion(question: string): AdviceQuestion | undefined {
  const asked = plainQuestion(question);
  const match = ADVICE_CUES.map(({ pattern }) => pattern.exec(asked)).find((found) => found !== null);
  if (!match) return undefined;
  const { whom, whom2, topic } = match.groups ?? {};
  const named = (whom ?? whom2)?.trim();
  return { whom: named === undefined || isAnybody(named) ? undefined : named, topic: topic?.trim() };
}

/** Whether a question asks what should be done; answering it takes the analysis of all articles. */
export function isAdviceQuestion(question: string): boolean {
  return readAdviceQuestion(question) !== undefined;
}

/** "we", "people": no addressee to look for. */
function isAnybody(whom: string): boolean {
  return /^(?:we|you|one|people|everyone|everybody|us|they|someone|우리|사람들)$/iu.test(whom);
}
