import type { FieldFault, LibraryDone, LibraryTrouble, LibraryUsage } from '#src/answers/server/library-answer.ts';
import { koreanImportLabel } from './korean-import-labels.ts';
import { KOREAN_REFUSALS } from './korean-refusals.ts';
import type { LibraryWords } from './library-words.ts';

const number = new Intl.NumberFormat('ko');

const usage = ({ articles, maxArticles, chars, maxChars }: LibraryUsage): string => {
  const ofArticles = `글 ${number.format(maxArticles)}편 중 ${number.format(articles)}편`;
  return `${ofArticles}, ${number.format(maxChars)}자 중 ${number.format(chars)}자`;
};

export const KOREAN_LIBRARY: LibraryWords = {
  controls: {
    publish: '올리기',
    publishVersion: '이 본문으로 바꾸기',
    propose: '큐레이터에게 제안하기',
    accept: '받아들여 올리기',
    decline: '거절하기 …',
    details: '서지 정보 고치기 …',
    names: '이용 허락, 이름 …',
    more: '이어 붙이기 …',
    discard: '버리기',
    withdraw: '거두기',
    correct: '고치기 …',
    typeAgain: '양식 다시 열기 …',
    read: '초안 읽기',
    readNext: '다음 제안',
    remove: '삭제',
    keep: '그대로 두기',
    restore: '되살리기',
    deleteNow: '완전히 지우기',
    versions: '판 목록',
    makeCurrent: '이 본문 다시 쓰기',
    rebase: '내 것으로 덮기',
    proposals: '모든 제안',
    chooseVersion: '읽을 판 고르기 …',
    chooseProposal: '읽을 제안 고르기 …',
    chooseRestored: '되살리거나 지울 글 고르기 …',
    chooseChapter: '다른 장 고르기 …',
    paste: '본문 붙여 넣기 …',
    checkFeed: '지금 새 글 찾기 …',
    removeFeed: '구독 그만두기 …',
    feeds: '모든 피드',
  },
  previewOf: (title) => `미리 보기: ${title}`,
  newTextOf: (title) => `새 본문: ${title}`,
  isDraft: '초안입니다. 나만 볼 수 있고, 올리지 않으면 하루 뒤에 지워집니다.',
  isOpen: '제안되었습니다. 큐레이터를 기다리고 있습니다.',
  from: (source) => source,
  unknown: '찾지 못함',
  aliases: '다른 이름',
  actors: '행위자',
  chars: (chars) => `${number.format(chars)}자`,
  shortName: '짧은 이름',
  firstParagraph: '첫 단락',
  lastParagraph: '마지막 단락',
  onlyParagraph: '단락 하나',
  leftOut: (pieces) => `본문에서 뺀 것 ${number.format(pieces)}개`,
  nothingLeftOut: '뺀 것이 없습니다.',
  leftOutFurther: (pieces) => `… 그 밖에 ${number.format(pieces)}개는 마지막 쪽에 있습니다.`,
  label: koreanImportLabel,
  continued: '이어짐',
  twin: (title) => `똑같은 본문이 이미 있습니다: “${title}”`,
  takenFrom: '가져온 곳:',
  addedBy: '추가:',
  chapters: (amount) =>
    `${number.format(amount)}개 장으로 된 책입니다. 아래에서 한 장을 고르거나, 전체를 글 하나로 올리세요.`,
  wholeBook: '책 전체',
  feeds: (amount, max) => `피드 ${number.format(max)}개 중 ${number.format(amount)}개`,
  noFeeds: '구독하는 피드가 없습니다. /library feed add로 구독하면 새 글이 큐레이터에게 제안됩니다.',
  feedChecked: '읽은 때',
  feedNext: '다음',
  feedDue: '곧 읽습니다',
  feedGivenUp: '한 달 동안 읽지 못해 멈췄습니다. “지금 새 글 찾기”로 다시 시작할 수 있습니다.',
  fromFeed: (title) => `피드 “${title}”에서`,
  byFeed: '피드에서',
  chapterWords: (amount) => `낱말 ${number.format(amount)}개`,
  changedSinceRead: '연 뒤에 내용이 바뀌었습니다. 지금 내용은 아래와 같고, 아직 올라가지 않았습니다.',
  faultsHeading: '반영하지 못한 것:',
  fault: describeFault,
  usage: (figures) => `이 서버의 글: ${usage(figures)}`,
  library: '서재',
  own: (articles) => `이 서버의 글 ${number.format(articles)}편`,
  builtIn: (articles) => `Pilcrow에 들어 있는 글 ${number.format(articles)}편`,
  builtInOff: 'Pilcrow에 들어 있는 글은 여기서 꺼져 있습니다 (/library built-in).',
  emptyLibrary: '아직 없습니다. /library add(파일)나 /library paste(본문)로 추가하세요.',
  alsoCalled: (aliases) => `다른 이름 ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  version: (version) => `제${version}판`,
  changed: '고쳤습니다.',
  replaceHint: (slug) => `본문을 바꾸려면: /library replace article: ${slug} url: … 또는 file: …`,
  versionsOf: (title) => `${title}의 판`,
  current: '지금 판',
  published: '올린 때',
  confirmRemoval: (title) => `“${title}”을(를) 삭제할까요?`,
  removalKeeps: '삭제하면 아무도 물을 수 없고, 이 글을 인용한 단추도 멈춥니다. 30일 동안 되살릴 수 있습니다.',
  removedArticles: (articles) => `삭제한 글 ${number.format(articles)}편`,
  nothingRemoved: '지난 30일 동안 삭제한 글이 없습니다.',
  restorableUntil: '되살릴 수 있는 기한',
  deletionIsFinal: '완전히 지우면 모든 판이 바로 없어지고 되돌릴 수 없습니다.',
  title: '제목',
  openProposals: (proposals) => `큐레이터를 기다리는 제안 ${number.format(proposals)}개`,
  yourProposals: '내 제안',
  noProposals: '없습니다. /library add나 /library paste로 글을 제안해 보세요.',
  standing: (standing) => STANDINGS[standing],
  by: '제안',
  reason: (reason) => `이유: ${reason}`,
  done: describeDone,
  trouble: describeTrouble,
  oldParagraph: (version) => `인용할 때의 글 (제${version}판)`,
  editedSince: '인용한 뒤에 글이 고쳐졌습니다',
  today: (paragraph) => `지금 ¶${paragraph}`,
  goneToday: (paragraph) => `지금 글에는 ¶${paragraph}이(가) 없습니다.`,
  movedTo: (paragraph) => `이 단락은 지금 ¶${paragraph}에 그대로 있습니다.`,
};

const STANDINGS = {
  draft: '초안, 나만 볼 수 있음',
  open: '큐레이터를 기다리는 중',
  accepted: '올라감',
  declined: '거절됨',
  withdrawn: '거둠',
} as const;

function describeFault({ field, typed }: FieldFault): string {
  switch (field) {
    case 'title':
      return '제목이 비어 있습니다. 모든 글에는 제목이 있어야 합니다.';
    case 'date':
      return `“${typed}”은(는) 날짜가 아닙니다. 2023-10-29, 2023-10, 2023처럼 쓰거나 비워 두세요.`;
    case 'url':
      return `“${typed}”은(는) 웹 주소가 아닙니다. https://example.org/article처럼 써 주세요.`;
    case 'language':
      return `“${typed}”은(는) 언어 태그가 아닙니다. 한국어는 ko, 영어는 en입니다.`;
    case 'actors':
      return `“${typed}”은(는) 행위자로 읽을 수 없습니다. 이렇게 써 주세요: 이름 [country, organisation, person, initiative 중 하나]: 다른 이름, 다른 이름`;
  }
}

