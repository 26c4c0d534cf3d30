import type { AnalysisPart, Problem, ShownFact } from '#src/answers/answer.ts';
import type { Article } from '#src/articles/article.ts';
import { KOREAN_ACTORS } from './actor-words.ts';
import { KOREAN_VERIFICATION } from './verification-words.ts';
import { KOREAN_IMPORT } from './import-words.ts';
import { KOREAN_DAILY } from './korean-daily.ts';
import { KOREAN_LISTING } from './korean-listing.ts';
import { KOREAN_DEFAULTS } from './default-words.ts';
import { KOREAN_LIBRARY } from './korean-library.ts';
import { KOREAN_FORMS } from './form-words.ts';
import { KOREAN_NOTEBOOK } from './notebook-words.ts';
import { KOREAN_PRIVACY } from './privacy-words.ts';
import { KOREAN_QUOTING } from './quoting-words.ts';
import { KOREAN_SETTINGS } from './settings-words.ts';
import type { Words } from './words.ts';

const list = new Intl.ListFormat('ko', { type: 'unit' });

const titles = (articles: readonly Article[]): string => {
  return list.format(articles.map(({ bibliography }) => `“${bibliography.title}”`));
};

const PARTS: Readonly<Record<AnalysisPart, string>> = {
  actors: '행위자를',
  people: '사람을',
  recommendations: '제언을',
  timeline: '날짜를',
  figures: '수치를',
  claims: '주장을',
  summary: '핵심 문장을',
};

const LACKS: Readonly<Record<AnalysisPart, string>> = {
  actors: '행위자가',
  people: '사람 이름이',
  recommendations: '글쓴이의 제언으로 보이는 문장이',
  timeline: '날짜가',
  figures: '수치가',
  claims: '주장으로 보이는 문장이',
  summary: '간추릴 문장이',
};

/** With their particles. */
const FACTS: Readonly<Record<ShownFact, string>> = {
  who: '이름은',
  when: '때는',
  number: '수는',
  money: '금액은',
  percent: '비율은',
  duration: '기간은',
  age: '나이는',
};

export const KOREAN: Words = {
  locale: 'ko',
  notSaid: (title) => (title === undefined ? '글에는 그런 내용이 없습니다.' : `“${title}”에는 그런 내용이 없습니다.`),
  notCovered: (words, emphasise) => `글에서 다루지 않는 말: ${list.format(words.map(emphasise))}`,
  lacksFact: (fact) => `가까운 구절은 있지만, 그에 관한 ${FACTS[fact]} 나오지 않습니다.`,
  closest: '가장 가까운 구절입니다. 답은 아닙니다.',
  noneMatches: '맞는 구절이 없습니다.',
  actorNamed: (names, passages) => {
    const shown = names.slice(0, 6).map(({ name, count }) => `${name} (${count})`);
    return `문장 ${passages}개에 나옵니다: ${list.format(shown)}`;
  },
  actors: '행위자',
  actor: KOREAN_ACTORS,
  listing: KOREAN_LISTING,
  verification: KOREAN_VERIFICATION,
  imports: KOREAN_IMPORT,
  quoting: KOREAN_QUOTING,
  settings: KOREAN_SETTINGS,
  defaults: KOREAN_DEFAULTS,
  articles: (count) => `글 ${count}편`,
  paragraphs: (count) => `단락 ${count}개`,
  noDate: '날짜 미상',
  fullReference: '참고문헌',
  inText: '본문 인용',
  stableReference: '글이 고쳐져도 찾을 수 있는 표시:',
  anchors: {
    moved: (cited) => `글이 고쳐졌습니다. ${cited}(으)로 인용한 말은 이제 여기 있습니다.`,
    changed: (cited) => `글이 고쳐졌습니다. ${cited}(으)로 인용한 말이 바뀌었고, 지금은 이렇게 되어 있습니다.`,
    unknown: (cited) => `${cited}을(를) 인용한 뒤에 글이 고쳐졌습니다. 다른 말일 수 있습니다.`,
  },
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  context: '앞뒤 보기',
  source: '원문',
  previous: '이전',
  next: '다음',
  share: '모두에게 보이기',
  goTo: '다른 구절로 가기 …',
  sectionLabels: {
    author: '글쓴이',
    translator: '번역',
    publication: '발행',
    date: '날짜',
    licence: '이용 허락',
    language: '언어',
    link: '링크',
  },
  problem: describeProblem,
  titles,
  failure: (incident) => `문제가 생겼습니다. 다시 시도해 주세요. 계속되면 “${incident}”를 알려 주세요.`,
  storeUnavailable: (isUnchanged) =>
    isUnchanged
      ? '지금은 서버의 자료에 닿을 수 없습니다. 바뀐 것은 없으니 잠시 뒤에 다시 해 주세요.'
      : '서버의 자료와 연결이 끊겼습니다. 이미 되었을 수도 있으니 확인한 뒤에 다시 해 주세요.',
  tryAgain: '시간이 너무 오래 걸렸습니다. 다시 해 주세요.',
  outdatedButton: '이전 버전의 버튼입니다. 명령을 다시 써 주세요.',
  unknownCommand: '이제 없는 명령입니다. Discord에서 사라지기까지 시간이 걸릴 수 있습니다.',
  forms: KOREAN_FORMS,
  notebook: KOREAN_NOTEBOOK,
  privacy: KOREAN_PRIVACY,
  library: KOREAN_LIBRARY,
  daily: KOREAN_DAILY,
  help: {
    intro: 'Pilcrow는 글을 읽고, 글의 문장 그대로 출처와 함께 답합니다. 답을 지어내지 않습니다.',
    examples: [
      { line: '/ask question: 훈민정음은 언제 만들어졌나', meaning: '답이 되는 구절, 없으면 없다고 말합니다' },
      { line: '/search query: 한글날', meaning: '낱말이 나오는 구절 (맞춤법이 틀려도 됩니다)' },
      { line: '/search query: "새 글자" -중국 글:reading-hangul', meaning: '구절 그대로, 낱말을 빼고, 한 글에서만' },
      { line: '/quote passage: reading-hangul ¶3.1', meaning: '글, 단락, 문장 번호로 인용' },
      { line: '/cite passage: reading-hangul ¶3 style: APA', meaning: '인용 정보' },
      { line: '/verify quote: “누구나 읽게 하려는 뜻이었다”', meaning: '글자 그대로 인용했는지' },
      { line: '/actor name: 러시아', meaning: '러시아, 모스크바, 크렘린과 그 인물에 대해 글이 말하는 것' },
      { line: '/actor name: 러시아 with: 중국', meaning: '둘이 함께 나오는 곳' },
      { line: '/whoswho', meaning: '인물과 직책; /actors는 모두를 셉니다' },
      { line: '/recommendations for: 한국', meaning: '글쓴이가 누가 무엇을 해야 한다고 말하는지' },
      { line: '/timeline', meaning: '언제 일어났는지, 차례대로' },
      { line: '/figures', meaning: '수치' },
      { line: '/claims', meaning: '단정, 인용, 유보, 예측한 것 (영어 글)' },
      { line: '/summary article: hangul', meaning: '핵심 문장을 그대로' },
      { line: '/article list', meaning: '읽을 수 있는 글' },
      { line: '/library add', meaning: '서버의 글을 파일로 추가, /library paste로는 붙여 넣기' },
      { line: '/daily set channel: #daily time: 8:30', meaning: '큐레이터용, Discord에서: 매일 구절 하나 올리기' },
      { line: '메시지 메뉴 › 앱 › 글에서 찾기', meaning: '메시지의 말이나 인용 표시가 글 어디에 있는지' },
      { line: '메시지 메뉴 › 앱 › 인용 확인', meaning: '메시지가 인용한 말이 맞는지' },
      { line: '구절 아래의 저장', meaning: '메모, 태그와 함께 내 노트에 두기' },
      { line: '/notebook list', meaning: '저장한 구절 (/notebook search, export)' },
      { line: '/privacy show', meaning: '나에 대해 보관하는 것 (/privacy export, delete)' },
    ],
    promise: '인용은 모두 글의 한 부분 그대로이고, 자른 곳은 […]로 보입니다. 날짜를 모르면 “날짜 미상”이라고 적습니다.',
  },
};

