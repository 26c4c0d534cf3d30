import type { Attribution } from '#src/answers/verification.ts';
import type { DifferenceKind } from '#src/quotes/difference.ts';
import type { Joint } from '#src/quotes/judge-quote.ts';
import type { Verdict } from '#src/quotes/verdict.ts';

/** What people read about a quote that was checked. Plain text. */
export interface VerificationWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** In a sentence, what the verdict means. */
  readonly meaning: Readonly<Record<Verdict, string>>;
  /** Instead of the verdict, where some of the quote is found. */
  readonly partlyFound: string;
  /** Above the quote laid over the text. */
  readonly compared: string;
  /** The same where marks stand for styles. */
  readonly comparedPlain: string;
  readonly original: string;
  readonly replaced: (original: string, quoted: string) => string;
  readonly added: (quoted: string) => string;
  readonly leftOut: (original: string) => string;
  readonly markedOut: (original: string) => string;
  /** Marks between words that differ where neither side has words. */
  readonly marks: string;
  /** Said behind a difference; empty where there is nothing to add. */
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
  readonly joints: Readonly<Record<Joint, string>>;
  readonly edge: (word: string) => string;
  readonly unfound: (quoted: string) => string;
  readonly wrongSource: (attribution: Attribution, title: string) => string;
  readonly otherPlaces: (references: readonly string[]) => string;
  readonly moreDifferences: (count: number) => string;
  readonly moreQuotes: (count: number) => string;
  readonly wholeChecked: string;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const ENGLISH_VERIFICATION: VerificationWords = {
  verdicts: {
    exact: 'Word for word',
    cut: 'Word for word, cuts marked',
    'cut-unmarked': 'Words left out without a mark',
    near: 'Close, but not word for word',
    altered: 'Altered: it says something else',
    'wrong-source': 'From another source',
    'not-found': 'Not in the library',
  },
  meaning: {
    exact: 'The article has these very words.',
    cut: 'Every word is the article’s; what is left out or put in is marked.',
    'cut-unmarked': 'Every word is the article’s, but not all of its words are there, and nothing shows it.',
    near: 'The words differ from the article’s; no rule finds the meaning changed.',
    altered: 'The words differ from the article’s in a way that changes what is said.',
    'wrong-source': 'The words stand in the library, but not where they are said to be from.',
    'not-found': 'No article here has these words or anything near them. They may still be genuine, from elsewhere.',
  },
  partlyFound: 'Only part of it is in the library',
  compared: 'Beside the article: struck out is what the quote lacks, in bold what it adds.',
  comparedPlain: 'Beside the article: [-what the quote lacks-], {+what it adds+}.',
  original: 'The article says',
  replaced: (original, quoted) => `The article says “${original}”, the quote “${quoted}”.`,
  added: (quoted) => `The quote adds “${quoted}”.`,
  leftOut: (original) => `The quote leaves out “${original}”.`,
  markedOut: (original) => `Left out or changed, and marked so: “${original}”.`,
  marks: 'Punctuation marks differ.',
  kinds: {
    negation: 'This turns the statement around.',
    number: 'Another number, date or unit.',
    name: 'Another name.',
    modality: 'How sure or how binding it is has changed.',
    opposite: 'The opposite.',
    merged: 'Two sentences are made one.',
    wording: '',
    spelling: 'Spelling.',
    slip: 'A slip of scanning or typing.',
    punctuation: 'Punctuation.',
    marked: '',
    'left-out': '',
  },
  joints: {
    merged: 'Two places are told as one sentence.',
    rearranged: 'The sentences aren’t from one article, or stand there in another order.',
    'left-out': 'Sentences between the parts are left out without a mark.',
    marked: 'What stands between the parts is left out, and marked so.',
  },
  edge: (word) => `Right outside the quoted words the article has “${word}”.`,
  unfound: (quoted) => `Not found: “${quoted}”`,
  wrongSource: ({ typed, articles }, title) => {
    return articles.length > 0
      ? `Said to be from “${typed}”; the words stand in “${title}”.`
      : `The words stand in “${title}”, which is not by “${typed}” and doesn’t name them near the quote.`;
  },
  otherPlaces: (references) => `The same words also stand in ${list.format(references)}.`,
  moreDifferences: (count) => `${count} more ${count === 1 ? 'difference' : 'differences'}`,
  moreQuotes: (count) =>
    `${count} more ${count === 1 ? 'quotation isn’t' : 'quotations aren’t'} shown. Check ${count === 1 ? 'it' : 'them'} with /verify.`,
  wholeChecked: 'The message marks nothing as a quotation, so all of it was checked.',
};

