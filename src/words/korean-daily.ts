import type { ChannelNeed } from '#src/answers/daily/channel-access.ts';
import type { DailyFault } from '#src/answers/server/daily-answer.ts';
import type { DailyWords } from './daily-words.ts';
import { weekdayNames } from './weekday-names.ts';

const list = new Intl.ListFormat('ko', { type: 'conjunction' });
const either = new Intl.ListFormat('ko', { type: 'disjunction' });

/** The permissions by the names that Discord’s Korean settings have for them. */
const NEEDS: Readonly<Record<ChannelNeed, string>> = {
  see: '채널 보기',
  write: '메시지 보내기(스레드에서는 스레드에서 메시지 보내기)',
  'read-history': '메시지 기록 보기',
  pin: '메시지 고정하기',
  'start-thread': '공개 스레드 만들기',
  poll: '투표 만들기',
  ping: '“@everyone, @here, 모든 역할 멘션하기”(또는 역할 설정의 “모두가 이 역할을 멘션할 수 있도록 허용”)',
};

const CONTENTS: DailyWords['contents'] = {
  summary: '다음 글의 요약',
  passage: '오늘의 구절',
  recommendation: '제언',
  figure: '수치',
  question: '투표가 있는 토론 질문',
};

const SKIPPED: Readonly<Record<string, string>> = {
  asked: '큐레이터가 건너뛰었습니다',
  'too-late': '늦어도 되는 시간이 지날 때까지 Pilcrow가 꺼져 있었습니다',
  superseded: '다음 게시 시각까지 Pilcrow가 꺼져 있었습니다',
  paused: '멈춰 있었습니다',
  unscheduled: '매일 게시가 끝났습니다',
  'channel-gone': '채널이 없어졌습니다',
  forbidden: '그 채널에 쓸 권한이 없었습니다',
  'nothing-to-post': '올릴 것이 없었습니다',
};

const days: DailyWords['days'] = (weekdays) => {
  const key = weekdays.join('');
  if (key === '1234567') return '매일';
  if (key === '12345') return '평일';
  if (key === '67') return '주말';
  return weekdayNames(weekdays, 'ko').join(', ');
};

const when: DailyWords['when'] = ({ weekdays, time, timeZone }) => `${days(weekdays)} ${time} (${timeZone})`;

