import type { ExportFormat, LeftOutTags, NotebookProblem, NotedPassage } from '#src/answers/server/notebook-answer.ts';

/** What is said of a person's notebook. Plain text; who shows it escapes and styles it. */
export interface NotebookWords {
  readonly title: string;
  readonly save: string;
  readonly addNote: string;
  readonly edit: string;
  readonly remove: string;
  readonly keep: string;
  readonly share: string;
  readonly open: string;
  readonly saveAgain: string;
  readonly saved: (reference: string) => string;
  readonly savedBefore: (reference: string) => string;
  readonly savedSeveral: (count: number) => string;
  readonly savedBeforeSeveral: (count: number) => string;
  readonly noRoomFor: (count: number) => string;
  /** Of a message that shows several passages. */
  readonly choose: string;
  readonly choosePlaceholder: string;
  readonly noteKept: string;
  readonly leftOut: (tags: LeftOutTags) => string;
  readonly sureToRemove: (reference: string) => string;
  readonly removed: (reference: string) => string;
  /** Nothing was ever saved. */
  readonly isEmpty: string;
  readonly heading: (count: number) => string;
  readonly tagged: (tag: string) => string;
  readonly found: (words: string) => string;
  /** Nothing in the notebook has the words or the tag. */
  readonly noneFound: string;
  /** The rest can't be paged to. */
  readonly onlyFirst: (shown: number, count: number) => string;
  /** `when` is Discord's timestamp. */
  readonly savedAt: (when: string) => string;
  /** What has become of the source; empty while the words stand in it. */
  readonly status: (shown: { readonly noted: NotedPassage; readonly reference: string }) => string;
  readonly howToShare: string;
  readonly shareWithNote: string;
  readonly shareWithoutNote: string;
  /** `who` is Discord's mention, which pings nobody. */
  readonly sharedBy: (who: string) => string;
  readonly note: string;
  readonly exported: (count: number, format: ExportFormat) => string;
  readonly withoutWords: (count: number) => string;
  readonly problem: (problem: NotebookProblem) => string;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const quoted = (texts: readonly string[]): string => list.format(texts.map((text) => `“${text}”`));
const passages = (count: number): string => `${count} ${count === 1 ? 'passage' : 'passages'}`;

const ENGLISH_HINTS: Readonly<Record<ExportFormat, string>> = {
  markdown: '',
  csv: ' Opens in any spreadsheet.',
  anki: ' In Anki: File › Import. Importing a later export changes the cards instead of doubling them.',
  bibtex: ' It has the sources, each once.',
};

export const ENGLISH_NOTEBOOK: NotebookWords = {
  title: 'Notebook',
  save: 'Save',
  addNote: 'Add note',
  edit: 'Edit',
  remove: 'Remove',
  keep: 'Keep it',
  share: 'Share',
  open: 'Open notebook',
  saveAgain: 'Save again',
  saved: (reference) => `Saved ${reference}`,
  savedBefore: (reference) => `${reference} is in your notebook already`,
  savedSeveral: (count) => `Saved ${passages(count)}`,
  savedBeforeSeveral: (count) => `${passages(count)} ${count === 1 ? 'was' : 'were'} in your notebook already`,
  noRoomFor: (count) => `Your notebook is full: ${passages(count)} couldn’t be saved.`,
  choose: 'Which passages of this message do you want to save?',
  choosePlaceholder: 'Choose one or more …',
  noteKept: 'Kept in your notebook',
  leftOut: ({ tooLong, tooMany, maxChars, maxTags }) =>
    [
      ...(tooLong.length > 0 ? [`Too long for a tag (${maxChars} characters): ${quoted(tooLong)}.`] : []),
      ...(tooMany.length > 0 ? [`A note takes ${maxTags} tags; left out: ${quoted(tooMany)}.`] : []),
    ].join(' '),
  sureToRemove: (reference) => `Remove ${reference}? What you wrote goes with it.`,
  removed: (reference) => `Removed ${reference}`,
  isEmpty:
    'Your notebook is empty. Press “Save” under a passage, or use Apps › Save to notebook in the menu of a message.',
  heading: (count) => `Notebook · ${passages(count)}`,
  tagged: (tag) => `with #${tag}`,
  found: (words) => `for “${words}”`,
  noneFound: 'Nothing in your notebook matches.',
  onlyFirst: (shown, count) => `Only the first ${shown} of ${count} are shown. Fewer words or a tag narrow them down.`,
  savedAt: (when) => `saved ${when}`,
  status: ({ noted, reference }) => {
    if (noted.kind === 'gone') return `The article is no longer in this library: ${reference}`;
    if (noted.kind === 'current') return '';
    return noted.quoted
      ? 'Source edited since quoted; these are the words as they were.'
      : `Source edited since quoted; the words as they were aren’t kept: ${reference}`;
  },
  howToShare: 'Show everyone here the passage. Your note as well?',
  shareWithNote: 'Passage and note',
  shareWithoutNote: 'Passage only',
  sharedBy: (who) => `shared by ${who}`,
  note: 'Note',
  exported: (count, format) => `${count} ${count === 1 ? 'note' : 'notes'} of your notebook.${ENGLISH_HINTS[format]}`,
  withoutWords: (count) =>
    `${passages(count)} of it can’t be quoted any more; the file has ${count === 1 ? 'its reference' : 'their references'} only.`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'full':
        return `Your notebook here is full: it holds ${problem.count} passages. Remove some, or export them first with “/notebook export”.`;
      case 'no-note':
        return 'This is not in your notebook, or no longer. “/notebook list” shows what is.';
      case 'shows-no-passage':
        return 'This message of Pilcrow shows no passage that could be saved.';
      case 'words-nowhere':
        return 'No words of the articles stand in this message. Apps › Find in articles shows what comes near.';
      case 'stale':
        return 'The article has changed since this message. Please ask again, and save from the new answer.';
      case 'no-words':
        return 'Which words? “/notebook search words: sanctions” looks in passages, notes and tags.';
      case 'nothing-to-share':
        return 'The words of this passage are no longer in the library, so there is nothing to show.';
    }
  },
};

