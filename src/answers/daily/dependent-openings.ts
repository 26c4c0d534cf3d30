/** How a sentence begins that leans on the one before it. */
export interface DependentOpening {
  readonly id: string;
  /** BCP 47, primary language only. */
  readonly language: string;
  readonly pattern: RegExp;
  /** Where the rule comes from. */
  readonly reason: string;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

/** Closed classes of words: pronouns and connectives, as the grammars named in `reason` list them. */
export const DEPENDENT_OPENINGS: readonly DependentOpening[] = [
  {
    id: 'en-pronoun',
    language: 'en',
    pattern: /^["“‘'(]*(?:he|she|they|it|his|her|hers|their|theirs|its|him|them)\b(?! is (?:time|essential)\b)/iu,
    reason: 'Personal and possessive pronouns point back (Quirk et al. 1985, 6.15–6.31)',
    matches: ['He said no.', '“They knew,” she said.', 'Its owner left.'],
    misses: ['Herbs grew.', 'It is essential that all vote.', 'Italy voted.'],
  },
  {
    id: 'en-demonstrative',
    language: 'en',
    pattern: /^["“‘'(]*(?:this|that|these|those|such|the (?:former|latter|same))\b/iu,
    reason: 'Demonstratives point back at the head of a sentence (Quirk et al. 1985, 19.47–19.49)',
    matches: ['This is why.', 'Such ships are rare.', 'The latter won.'],
    misses: ['Thistles grow.', 'The formerly rich paid.'],
  },
  {
    id: 'en-connective',
    language: 'en',
    pattern:
      /^["“‘'(]*(?:and|but|or|nor|so|yet|then|thus|hence|therefore|however|moreover|furthermore|besides|instead|otherwise|meanwhile|nevertheless|nonetheless|consequently|similarly|likewise|also|still|indeed|finally|second|third|secondly|thirdly|(?:for|in) (?:example|instance|addition|contrast|short|fact|other words)|as a result|on the (?:other hand|contrary))\b/iu,
    reason: 'Conjuncts and coordinators join to what was said (Quirk et al. 1985, 8.134–8.142)',
    matches: ['But nobody came.', 'For example, Oslo pays.', 'In other words, no.', 'Second, the price.'],
    misses: ['Andes villages voted.', 'Orchards pay.', 'Norway pays.'],
  },
  {
    id: 'ko-pointing',
    language: 'ko',
    pattern:
      /^["“‘'(]*(?:그|이|저|그녀|그들|이들|이것|그것|이는|그는|이런|그런|이러한|그러한|여기|거기)(?=[\s은는이가을를의도]|에서)/u,
    reason: 'Demonstratives and third-person pronouns of standard Korean (Sohn 1999, 8.1)',
    matches: ['그는 떠났다.', '이 배는 비싸다.', '이러한 일은 드물다.'],
    misses: ['그림이 걸렸다.', '이탈리아가 이겼다.', '저수지가 찼다.'],
  },
  {
    id: 'ko-connective',
    language: 'ko',
    pattern:
      /^["“‘'(]*(?:그리고|그러나|하지만|그래서|그런데|그러므로|따라서|또한|또|즉|한편|반면|예를 들어|게다가|그렇지만|그럼에도|결국|왜냐하면)(?=[\s,]|$)/u,
    reason: 'Conjunctive adverbs of standard Korean (Sohn 1999, 10.3)',
    matches: ['그러나 아무도 오지 않았다.', '예를 들어, 오슬로가 낸다.', '또 하나가 있다.'],
    misses: ['또래가 모였다.', '즉시 떠났다.', '한편의 시를 읽었다.'],
  },
];