export const KOREAN_DAILY: DailyWords = {
  headings: {
    summary: '한눈에 보기',
    passage: '오늘의 구절',
    recommendation: '오늘의 제언',
    figure: '오늘의 수치',
    question: '오늘의 질문',
  },
  poll: {
    'should-it-be-done': {
      question: '글쓴이는 이렇게 해야 한다고 말합니다. 그래야 할까요?',
      answers: ['그렇다', '그렇지만 다른 방법으로', '아니다', '더 알아봐야 한다'],
    },
  },
  about: {
    button: '안내',
    heading: '매일 게시',
    running: ({ content, ...schedule }) => `Pilcrow가 여기에 올리는 것: ${CONTENTS[content]}. 때: ${when(schedule)}.`,
    stopped: '지금은 여기에 올리지 않습니다.',
    next: '다음:',
    curators: '글의 문장 그대로입니다. 무엇을 언제 올릴지는 큐레이터가 /daily set으로 바꿉니다.',
  },
  notice: {
    heading: '매일 게시',
    show: '일정 보기',
    unknown: (localDate) =>
      `${localDate} 게시에 대한 Discord의 답을 받지 못했고 채널 기록도 읽을 수 없어, 올라갔는지 알 수 없습니다. 저절로 다시 올리지 않습니다. 채널을 확인하고, 없으면 /daily now로 올려 주세요.`,
    rejected: (localDate, code) =>
      `Discord가 ${localDate} 게시를 거절하여(코드 ${code}) 건너뛰었습니다. AutoMod나 링크 차단 때문일 수 있습니다. 다음 게시는 예정대로 올라갑니다.`,
  },
  paused: {
    asked: '큐레이터가 멈췄습니다. /daily resume으로 이어 갑니다.',
    'channel-gone': '멈춤: 채널이 없어졌습니다. /daily set으로 다른 채널을 고르면 이어 갑니다.',
    forbidden:
      '멈춤: 채널을 보거나 쓸 권한이 없습니다. 권한을 주고 /daily resume을 쓰거나, /daily set으로 다른 채널을 고르세요.',
    'nothing-to-post':
      '멈춤: 그런 내용이 있는 글이 없습니다. 글을 추가하고 /daily resume을 쓰거나, /daily set으로 다른 내용을 고르세요.',
  },
  changes: {
    shown: '매일 게시',
    set: '매일 게시를 정했습니다',
    paused: '매일 게시를 멈췄습니다',
    resumed: '매일 게시를 다시 시작합니다',
    'ran-already': '이미 게시하고 있습니다',
    'was-paused-already': '이미 멈춰 있습니다',
  },
  labels: {
    channel: '어디에',
    when: '언제',
    what: '무엇을',
    order: '순서',
    ping: '알림',
    extras: '그 밖에',
    late: '놓치면',
    name: '이름',
    next: '다음 게시',
    latest: '최근 게시',
    others: '이 서버의 일정',
  },
  contents: CONTENTS,
  orders: {
    'reading-order': '읽는 순서',
    'by-date': '글의 날짜순(이른 것부터)',
    shuffle: '섞어서, 되풀이 없이',
  },
  nobody: '없음',
  pinned: '게시마다 고정',
  thread: '게시마다 스레드 시작',
  neither: '고정과 스레드 없음',
  days,
  when,
  late: (minutes) => {
    if (minutes >= 24 * 60) return '다음 게시 시각 전까지 늦게라도 올림';
    if (minutes === 0) return '올리지 않음';
    return minutes % 60 === 0 ? `${minutes / 60}시간까지 늦게 올림` : `${minutes}분까지 늦게 올림`;
  },
  skippedDate: '건너뜀',
  states: {
    sent: '올림',
    underWay: '올리는 중',
    retrying: (attempts) => `아직 못 올림: ${attempts}번 실패, 다시 시도합니다`,
    unknown: '올라갔는지 알 수 없음. 다시 올리지 않습니다',
    skipped: (reason) => {
      const code = /^rejected-(.+)$/.exec(reason)?.[1];
      return `올리지 않음: ${code === undefined ? (SKIPPED[reason] ?? reason) : `Discord가 거절했습니다(코드 ${code})`}`;
    },
    extra: '추가',
  },
  nothingYet: '아직 없습니다.',
  lacks: (needs) => `Pilcrow에게 채널 권한이 모자랍니다: ${list.format(needs.map((need) => NEEDS[need]))}.`,
  preview: {
    heading: '이것은 나만 볼 수 있습니다. 다음 게시는 이렇게 보입니다:',
    next: '게시 시각:',
    whilePaused: '매일 게시가 멈춰 있습니다. /daily resume으로 이어 갑니다.',
    poll: '투표:',
  },
  skipped: '건너뛰었습니다:',
  nextIs: '다음 게시:',
  notSkippable: (typed) =>
    typed === ''
      ? '건너뛸 게시가 없습니다.'
      : `“${typed}”은(는) 건너뛸 수 있는 게시 날짜가 아닙니다. 입력할 때 나오는 목록에서 골라 주세요.`,
  posting: '추가 게시를 올리는 중이며 곧 나타납니다. 결과는 /daily show로 볼 수 있습니다.',
  removal: {
    question:
      '이 매일 게시를 끝낼까요? 시각, 어디까지 올렸는지, 기록이 모두 지워집니다. 잠시 멈추려면 /daily pause를 쓰세요.',
    button: '끝내기',
    done: '매일 게시를 끝냈습니다. 올린 글은 채널에 남아 있습니다.',
  },
  noSchedule: '아직 매일 게시가 없습니다. 이렇게 시작하세요: /daily set channel: #daily time: 8:30 zone: Asia/Seoul',
  noScheduleNamed: (name) => `“${name}”이라는 매일 게시는 없습니다.`,
  unchanged: '바뀐 것은 없습니다.',
  fault,
  buttons: { pause: '멈추기', resume: '다시 시작', preview: '미리 보기', refresh: '새로 고침' },
};

function fault(one: DailyFault): string {
  switch (one.kind) {
    case 'time':
      return `“${one.typed}”은(는) 시각이 아닙니다. 8:30, 20:15, 오후 8:30처럼 써 주세요.`;
    case 'days':
      return `“${one.typed}”은(는) 요일이 아닙니다. 매일, 평일, 주말, 월~금, 월수금처럼 써 주세요.`;
    case 'name':
      return `“${one.typed}”은(는) 이름으로 쓸 수 없습니다. 글자, 숫자, 붙임표로 20자까지 써 주세요.`;
    case 'zone':
      return one.suggestions.length > 0
        ? `“${one.typed}”은(는) 시간대가 아닙니다. 혹시 ${either.format(one.suggestions)}인가요?`
        : `“${one.typed}”은(는) 시간대가 아닙니다. “zone”에 도시 이름을 쓰고 목록에서 골라 주세요.`;
    case 'needed':
      return `새 매일 게시에는 ${list.format(one.options)}이(가) 있어야 합니다. 예: channel: #daily time: 8:30 zone: Asia/Seoul`;
    case 'everyone':
      return 'Pilcrow는 역할 하나만 알리고 모두에게는 알리지 않습니다. 다른 역할을 고르거나 비워 두세요.';
    case 'thread-in-thread':
      return '스레드 안에서는 스레드를 시작할 수 없습니다. thread: False로 하거나 채널을 고르세요.';
    case 'too-many':
      return `서버마다 매일 게시는 ${one.max}개까지입니다. 먼저 /daily off로 하나를 끝내 주세요.`;
    case 'channel-gone':
      return '이 서버에서 그 채널을 찾을 수 없습니다. 없어졌거나 Pilcrow에게 보이지 않습니다.';
    case 'access':
      return `Pilcrow에게 그 채널의 권한이 모자랍니다: ${list.format(one.lacks.map((need) => NEEDS[need]))}. 채널 설정에서 허용한 뒤 다시 정해 주세요.`;
    case 'nothing-to-post':
      return `여기에는 ${CONTENTS[one.content]}을(를) 만들 글이 없습니다. 다른 내용을 고르거나 글을 추가하세요.`;
  }
}
