/** What a verb's stem ends in, by which its endings differ. */
export interface StemClass {
  /** One syllable. */
  readonly isShort: boolean;
  /** On a vowel. */
  readonly isOpen: boolean;
  /** On ㄹ, which falls before ㄴ, ㅂ and 시 and takes no 으. */
  readonly isLiquid: boolean;
}

/** Endings, as conjoining jamo. */
export interface Endings {
  readonly whole: ReadonlySet<string>;
  /** Beginnings after which anything may come. */
  readonly begun: readonly string[];
}

/** What may follow each base of a verb: see `VerbBases`. */
export type EndingsByBase = Readonly<Record<'plain' | 'euphonic' | 'infinitive', Endings>>;

/**
 * Endings (어미) by the base that they are put to. Source: 표준국어대사전, the entries marked 어미, and the auxiliary verbs
 * (보조 용언) that are written together with an infinitive. ᆫ, ᆯ, ᆷ, ᆸ and ᆻ join the base's last syllable; ∅ is the base by
 * itself; after ~ anything may come.
 */
const ENDINGS = {
  plain: `
    고 고서 고자 고는 고도 지 지만 지는 지도 지를 지요 게 게는 게도 기 기가 기는 기도 기를 기에 기로 기의 기만 기까지 기부터 기보다
    던 던가 던데 든지 다 다가 다고 다는 다며 다면 도록 자 자고 자마자 거나 거든 거니와 네 네요 구나 냐 냐고 느냐 느라 느라고 듯
    듯이 겠~`,
  afterConsonant: '는 는가 는가요 는지 는지를 는데 는데도 는다 는다고 는다는 는다면 는구나 나 나요 소 습니~',
  afterLiquid: '∅ 면 면서 며 려 려고 려는 려면 러 므로 까 까요 지 지도 수록 때 때는 때의 ᆷ',
  euphonic: `
    ᆫ ᆫ가 ᆫ가요 ᆫ지 ᆫ지를 ᆫ데 ᆫ데도 ᆫ다 ᆫ다고 ᆫ다는 ᆫ다며 ᆫ다면 ᆫ들 ᆯ ᆯ까 ᆯ까요 ᆯ지 ᆯ지도 ᆯ지라도 ᆯ수록 ᆷ ᆷ을 ᆷ이 ᆷ은
    ᆷ에 ᆷ에도 ᆷ으로 ᆷ으로써 ᆸ니~ ᆸ시다 면 면서 면서도 며 니 니까 려 려고 려는 려면 려던 러 므로 시~ 신~ 실~ 셨~ 십~ 세요 라
    라고 라는`,
  afterVowel: '는 는가 는가요 는지 는지를 는데 는데도 는구나 나 나요 네 네요 오',
  infinitive: `
    ∅ ᆻ~ 서 서는 서도 서야 도 야 야만 라 라고 요 다 다가 지~ 진~ 질~ 짐~ 져~ 졌~ 준~ 줄~ 주~ 줬~ 왔~ 간~ 갔~ 낸~ 냈~ 내~ 둔~
    두~ 놓~ 버~ 본~ 보~ 봤~ 있~ 온~ 오~ 가~`,
} as const;

/** Of them those that stems of one syllable take and no particle and no noun looks like: 사고, 보도, 가면, 나는 are other words. */
const SHORT_ENDINGS = {
  plain: '고서 고자 지만 지는 지도 기도 기로 기에 든지 거나 도록 자마자 겠~ 던데',
  afterFinal: '고 고는 고도 지 게 기 기는 던 다가',
  afterLiquid: '면서 려고 려는 려면 수록 때',
  euphonic: `
    ᆫ다 ᆫ다고 ᆫ다는 ᆫ다며 ᆫ다면 ᆯ까 ᆯ까요 ᆯ수록 ᆸ니~ ᆸ시다 면서 려고 려는 려면 는데 는데도 는지 는지를 셨~ 십니~`,
  infinitive: 'ᆻ~ 서 서는 서도 서야 야만 져~ 졌~ 줬~ 왔~ 갔~ 냈~ 봤~ 진다 지는',
} as const;

/** The endings of a class of verbs. */
export function endingsOf({ isShort, isOpen, isLiquid }: StemClass): EndingsByBase {
  const own = isShort ? SHORT_ENDINGS : ENDINGS;
  const plain = [
    own.plain,
    isLiquid ? own.afterLiquid : isOpen ? '' : ENDINGS.afterConsonant,
    isShort && !isOpen ? SHORT_ENDINGS.afterFinal : '',
  ];
  const hasEu = !isOpen && !isLiquid;
  const euphonic = hasEu ? [ENDINGS.euphonic] : [own.euphonic, isShort ? '' : ENDINGS.afterVowel];
  const infinitive = [isOpen ? own.infinitive : ENDINGS.infinitive];
  return { plain: readEndings(plain), euphonic: readEndings(euphonic), infinitive: readEndings(infinitive) };
}

/** Whether the jamo after a base are one of the endings. */
export function isEnding(rest: string, { whole, begun }: Endings): boolean {
  return whole.has(rest) || begun.some((beginning) => rest.startsWith(beginning));
}

function readEndings(lists: readonly string[]): Endings {
  const all = lists.join(' ').normalize('NFD').trim().split(/\s+/u);
  const [begun, whole] = [all.filter((ending) => ending.endsWith('~')), all.filter((ending) => !ending.endsWith('~'))];
  return {
    whole: new Set(whole.map((ending) => (ending === '∅' ? '' : ending))),
    begun: begun.map((ending) => ending.slice(0, -1)),
  };
}
