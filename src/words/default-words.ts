/** What is said where a server's default article is asked because nobody named one. */
export interface DefaultWords {
  readonly allArticles: string;
  /** Below an answer. */
  readonly onlyIn: (title: string) => string;
  /** The same where no button can ask all articles. */
  readonly howToAskAll: string;
  /** A button. */
  readonly askAll: string;
}

export const ENGLISH_DEFAULTS: DefaultWords = {
  allArticles: 'All articles',
  onlyIn: (title) => `In “${title}”, which this server asks unless you name another article.`,
  howToAskAll: 'For all articles choose “article: all”.',
  askAll: 'Ask all articles',
};

export const KOREAN_DEFAULTS: DefaultWords = {
  allArticles: '모든 글',
  onlyIn: (title) => `글을 고르지 않아 이 서버의 기본 글 “${title}”에서만 찾았습니다.`,
  howToAskAll: '모든 글에서 찾으려면 article에 “모두”를 고르세요.',
  askAll: '모든 글에서 찾기',
};
