/** What is kept of a person at one place, as a part of a sentence with its count. */
export interface PlaceWords {
  /** Of what is theirs, and goes when they want; absent where nothing of this place goes. */
  readonly deleted?: (count: number) => string;
  /** Of what is the server's, and stays without their name; absent where all of this place goes. */
  readonly anonymised?: (count: number) => string;
}

export interface PrivacyWords {
  readonly title: string;
  readonly nothingKept: string;
  readonly yours: string;
  readonly serversWithYou: string;
  /** By `table.column`. A test holds them to every column that names a person. */
  readonly places: Readonly<Record<string, PlaceWords>>;
  readonly neverKept: string;
  readonly server: string;
  /** A line each. */
  readonly serverKeeps: readonly string[];
  readonly everywhere: string;
  readonly export: string;
  readonly delete: string;
  readonly exported: string;
  readonly sure: string;
  readonly isDeleted: string;
  readonly staysWithoutYou: string;
  /** What deletion doesn’t reach. */
  readonly backups: string;
  readonly changedMeanwhile: string;
  readonly sureButton: string;
  readonly exportFirst: string;
  readonly done: string;
  readonly doneDeleted: string;
  readonly doneAnonymised: string;
}

const counted = (one: string, many: string, rest = '') => {
  return (count: number): string => `${count} ${count === 1 ? one : many}${rest}`;
};

export const ENGLISH_PRIVACY: PrivacyWords = {
  title: 'What Pilcrow keeps about you',
  nothingKept: 'Nothing: in no server, and in no direct message.',
  yours: 'Yours, until you delete it',
  serversWithYou: 'Kept by servers, with your Discord number',
  places: {
    'notes.user_id': {
      deleted: counted('saved passage', 'saved passages', ', with your notes and tags'),
    },
    'proposals.proposed_by_user_id': {
      deleted: counted('article', 'articles', ' that you are adding or have proposed, not decided yet'),
      anonymised: counted('proposal', 'proposals', ' of yours that curators have decided'),
    },
    'proposals.decided_by_user_id': {
      anonymised: counted('proposal', 'proposals', ' that you decided'),
    },
    'articles.added_by_user_id': { anonymised: counted('article', 'articles', ' that you added') },
    'articles.edited_by_user_id': { anonymised: counted('article', 'articles', ' that you edited last') },
    'articles.removed_by_user_id': { anonymised: counted('article', 'articles', ' that you removed') },
    'article_versions.published_by_user_id': {
      anonymised: counted('version', 'versions', ' of articles that you published'),
    },
    'schedules.created_by_user_id': { anonymised: counted('daily post', 'daily posts', ' that you set up') },
    'feeds.added_by_user_id': { anonymised: counted('feed', 'feeds', ' that you subscribed to') },
  },
  neverKept:
    'Questions, searches and messages are never kept, nor names and pictures: only your Discord number, beside what is listed here.',
  server: 'What a server keeps',
  serverKeeps: [
    'its settings, its daily posts and the feeds that it follows; what was posted, for 400 days',
    'the articles that its curators added, with earlier texts, so that older quotes can be looked up; removed ones for 30 days',
    'proposals until they are decided, and what became of them for 30 days',
    'how many characters of an article were quoted in a channel, for 8 days; quotes name nobody',
  ],
  everywhere:
    'When a server removes Pilcrow, all of this is deleted there after 30 days, your notes of that server included. Notes from direct messages stay until you delete them.',
  export: 'Get it as a file',
  delete: 'Delete it …',
  exported: 'All that is kept about you, in all servers and direct messages. Only you see this file.',
  sure: 'Delete your data in all servers and direct messages?',
  isDeleted: 'This is deleted, and can’t be brought back',
  staysWithoutYou: 'This stays, because it is the server’s, but without your number',
  backups: 'Backups that whoever runs Pilcrow has made hold it until they delete them.',
  changedMeanwhile: 'Something was added or removed since you were asked. This is how it is now:',
  sureButton: 'Delete my data',
  exportFirst: 'Get it as a file first',
  done: 'Your data is deleted.',
  doneDeleted: 'Deleted',
  doneAnonymised: 'Your number was taken out of',
};

const countedKo = (before: string, unit: string) => {
  return (count: number): string => `${before} ${count}${unit}`;
};

export const KOREAN_PRIVACY: PrivacyWords = {
  title: 'Pilcrow가 보관하는 나의 정보',
  nothingKept: '어느 서버에도, 개인 메시지에도 보관하는 것이 없습니다.',
  yours: '나의 것: 지울 때까지 보관합니다',
  serversWithYou: '서버의 것: 나의 번호가 적혀 있습니다',
  places: {
    'notes.user_id': { deleted: countedKo('저장한 구절(메모와 태그 포함)', '개') },
    'proposals.proposed_by_user_id': {
      deleted: countedKo('추가하는 중이거나 제안하고 아직 결정되지 않은 글', '편'),
      anonymised: countedKo('내가 제안해 큐레이터가 결정한 글', '편'),
    },
    'proposals.decided_by_user_id': { anonymised: countedKo('내가 결정한 제안', '건') },
    'articles.added_by_user_id': { anonymised: countedKo('내가 추가한 글', '편') },
    'articles.edited_by_user_id': { anonymised: countedKo('내가 마지막으로 고친 글', '편') },
    'articles.removed_by_user_id': { anonymised: countedKo('내가 뺀 글', '편') },
    'article_versions.published_by_user_id': { anonymised: countedKo('내가 올린 글의 판', '개') },
    'schedules.created_by_user_id': { anonymised: countedKo('내가 정한 매일 글', '개') },
    'feeds.added_by_user_id': { anonymised: countedKo('내가 구독한 피드', '개') },
  },
  neverKept:
    '질문, 검색, 메시지는 보관하지 않습니다. 이름과 사진도 마찬가지이며, 위의 것 옆에 Discord 번호만 적힙니다.',
  server: '서버가 보관하는 것',
  serverKeeps: [
    '설정, 매일 글과 구독하는 피드, 무엇을 올렸는지(400일)',
    '큐레이터가 추가한 글과, 지난 인용을 찾아볼 수 있도록 예전 글. 뺀 글은 30일',
    '결정될 때까지의 제안, 결정된 결과는 30일',
    '어느 채널에서 글의 몇 글자를 인용했는지(8일). 인용에는 아무의 이름도 없습니다',
  ],
  everywhere:
    '서버가 Pilcrow를 내보내면 그 서버의 것은 30일 뒤에 모두 지워지고, 그 서버에서 쓴 노트도 지워집니다. 개인 메시지의 노트는 직접 지울 때까지 남습니다.',
  export: '파일로 받기',
  delete: '지우기 …',
  exported: '모든 서버와 개인 메시지에서 보관하는 나의 정보 전부입니다. 이 파일은 나에게만 보입니다.',
  sure: '모든 서버와 개인 메시지에서 나의 정보를 지울까요?',
  isDeleted: '지워지며 되돌릴 수 없는 것',
  staysWithoutYou: '서버의 것이어서 남지만 나의 번호는 빠지는 것',
  backups: 'Pilcrow를 운영하는 사람이 만든 백업에는, 그 백업을 지울 때까지 남습니다.',
  changedMeanwhile: '물어본 뒤에 늘거나 줄어든 것이 있습니다. 지금은 이렇습니다.',
  sureButton: '나의 정보 지우기',
  exportFirst: '먼저 파일로 받기',
  done: '나의 정보를 지웠습니다.',
  doneDeleted: '지운 것',
  doneAnonymised: '나의 번호를 뺀 것',
};