const quotedKo = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const KOREAN_HINTS: Readonly<Record<ExportFormat, string>> = {
  markdown: '',
  csv: ' 스프레드시트에서 열 수 있습니다.',
  anki: ' Anki에서 파일 › 가져오기를 누르세요. 나중에 다시 가져와도 카드가 겹치지 않고 바뀝니다.',
  bibtex: ' 출처가 한 번씩 들어 있습니다.',
};

export const KOREAN_NOTEBOOK: NotebookWords = {
  title: '노트',
  save: '저장',
  addNote: '메모 쓰기',
  edit: '고치기',
  remove: '빼기',
  keep: '그대로 두기',
  share: '공유',
  open: '노트 열기',
  saveAgain: '다시 저장',
  saved: (reference) => `${reference}: 저장했습니다`,
  savedBefore: (reference) => `${reference}: 이미 노트에 있습니다`,
  savedSeveral: (count) => `구절 ${count}개를 저장했습니다`,
  savedBeforeSeveral: (count) => `구절 ${count}개는 이미 노트에 있습니다`,
  noRoomFor: (count) => `노트가 가득 차서 구절 ${count}개는 저장하지 못했습니다.`,
  choose: '이 메시지의 어느 구절을 저장할까요?',
  choosePlaceholder: '하나 이상 고르기 …',
  noteKept: '노트에 적어 두었습니다',
  leftOut: ({ tooLong, tooMany, maxChars, maxTags }) =>
    [
      ...(tooLong.length > 0 ? [`태그로는 너무 깁니다(${maxChars}자까지): ${quotedKo(tooLong)}.`] : []),
      ...(tooMany.length > 0 ? [`태그는 ${maxTags}개까지입니다. 빠진 것: ${quotedKo(tooMany)}.`] : []),
    ].join(' '),
  sureToRemove: (reference) => `${reference}: 노트에서 뺄까요? 쓰신 메모도 함께 지워집니다.`,
  removed: (reference) => `${reference}: 노트에서 뺐습니다`,
  isEmpty: '노트가 비어 있습니다. 구절 아래의 “저장”을 누르거나, 메시지 메뉴에서 앱 › 노트에 저장을 쓰세요.',
  heading: (count) => `노트 · 구절 ${count}개`,
  tagged: (tag) => `#${tag}`,
  found: (words) => `“${words}”`,
  noneFound: '노트에 맞는 것이 없습니다.',
  onlyFirst: (shown, count) => `${count}개 가운데 앞의 ${shown}개만 보입니다. 낱말을 줄이거나 태그를 쓰면 좁혀집니다.`,
  savedAt: (when) => `${when} 저장`,
  status: ({ noted, reference }) => {
    if (noted.kind === 'gone') return `이제 이 글은 없습니다: ${reference}`;
    if (noted.kind === 'current') return '';
    return noted.quoted
      ? '인용한 뒤에 원문이 바뀌었습니다. 그때의 문장 그대로입니다.'
      : `인용한 뒤에 원문이 바뀌었고, 그때의 문장은 남아 있지 않습니다: ${reference}`;
  },
  howToShare: '이 구절을 여기 있는 모두에게 보입니다. 메모도 함께 보일까요?',
  shareWithNote: '구절과 메모',
  shareWithoutNote: '구절만',
  sharedBy: (who) => `${who} 님이 공유`,
  note: '메모',
  exported: (count, format) => `노트의 구절 ${count}개입니다.${KOREAN_HINTS[format]}`,
  withoutWords: (count) => `그 가운데 ${count}개는 더 이상 인용할 수 없어 위치만 들어 있습니다.`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'full':
        return `여기 노트가 가득 찼습니다(구절 ${problem.count}개). 몇 개를 빼거나 “/notebook export”로 먼저 내보내세요.`;
      case 'no-note':
        return '노트에 없거나 이미 뺀 구절입니다. “/notebook list”로 볼 수 있습니다.';
      case 'shows-no-passage':
        return '이 Pilcrow 메시지에는 저장할 구절이 없습니다.';
      case 'words-nowhere':
        return '이 메시지에는 글의 문장이 없습니다. 앱 › 글에서 찾기가 비슷한 구절을 보여 줍니다.';
      case 'stale':
        return '이 메시지가 나온 뒤에 글이 바뀌었습니다. 다시 물어보고 새 답에서 저장해 주세요.';
      case 'no-words':
        return '어떤 낱말을 찾을까요? “/notebook search words: 제재”처럼 쓰면 구절, 메모, 태그에서 찾습니다.';
      case 'nothing-to-share':
        return '이 구절의 문장이 이제 글에 없어 보일 것이 없습니다.';
    }
  },
};
