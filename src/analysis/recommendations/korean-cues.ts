import type { Cue, Veto } from './cue.ts';

const END = String.raw`[.!]?["”’」』)]*\s*$`;

/** How Korean sentences prescribe: the predicate stands last, so every pattern is bound to the sentence’s end. */
export const KOREAN_CUES: readonly Cue[] = [
  {
    id: 'ko-obligation',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`[가-힣]+(?:야|야만)\s*(?:만\s*)?(?:한다|합니다|할 것이다|할 것입니다|하겠다|하겠습니다|할 때다|할 때이다|할 때입니다|할 일이다|마땅하다|옳다|해요|하지 않을까)${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): -아야/어야 하다',
    matches: ['정부는 예산을 늘려야 한다.', '지금 바꾸어야 할 때다.', '말아야 합니다.'],
    doesNotMatch: ['그는 학교에 간다.', '떠나야 했다.', '해야 하는 일이 많다.', '함께 의논해야 한다고도 주장했다.'],
  },
  {
    id: 'ko-need',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`[가-힣]*(?:할|을|일|될|킬|낼|릴|길|질|울|줄|볼|쓸|갈|둘|늘|살|놓을|[가-힣]) 필요가 있(?:다|습니다|어 보인다)${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): -을 필요가 있다',
    matches: ['학교는 방법을 바꿀 필요가 있다.'],
    doesNotMatch: ['그럴 필요가 없다.', '필요가 있다면 가겠다.'],
  },
  {
    id: 'ko-desirable',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:는|은) (?:것이|게|편이) (?:더 )?(?:바람직하다|바람직합니다|옳다|옳습니다|시급하다|시급합니다|필요하다|필요합니다|마땅하다|급선무다|먼저다|좋다|낫다|최선이다|순리다|우선이다)${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): evaluative predicates with -는 것이',
    matches: ['자료를 공개하는 것이 바람직하다.', '먼저 묻는 게 옳다.'],
    doesNotMatch: ['자료를 공개하는 것이 어렵다.'],
  },
  {
    id: 'ko-needed',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:이|가) (?:더욱 |더 |꼭 |무엇보다 |시급히 |절실히 |먼저 )?(?:필요하다|필요합니다|시급하다|시급합니다|절실하다|절실합니다|요구된다|요구됩니다|필요한 때다|필요한 시점이다|필수다|필수적이다)${END}`,
      'gu',
    ),
    reason: 'predicates of need with their thing as subject ask for it',
    matches: ['근본적인 대책이 필요하다.', '제도 개선이 시급하다.'],
    doesNotMatch: ['대책이 필요했다.', '물이 필요한 식물이다.'],
  },
  {
    id: 'ko-must-not',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:서는|선|면)\s*(?:절대 |결코 )?안\s?(?:된다|됩니다|될 것이다|될 일이다)${END}|지 않으면 안 된다${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): -어서는 안 되다, a prohibition',
    matches: ['이 문제를 미뤄서는 안 된다.', '포기하면 안 된다.'],
    doesNotMatch: ['일이 안 된다.'],
  },
  {
    id: 'ko-hortative',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:하|되|가|두|주|지키|들|찾|막|쓰|읽|놓|누|꾸|모으|세우|늘리|줄이|높이|살리|배우|만들|말|버리|서|나서|내|바꾸|이루|열|잇)자${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): the hortative ending -자; "보자" only leads on and is left out',
    matches: ['이제 다시 시작하자.', '함께 길을 만들자.'],
    doesNotMatch: ['예를 들어 보자.', '그는 학자.'],
  },
  {
    id: 'ko-imperative',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:하라|되라|말라|마라|두라|보라|주라|놓으라|찾으라|막으라|지키라|세우라|늘리라|줄이라|바꾸라|고치라|내라|서라|나서라|밝히라|돌리라|멈추라|버리라|[가-힣](?:십시오|세요|시오))${END}`,
      'gu',
    ),
    reason: '국립국어원, 한국어 문법 2 (2005): imperative endings -(으)라 of print and -(으)십시오 of speech',
    matches: ['시는 자료를 공개하라.', '지금 멈추라.', '함께 지켜 주십시오.'],
    doesNotMatch: ['그는 한국 사람이라.', '나라가 멀다.'],
  },
  {
    id: 'ko-author-urges',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?:기를|을|를|고) (?:강력히 |거듭 |간곡히 )?(?:촉구한다|제안한다|권한다|권고한다|당부한다|호소한다|바란다|제언한다|촉구합니다|제안합니다|권합니다|당부합니다|바랍니다)${END}`,
      'gu',
    ),
    reason: 'performative verbs in the present without another subject are the author’s act (Austin 1962, lect. V)',
    matches: ['정부가 결단하기를 촉구한다.', '세 가지를 제안한다.'],
    doesNotMatch: ['정부는 결단을 촉구했다.'],
  },
];

/** Contexts in which a Korean cue is not the author’s, or no prescription. */
export const KOREAN_VETOES: readonly Veto[] = [
  {
    id: 'ko-according-to',
    scope: 'before',
    pattern: /(?:에|의 말에) (?:따르면|의하면)|(?:법|조례|규정|조약|헌법|제\d+조)(?:은|는|에서는|상|에 따라)(?=\s)/u,
    reason: 'a named source or a law, whose rule is only told',
    matches: ['국어기본법 제14조는 문서를 쉽게 [써야 한다.]', '보고서에 따르면 모두 [떠나야 한다.]'],
    doesNotMatch: ['정부는 법을 [고쳐야 한다.]'],
  },
  {
    id: 'ko-question',
    scope: 'sentence',
    pattern: /\?["”’\]]*$/u,
    reason: 'a question asks',
    matches: ['무엇을 [해야 합니까]?'],
    doesNotMatch: ['정부가 [해야 한다.]'],
  },
];
