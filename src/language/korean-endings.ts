/** What a verb's stem ends in, by which its endings differ. */
export interface StemClass {
  /** One syllable. */
  readonly isShort: boolean;
  /** On a vowel. */
  readonly isOpen: boolean;
  /** On ㄹ, which falls before ㄴ, ㅂ and 시 and takes no 으. */
  readonly isLiquid: boolean;
}

/** What may follow each base of a verb: see `VerbBases`. For whole strings of conjoining jamo. */
export type EndingPatterns = Readonly<Record<'plain' | 'euphonic' | 'infinitive', RegExp>>;

/**
 * Endings (어미) by the base that they are put to. Source: 표준국어대사전, the entries marked 어미, and the auxiliary verbs
 * (보조 용언) that are written together with an infinitive. ᆫ, ᆯ, ᆷ, ᆸ and ᆻ join the base's last syllable.
 */
const ENDINGS = {
  plain: `고서?|고자|고[는도]|지|지만|지[는도를요]|게|게[는도]|기[가는도를에로의만]?|기까지|기부터|기보다|던|던가|던데|든지|다|다가|다고|
    다는|다며|다면|도록|자고?|자마자|거나|거든|거니와|네요?|구나|냐고?|느냐|느라고?|듯이?|겠.*`,
  afterConsonant: '는|는가요?|는지를?|는데도?|는다|는다[고는면]|는구나|나요?|소|습니.*',
  afterLiquid: '|면|면서|며|려|려고|려는|려면|러|므로|까요?|지도?|수록|때|때[는의]|ᆷ',
  euphonic: `ᆫ|ᆫ가요?|ᆫ지를?|ᆫ데도?|ᆫ다|ᆫ다[고는며면]|ᆫ들|ᆯ|ᆯ까요?|ᆯ지도?|ᆯ지라도|ᆯ수록|ᆷ[을이은]?|ᆷ에도?|ᆷ으로|ᆷ으로써|ᆸ니.*|ᆸ시다|
    면|면서도?|며|니까?|려[고는면던]?|러|므로|시.*|신.*|실.*|셨.*|십.*|세요|라|라[고는]`,
  afterVowel: '는|는가요?|는지를?|는데도?|는구나|나요?|네요?|오',
  infinitive:
    '|ᆻ.*|서|서[는도]|서야|도|야|야만|라|라고|요|다|다가|[지진질짐져졌준줄주줬왔간갔낸냈내둔두놓버본보봤있온오가].*',
} as const;

/** Of them those that stems of one syllable take and no particle and no noun looks like: 사고, 보도, 가면, 나는 are other words. */
const SHORT_ENDINGS = {
  plain: '고서|고자|지만|지[는도]|기도|기로|기에|든지|거나|도록|자마자|겠.*|던데',
  afterFinal: '고|고[는도]|지|게|기|기는|던|다가',
  afterLiquid: '면서|려고|려는|려면|수록|때',
  euphonic: 'ᆫ다|ᆫ다[고는며면]|ᆯ까요?|ᆯ수록|ᆸ니.*|ᆸ시다|면서|려[고는면]|는데도?|는지를?|셨.*|십니.*',
  infinitive: 'ᆻ.*|서|서[는도]|서야|야만|[져졌줬왔갔냈봤].*|진다|지는',
} as const;

/** The patterns of a class of verbs. */
export function endingPatterns({ isShort, isOpen, isLiquid }: StemClass): EndingPatterns {
  const open = isShort ? SHORT_ENDINGS : ENDINGS;
  const plain = [
    open.plain,
    isLiquid ? open.afterLiquid : isOpen ? undefined : ENDINGS.afterConsonant,
    isShort && !isOpen ? SHORT_ENDINGS.afterFinal : undefined,
  ];
  const hasEu = !isOpen && !isLiquid;
  const euphonic = hasEu ? [ENDINGS.euphonic] : [open.euphonic, isShort ? undefined : ENDINGS.afterVowel];
  const infinitive = [isOpen ? open.infinitive : ENDINGS.infinitive];
  return { plain: toPattern(plain), euphonic: toPattern(euphonic), infinitive: toPattern(infinitive) };
}

/** Of lists in which `?` and `[]` speak of syllables. */
function toPattern(lists: readonly (string | undefined)[]): RegExp {
  const all = lists.filter((list) => list !== undefined).join('|');
  const grouped = all
    .replace(/\s+/gu, '')
    .replace(/\[(.+?)\]/gu, (_, syllables: string) => `(?:${Array.from(syllables).join('|')})`)
    .replace(/([가-힣])\?/gu, '(?:$1)?');
  return new RegExp(`^(?:${grouped.normalize('NFD')})$`, 'u');
}
