/** A way in which authors prescribe, as data: the test suite runs every example. */
export interface Cue {
  readonly id: string;
  /** BCP 47 language of the sentences it is for. */
  readonly language: 'en' | 'ko';
  readonly pattern: RegExp;
  /** Why the pattern is a cue, or not one. */
  readonly source: string;
  readonly matches: readonly string[];
  readonly doesNotMatch: readonly string[];
}

/** Sentences with one of these prescribe, unless a cue of `NOT_A_RECOMMENDATION` holds too. */
export const RECOMMENDATION_CUES: readonly Cue[] = [
  {
    id: 'obligation-modal',
    language: 'en',
    pattern:
      /\b(?:should|must|ought to|(?:needs?|has|have) to)\b(?! have (?:been|done|gone|had|\p{L}+(?:ed|en|wn))\b)/u,
    source: 'Palmer, Mood and Modality (2001), §3.2: deontic modals; with the perfect they speak of the past',
    matches: ['Cities should plant trees before summer.', 'Seoul needs to talk to Beijing.', 'They have to agree.'],
    doesNotMatch: ['He should have known.', 'The mustard was hot.', 'She needs a rest.'],
  },
  {
    id: 'it-is-necessary',
    language: 'en',
    pattern:
      /\b[Ii]t is (?:also |now |therefore )?(?:essential|necessary|imperative|vital|crucial|important|time|urgent)\b(?=.*\b(?:that|to|for)\b)/u,
    source: 'Quirk et al. (1985), §16.72: adjectives of necessity that take a mandative that-clause',
    matches: ['It is essential that Beijing tell its neighbour.', 'It is time to count the trees.'],
    doesNotMatch: ['It is essential.', 'Trees are essential to streets.'],
  },
  {
    id: 'author-urges',
    language: 'en',
    pattern: /\b(?:I|[Ww]e) (?:strongly |would )?(?:recommend|urge|propose|advise|suggest|call (?:on|for))\b/u,
    source: 'Searle, Expression and Meaning (1979), ch. 1: directives in the first person',
    matches: ['We urge the council to publish its figures.', 'I recommend patience.'],
    doesNotMatch: ['They urge the council to act.', 'The report recommends patience.'],
  },
  {
    id: 'let-us',
    language: 'en',
    pattern: /^["“]?Let(?:’s|'s| us)\b/u,
    source: 'Quirk et al. (1985), §11.26: first-person imperative',
    matches: ['Let us begin with the bus stops.', 'Let’s count them.'],
    doesNotMatch: ['They let us in.'],
  },
  {
    id: 'ko-obligation',
    language: 'ko',
    pattern:
      /(?:[아어여해]야|하여야|되어야|돼야|[가-힣]야)\s*(?:한다|합니다|할 것이다|할 것입니다|하며|하고)(?![가-힣]*고\s)|(?:ㄹ|[가-힣]) 필요가 있(?:다|습니다)/u,
    source: '국립국어원, 한국어 문법 2 (2005): -아야/어야 하다, -을 필요가 있다',
    matches: ['정부는 예산을 늘려야 한다.', '학교는 방법을 바꿀 필요가 있다.'],
    doesNotMatch: ['그는 학교에 간다.', '그럴 필요가 없다.'],
  },
  {
    id: 'ko-desirable',
    language: 'ko',
    pattern: /(?:는|은) 것이 (?:바람직하다|바람직합니다|옳다|시급하다|필요하다)/u,
    source: '국립국어원, 한국어 문법 2 (2005): evaluative predicates with -는 것이',
    matches: ['자료를 공개하는 것이 바람직하다.'],
    doesNotMatch: ['자료를 공개하는 것이 어렵다.'],
  },
];

/** Sentences with one of these don't prescribe, or it isn't the author who does. */
export const NOT_A_RECOMMENDATION: readonly Cue[] = [
  {
    id: 'reported-speech',
    language: 'en',
    pattern:
      /\b(?:said|says|say|saying|insist(?:s|ed)?|argue[sd]?|told|claim(?:s|ed)?|warn(?:s|ed)?|stress(?:es|ed)?|point(?:s|ed) out|declare[sd]?|demand(?:s|ed)?|believe[sd]?|thinks?|thought|add(?:s|ed)|wrote|writes|according to|quoting|announced|promised|urge[sd]?|called on)\b(?=.*\b(?:should|must|ought|needs?|has|have|necessary|essential|important|time)\b)/u,
    source: 'Quirk et al. (1985), §16.31: verbs of speaking and thinking with a reported clause',
    matches: ['Officials insist that all sides should wait.', 'He said it is necessary to correct this.'],
    doesNotMatch: ['Seoul should say so in public.', 'Cities must plan.'],
  },
  {
    id: 'inside-quotation',
    language: 'en',
    pattern: /["“][^"”]*\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\b[^"”]*["”]/u,
    source: 'a quotation carries somebody else’s words',
    matches: ['“Everybody must leave,” the notice ran.'],
    doesNotMatch: ['The “green” city must plan.'],
  },
  {
    id: 'question',
    language: 'en',
    pattern: /\?["”’)]*$/u,
    source: 'Quirk et al. (1985), §11.4: a question asks and doesn’t prescribe',
    matches: ['What should Seoul do?'],
    doesNotMatch: ['Seoul should ask.'],
  },
  {
    id: 'condition-or-purpose',
    language: 'en',
    pattern: /^(?:["“]?(?:If|Unless|Should|Whether)\b)(?!.*,.*\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\b)/u,
    source: 'Quirk et al. (1985), §15.33: a modal inside a conditional clause prescribes nothing',
    matches: ['If the river should rise, the town floods.', 'Should talks fail, prices rise.'],
    doesNotMatch: ['If talks fail, Seoul must call a summit.'],
  },
  {
    id: 'epistemic-or-idiom',
    language: 'en',
    pattern:
      /\b(?:must|should) (?:be (?:noted|said|remembered)|surely|come as no surprise)\b|\bha(?:s|ve|d) to (?:do with|say)\b/u,
    source: 'Palmer (2001), §2.2: "must" of inference; fixed phrases',
    matches: ['It must be said that the plan is old.', 'This has to do with rain.'],
    doesNotMatch: ['Cities must plant trees.'],
  },
  {
    id: 'ko-reported-speech',
    language: 'ko',
    pattern:
      /(?:다고|라고|자고)(?:도|는)?\s*(?:[가-힣]+\s*)?(?:말|주장|강조|지적|밝|전|설명|요구|정해|규정|적|썼|했|보)[가-힣]*/u,
    source: '국립국어원, 한국어 문법 2 (2005): 간접 인용 -다고',
    matches: ['그는 함께 의논해야 한다고도 주장했다.', '법은 한글로 써야 한다고 정해 두었다.'],
    doesNotMatch: ['정부는 예산을 늘려야 한다.'],
  },
];