const koreanList = new Intl.ListFormat('ko', { type: 'unit' });

export const KOREAN_VERIFICATION: VerificationWords = {
  verdicts: {
    exact: '글자 그대로입니다',
    cut: '글자 그대로이고, 줄인 곳을 밝혔습니다',
    'cut-unmarked': '밝히지 않고 뺀 말이 있습니다',
    near: '비슷하지만 글자 그대로는 아닙니다',
    altered: '뜻이 달라졌습니다',
    'wrong-source': '출처가 다릅니다',
    'not-found': '여기 있는 글에는 없습니다',
  },
  meaning: {
    exact: '글에 바로 이 말이 있습니다.',
    cut: '모두 글의 말이고, 빼거나 넣은 곳은 표시되어 있습니다.',
    'cut-unmarked': '모두 글의 말이지만, 빠진 말이 있는데 표시가 없습니다.',
    near: '글의 말과 다릅니다. 뜻이 바뀌었다고 볼 규칙은 없습니다.',
    altered: '글의 말과 달라서 뜻이 바뀝니다.',
    'wrong-source': '이 말은 여기 있는 글에 있지만, 밝힌 출처가 아닙니다.',
    'not-found': '이 말이나 비슷한 말이 있는 글이 없습니다. 다른 곳에서 온 진짜 인용일 수는 있습니다.',
  },
  partlyFound: '일부만 여기 있는 글에 있습니다',
  compared: '글과 견주면: 그은 것은 인용에 없는 말, 굵은 것은 인용에만 있는 말입니다.',
  comparedPlain: '글과 견주면: [-인용에 없는 말-], {+인용에만 있는 말+}.',
  original: '글에는',
  replaced: (original, quoted) => `글: “${original}” → 인용: “${quoted}”.`,
  added: (quoted) => `인용에만 있는 말: “${quoted}”.`,
  leftOut: (original) => `인용에서 빠진 말: “${original}”.`,
  markedOut: (original) => `표시하고 빼거나 바꾼 말: “${original}”.`,
  marks: '문장 부호가 다릅니다.',
  kinds: {
    negation: '긍정과 부정이 뒤바뀝니다.',
    number: '수, 날짜 또는 단위가 다릅니다.',
    name: '이름이 다릅니다.',
    modality: '확실함이나 의무의 정도가 달라집니다.',
    opposite: '반대말입니다.',
    merged: '두 문장을 한 문장으로 만들었습니다.',
    wording: '',
    spelling: '철자나 어미가 다릅니다.',
    slip: '옮겨 적거나 스캔할 때의 실수로 보입니다.',
    punctuation: '문장 부호입니다.',
    marked: '',
    'left-out': '',
  },
  joints: {
    merged: '두 곳의 말을 한 문장으로 만들었습니다.',
    rearranged: '한 글의 문장이 아니거나 순서가 다릅니다.',
    'left-out': '사이에 있는 문장을 표시 없이 뺐습니다.',
    marked: '사이에 있는 문장을 빼고, 그렇다고 표시했습니다.',
  },
  edge: (word) => `인용한 말 바로 밖에 글에는 “${word}”가 있습니다.`,
  unfound: (quoted) => `찾지 못한 말: “${quoted}”`,
  wrongSource: ({ typed, articles }, title) => {
    return articles.length > 0
      ? `밝힌 출처는 “${typed}”인데, 이 말은 “${title}”에 있습니다.`
      : `이 말은 “${title}”에 있습니다. “${typed}”의 글이 아니고, 인용한 곳 가까이에 그 이름도 없습니다.`;
  },
  otherPlaces: (references) => `같은 말이 있는 다른 곳: ${koreanList.format(references)}`,
  moreDifferences: (count) => `다른 곳 ${count}군데 더`,
  moreQuotes: (count) => `인용 ${count}개는 보이지 않습니다. /verify로 확인해 주세요.`,
  wholeChecked: '인용 표시가 없어서 메시지 전체를 확인했습니다.',
};