function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-article':
      return problem.suggestions.length > 0
        ? `“${problem.typed}”라는 글은 없습니다. 혹시 ${titles(problem.suggestions)}인가요?`
        : `“${problem.typed}”라는 글은 없습니다. “article list”로 모든 글을 볼 수 있습니다.`;
    case 'unknown-paragraph':
      return `“${problem.article.bibliography.title}”에는 ${problem.typed}이 없습니다. 단락은 ${problem.article.paragraphs.length}까지 있습니다.`;
    case 'unknown-style':
      return `“${problem.typed}”는 없는 양식입니다. 고를 수 있는 것: ${list.format(problem.styles)}`;
    case 'article-needed':
      return `어느 글인가요? “${problem.articles[0]?.slug ?? 'article'} ¶6”처럼 글 이름을 앞에 써 주세요.`;
    case 'no-topic':
      return '무엇에 대해 묻는지 써 주세요: 이름, 장소, 사물 등.';
    case 'nothing-analysed':
      return problem.articles.length === 1
        ? `${titles(problem.articles)}에는 ${LACKS[problem.part]} 없습니다.`
        : `어느 글에도 ${LACKS[problem.part]} 없습니다.`;
    case 'no-advice-for':
      return `${titles(problem.articles)}에는 “${problem.typed}”에게 하는 제언이 없습니다.`;
    case 'unsupported-language':
      return `${titles([problem.article])}의 언어에서는 아직 ${PARTS[problem.part]} 가려낼 수 없습니다.`;
    case 'article-wanted':
      return `어느 글인가요? ${titles(problem.articles.slice(0, 5))} 등이 있습니다.`;
    case 'empty-library':
      return '아직 물어볼 글이 없습니다. 서버에서는 큐레이터가 /library add로, 터미널에서는 “npx pilcrow import 파일”로 추가합니다.';
    case 'curators-only':
      return '여기서는 큐레이터만 할 수 있습니다. 서버를 관리할 수 있거나 큐레이터 역할이 있는 사람입니다.';
    case 'elsewhere':
      return '이 서버의 큐레이터가 Pilcrow를 쓸 채널을 정했습니다. 여기서 물어봐 주세요:';
    case 'servers-only':
      return '서버에서만 쓸 수 있고, 개인 메시지에서는 쓸 수 없습니다.';
    case 'empty-message':
      return '이 메시지에는 찾을 말이 없습니다.';
    case 'no-quote':
      return '확인할 말이 없습니다. 인용한 말을 붙여 넣어 주세요.';
    case 'passage-gone':
      return `${problem.typed}(으)로 인용한 말은 이제 ${titles([problem.article])}에 없습니다. 그 뒤에 글이 고쳐졌습니다.`;
    case 'stale-passage':
      return '이 답이 나온 뒤에 글이 바뀌었습니다. 다시 물어봐 주세요.';
  }
}
