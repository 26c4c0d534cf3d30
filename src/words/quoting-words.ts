/** An article of which more is quoted than a server lets be. */
export interface QuotingFigures {
  readonly title: string;
  readonly percent: number;
  readonly maxPercent: number;
}

/** What is said where an article may not be quoted freely. */
export interface QuotingWords {
  readonly warned: (figures: QuotingFigures) => string;
  readonly blocked: (figures: QuotingFigures) => string;
  /** Beside the source of a passage that isn't shown. */
  readonly onlyForYou: string;
  /** Why less is shown than was found. */
  readonly shortened: string;
  /** A button: the same answer in full, to one person. */
  readonly more: string;
}

export const ENGLISH_QUOTING: QuotingWords = {
  warned: ({ title, percent, maxPercent }) =>
    `${percent} % of “${title}” has now been quoted in this channel in 7 days; this server asks for no more than ${maxPercent} %.`,
  blocked: ({ title, percent, maxPercent }) =>
    `Only for you: ${percent} % of “${title}” would be quoted in this channel in 7 days; ${maxPercent} % may.`,
  onlyForYou: 'not quoted here',
  shortened: 'This article’s licence doesn’t allow free quotation, so only short passages are shown to everyone.',
  more: 'More, only for me',
};

export const KOREAN_QUOTING: QuotingWords = {
  warned: ({ title, percent, maxPercent }) =>
    `이 채널에서 7일 동안 “${title}”의 ${percent} %가 인용되었습니다. 이 서버의 기준은 ${maxPercent} %입니다.`,
  blocked: ({ title, percent, maxPercent }) =>
    `나에게만 보입니다: 이 채널에서 7일 동안 “${title}”의 ${percent} %가 인용될 뻔했습니다. ${maxPercent} %까지만 됩니다.`,
  onlyForYou: '여기서는 인용하지 않음',
  shortened: '자유롭게 인용할 수 없는 글이라 모두에게는 짧은 구절만 보입니다.',
  more: '나만 더 보기',
};
