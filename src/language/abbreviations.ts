/**
 * Abbreviations whose full stop does not end a sentence, by language. `always` joins whatever follows; `usually`
 * joins unless the next word is one that opens sentences; `beforeDigit` joins only a number.
 *
 * Sources: the exception lists of Unicode CLDR's sentence segmentation (common/segments, release 46) for English,
 * cut to what news and essays use, and the titles in the Associated Press Stylebook's entry "courtesy titles".
 */
export interface AbbreviationList {
  readonly always: readonly string[];
  readonly usually: readonly string[];
  readonly beforeDigit: readonly string[];
  /** Words that open a sentence far more often than they continue a name. */
  readonly openers: readonly string[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const ENGLISH: AbbreviationList = {
  always: list(`
    Mr Mrs Ms Mx Dr Prof Rev Fr St Hon Messrs Mmes Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Pres Gov
    Sen Rep Amb Sec Supt vs viz cf e.g i.e approx ca Ft Mt`),
  usually: list(`
    U.S U.K U.N E.U D.C U.S.A U.S.S.R D.P.R.K R.O.K P.R.C Inc Ltd Co Corp Bros Jr Sr Ph.D M.D B.A M.A etc al
    a.m p.m Ave Blvd Dept Univ`),
  beforeDigit: list(`
    No Nos p pp vol vols ch art para fig eq Art Fig Vol Ch c Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov
    Dec`),
  openers: list(`
    the a an this that these those it its he she they we i you his her their our there here but and or so
    yet nor if when while as although though because since after before in on at for from with by however
    moreover meanwhile instead still thus therefore then what who why how`),
};

const NONE: AbbreviationList = { always: [], usually: [], beforeDigit: [], openers: [] };

/** The list for a BCP 47 tag; English also serves the languages that have none, for the names they borrow. */
export function abbreviationsFor(language: string): AbbreviationList {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(language) ? NONE : ENGLISH;
}