function describeDone(done: LibraryDone): string {
  switch (done.kind) {
    case 'published':
      return `“${done.title}”을(를) 올렸습니다. 바로 물을 수 있습니다: /ask article: ${done.slug}`;
    case 'revised':
      return `“${done.title}”의 본문이 제${done.version}판으로 바뀌었습니다. 예전 인용은 예전 글로 이어집니다.`;
    case 'same-text':
      return `“${done.title}”의 본문은 전과 같습니다. 서지 정보만 바꿨습니다.`;
    case 'proposed':
      return `“${done.title}”을(를) 제안했습니다. 큐레이터가 정하며, /library proposals에서 결과를 볼 수 있습니다.`;
    case 'discarded':
      return `초안 “${done.title}”을(를) 버렸습니다.`;
    case 'withdrawn':
      return `제안 “${done.title}”을(를) 거뒀습니다.`;
    case 'declined':
      return `“${done.title}”을(를) 거절했습니다. 제안한 회원은 /library proposals에서 볼 수 있습니다.`;
    case 'removed':
      return `“${done.title}”을(를) 삭제했습니다.`;
    case 'kept':
      return `“${done.title}”을(를) 그대로 두었습니다.`;
    case 'restored':
      return `“${done.title}”을(를) 되살렸습니다. 바로 물을 수 있습니다: /ask article: ${done.slug}`;
    case 'deleted':
      return `“${done.title}”을(를) 완전히 지웠습니다.`;
    case 'feed-added':
      return done.waiting === 0
        ? `“${done.title}”을(를) 구독합니다. 앞으로 새 글이 큐레이터에게 제안됩니다: /library proposals`
        : `“${done.title}”을(를) 구독합니다. 최근 글 ${number.format(done.waiting)}편이 곧 제안되고, 그다음부터는 새 글이 제안됩니다: /library proposals`;
    case 'feed-removed':
      return `“${done.title}” 구독을 그만두었습니다. 가져온 글은 남습니다.`;
    case 'feed-checked':
      return done.proposed === 0
        ? `“${done.title}”에 새 글이 없습니다.`
        : `“${done.title}”에서 글 ${number.format(done.proposed)}편을 가져왔습니다: /library proposals`;
    case 'built-in':
      return done.isOn
        ? `Pilcrow에 들어 있는 글 ${number.format(done.count)}편을 여기서 물을 수 있습니다.`
        : `Pilcrow에 들어 있는 글 ${number.format(done.count)}편을 이제 여기서 물을 수 없습니다.`;
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  empty: '글이 비어 있습니다. 글을 옮겨 적고 다시 해 보세요.',
  'no-body':
    '이름표와 링크뿐이고 본문을 찾지 못했습니다. 로그인이나 “더 보기”를 지나 글 전체를 열고 본문을 복사해 다시 해 보세요.',
  'too-large': '파일이 10 MB보다 큽니다. 글만 저장하거나 나눠 주세요.',
  binary: '텍스트 파일이 아닙니다. 글의 본문을 .txt 파일에 옮겨 다시 해 보세요.',
  'wrong-encoding': '파일의 문자 인코딩을 읽을 수 없습니다. UTF-8로 다시 저장해 주세요.',
};

const NOT_DOWNLOADED = {
  elsewhere: '파일이 Discord에 있지 않습니다. Pilcrow는 다른 곳에서 받지 않으니 다시 첨부해 주세요.',
  'too-large': '파일이 너무 큽니다.',
  gone: 'Discord에 파일이 더는 없습니다. 다시 첨부해 주세요.',
  unreachable: 'Discord에서 파일을 제때 받지 못했습니다. 잠시 뒤에 다시 해 보세요.',
} as const;

function refusal({ reason, message, values }: Extract<LibraryTrouble, { kind: 'refused' }>): string {
  const ofFile = values ? undefined : REFUSED[reason];
  const told = new Map<string, (typeof KOREAN_REFUSALS)[keyof typeof KOREAN_REFUSALS]>(Object.entries(KOREAN_REFUSALS));
  return ofFile ?? told.get(reason)?.(values ?? {}, message) ?? message;
}

function describeTrouble(trouble: LibraryTrouble): string {
  switch (trouble.kind) {
    case 'refused':
      return refusal(trouble);
    case 'not-downloaded':
      return trouble.why === 'too-large'
        ? `파일이 ${number.format(trouble.maxBytes / 1024 / 1024)} MB보다 큽니다. 글만 저장하거나 나눠 주세요.`
        : NOT_DOWNLOADED[trouble.why];
    case 'nothing-to-read':
      return '읽을 것이 없습니다. 웹 주소를 쓰거나 PDF, EPUB, Word, 텍스트, 마크다운, 저장한 웹페이지를 첨부해 주세요.';
    case 'over-limit':
      return `이렇게 하면 한도를 넘습니다: ${usage(trouble.usage)}. 더는 읽지 않는 글을 삭제하거나(/library remove), Pilcrow를 운영하는 사람에게 한도를 늘려 달라고 하세요.`;
    case 'too-many-drafts':
      return `초안과 열린 제안이 이미 ${number.format(trouble.count)}개 있습니다. 먼저 올리거나 거두거나 버려 주세요: /library proposals`;
    case 'draft-gone':
      return '이 초안은 더는 없습니다. 올라갔거나 버려졌거나, 하루가 지났습니다.';
    case 'settled':
      return `“${trouble.title}”은(는) 이미 정해졌습니다: ${STANDINGS[trouble.state]}.`;
    case 'twin':
      return `똑같은 본문이 이미 있습니다: “${trouble.title}” (${trouble.slug}). 두 번 올리지 않았습니다.`;
    case 'changed-meanwhile':
      return `시작한 뒤에 다른 큐레이터가 “${trouble.title}”의 제${trouble.version}판을 올렸습니다. /library versions로 살펴보세요. 당신의 본문은 남아 있고, 덮어 올릴 수 있습니다.`;
    case 'faults':
      return `아직 아무것도 바꾸지 않았고, 쓴 것은 남아 있습니다:\n${trouble.faults.map(describeFault).join('\n')}`;
    case 'edited-meanwhile':
      return `양식을 연 뒤에 다른 큐레이터가 “${trouble.title}”을(를) 고쳤습니다. 쓴 것은 남아 있으니, 그래도 바꾸려면 다시 열어 저장하세요.`;
    case 'built-in-article':
      return `“${trouble.title}”은(는) Pilcrow에 들어 있는 글이라 바꿀 수 없습니다. /library built-in으로 모두 숨길 수 있습니다.`;
    case 'too-many-feeds':
      return `서버 하나가 피드 ${number.format(trouble.max)}개를 구독할 수 있습니다. 먼저 하나를 그만두세요: /library feed list`;
    case 'feed-known':
      return `“${trouble.title}”은(는) 이미 구독하고 있습니다.`;
    case 'feed-gone':
      return '이 서버는 그런 피드를 구독하지 않습니다. /library feed list에 모두 있습니다.';
    case 'feed-busy':
      return `“${trouble.title}”을(를) 지금 읽고 있습니다. 잠시 뒤에 /library proposals를 보세요.`;
    case 'article-gone':
      return '이 서버에 그런 글이 없습니다. /library list는 모든 글을, /library removed는 되살릴 수 있는 글을 보여 줍니다.';
  }
}
