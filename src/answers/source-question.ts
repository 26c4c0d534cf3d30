import type { Pattern } from '#src/analysis/pattern.ts';
import { KOREAN_TEXT, TEXT } from './text-words.ts';
import { plainQuestion } from './plain-question.ts';

/** What is asked in the same breath: "who wrote this and when". */
const AND = String.raw`(?:,? and (?:when|where|by whom|who by|for whom|from where)(?: (?:was|is) it(?: (?:written|published))?)?)?`;

/** The elements of a bibliographic description, which no paragraph tells: IFLA, ISBD (2011), areas 1, 4 and 8. */
export const SOURCE_CUES: readonly Pattern[] = [
  {
    id: 'who-wrote-it',
    pattern: new RegExp(
      String.raw`^(?:who (?:wrote|has written|authored|published) ${TEXT}|who(?:['’]s| is| was| are| were) (?:the |its )?(?:author|writer)s?(?: (?:of|behind) ${TEXT})?|who(?:['’]s| is| was) ${TEXT} (?:written |published )?by|by whom (?:is|was) ${TEXT} (?:written|published))${AND}\s*\??$`,
      'iu',
    ),
    reason: 'area 1: statement of responsibility',
    matches: [
      'who wrote this?',
      'who wrote this and when?',
      'Who is the author?',
      'who is the author of the article',
      'Who was this written by?',
    ],
    doesNotMatch: [
      'who wrote the letter?',
      'who wrote this law?',
      'who is the author of the bill?',
      'who wrote the report?',
      'Who published the report on trees?',
    ],
  },
  {
    id: 'when-was-it-published',
    pattern: new RegExp(
      String.raw`^(?:when (?:was|is) ${TEXT} (?:written|published|posted|from)|when did ${TEXT} (?:come out|appear)|how (?:old|recent) is ${TEXT}|from when is ${TEXT})${AND}\s*\??$`,
      'iu',
    ),
    reason: 'area 4: date of publication',
    matches: [
      'when was this written?',
      'when was this written, and by whom?',
      'When was the article published?',
      'how old is this article?',
    ],
    doesNotMatch: [
      'when was the treaty published?',
      'when was the report published?',
      'how old is the bridge?',
      'when was it',
    ],
  },
  {
    id: 'where-is-it-from',
    pattern: new RegExp(
      String.raw`^(?:where (?:was|is) ${TEXT} (?:published|posted|from|taken from)|where (?:does|did) ${TEXT} (?:come from|appear)|which (?:paper|newspaper|outlet|magazine|journal|site) (?:published ${TEXT}|is ${TEXT} from))${AND}\s*\??$`,
      'iu',
    ),
    reason: 'area 4: publisher',
    matches: ['where was this published?', 'Where is this from?', 'where does the text come from'],
    doesNotMatch: ['where does the water come from?', 'where was the report on trees published?'],
  },
  {
    id: 'what-is-its-title',
    pattern: new RegExp(
      String.raw`^(?:what(?:['’]s| is| are) )?(?:the |its )?(?:title|author|source|publisher|publication date|url|link|licen[cs]e)s?(?: (?:of|to|for) ${TEXT})?\s*\??$`,
      'iu',
    ),
    reason: 'areas 1, 4 and 8: title, publication, identifier and terms',
    matches: ['what is the title?', 'What’s the source of this article?', 'the link to the article', 'source?'],
    doesNotMatch: ['what is the source of the river?', 'what is the title of the king?', 'sources of nitrogen'],
  },
  {
    id: 'ko-source',
    pattern: new RegExp(
      `^(?:${KOREAN_TEXT}(?:은|는|을|를|의)? ?(?:누가 (?:쓴|썼|작성|발표)[가-힣 ]{0,6}|언제 (?:쓴|쓰였|썼|나온|나왔|발행|발표|게재|출판)[가-힣 ]{0,6}|어디(?:에|서|에서)? (?:실린|실렸|나온|나왔|발행|발표|게재)[가-힣 ]{0,6}|(?:글쓴이|저자|필자|작성자|출처|제목|링크)(?:는|은|가|이)? ?(?:누구|뭐|무엇|어디)?(?:인가요?|야|지|입니까|예요)?)|(?:글쓴이|저자|필자|작성자|출처)(?:는|은|가|이)? ?(?:누구|뭐|무엇|어디)?(?:인가요?|인지|야|지|입니까|예요|이에요|일까요?)?|누가 쓴 글(?:이야|인가요?|입니까)?|언제 쓴 글(?:이야|인가요?|입니까)?)\\??$`,
      'u',
    ),
    reason: 'the same areas; 한국목록규칙 4판 (2003): 책임표시, 발행사항',
    matches: [
      '이 글은 누가 썼어?',
      '글쓴이는 누구인가?',
      '기사의 출처는?',
      '이 기사는 언제 나왔나요?',
      '저자가 누구야?',
    ],
    doesNotMatch: [
      '한글은 누가 만들었나?',
      '글쓴이는 무엇을 제안하나?',
      '편지는 누가 썼나?',
      '이 글은 누가 나온다고 하나? 왜?',
    ],
  },
];

/** Whether a question asks only for what is known of the article itself: who wrote it, when, where it is from. */
export function isSourceQuestion(question: string): boolean {
  const asked = plainQuestion(question);
  return SOURCE_CUES.some(({ pattern }) => pattern.test(asked));
}
