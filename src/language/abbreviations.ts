/**
 * Abbreviations whose full stop does not end a sentence, by language. `always` joins whatever follows; `usually`
 * joins unless the next word is one that opens sentences; `beforeDigit` joins only a number.
 *
 * Sources: the exception lists of Unicode CLDR's sentence segmentation (common/segments, release 46) for English, German, French,
 * Spanish, Russian and Greek, cut to what news and essays use, and the titles in the Associated Press Stylebook's entry "courtesy titles".
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
    a.m p.m v Ave Blvd Dept Univ`),
  beforeDigit: list(`
    No Nos p pp vol vols ch art para fig eq Art Fig Vol Ch c Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov
    Dec`),
  openers: list(`
    the a an this that these those it its he she they we i you his her their our there here but and or so
    yet nor if when while as although though because since after before in on at for from with by however
    moreover meanwhile instead still thus therefore then what who why how`),
};

const GERMAN: AbbreviationList = {
  always: list(`
    Dr Prof Dipl Ing Hr Hrn Fr Frl St Str Mag Bgm Min gest geb bzw ca vgl inkl exkl evtl ggf sog Abt Kap Bd Hrsg hrsg z.B
    d.h u.a i.d.R v.a o.g z.T z d u i v o Mio Mrd Tsd`),
  usually: list('usw usf etc u.s.w Jh Jhs Chr v.Chr n.Chr GmbH Co'),
  beforeDigit: list('Nr Nrn S Abs Art Abb Tab Ziff Bl Rn Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez'),
  openers: list(`
    der die das ein eine einer er sie es wir ich man dieser diese dieses und aber oder doch wenn als während obwohl weil
    nachdem bevor in an auf bei für von mit nach zu dann damals dort hier jedoch wer was wie warum wo`),
};

const FRENCH: AbbreviationList = {
  always: list('M MM Mme Mmes Mlle Mlles Me Mgr Dr Pr St Ste cf env vs apr av'),
  usually: list('etc Cie S.A U.E É.-U J.-C'),
  beforeDigit: list('p pp n no vol chap art fig t al éd janv févr avr juill sept oct nov déc'),
  openers: list(`
    le la les un une des il elle ils elles on ce cette ces cela nous vous je et mais ou donc or ni car si quand lorsque
    tandis puis ensuite alors ainsi dans en à au aux pour par avec sur depuis après avant qui que quoi où comment pourquoi`),
};

const SPANISH: AbbreviationList = {
  always: list(
    'Sr Sra Srta Sres Sras D Dª Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Mons Sto Sta Ud Uds Vd p.ej cf',
  ),
  usually: list('etc EE.UU JJ.OO a.C d.C S.A S.L Cía'),
  beforeDigit: list('pág págs p pp núm núms n vol cap art fig tel av Av'),
  openers: list(`
    el la los las un una unos unas él ella ellos ellas esto eso este esta estos estas se su sus y pero o si cuando mientras
    aunque porque después antes en a por para con de desde según luego entonces así qué quién cómo dónde`),
};

const RUSSIAN: AbbreviationList = {
  always: list(`
    им ул пл пр просп пер наб д-р проф акад доц инж гр г-н г-жа св ср см напр т.е т.к т.н т.о тов ген полк кап руб коп тыс
    млн млрд трлн рис табл`),
  usually: list('г гг в вв т.д т.п др пр н.э э'),
  beforeDigit: list('стр с гл ст п пп т № вып кн разд д кв оф'),
  openers: list(`
    он она оно они мы вы я это этот эта эти тот та те и а но или если когда пока хотя потому затем потом тогда так также в
    на с к из от до по за для при об о у после перед между кто что как где куда почему его её их однако`),
};

/** Titles, and what comes before names and numbers. */
const GREEK: AbbreviationList = {
  always: list('κ κκ δρ καθ π.χ δηλ βλ αγ στρ'),
  usually: list('κ.λπ κλπ κ.ά π.Χ μ.Χ'),
  beforeDigit: list('σ σελ αρ τ κεφ'),
  openers: list('ο η το οι τα ένας μια ένα αυτός αυτή αυτό και αλλά όταν αν στο στη στον με για από'),
};

const HINDI: AbbreviationList = {
  always: list('डॉ प्रो श्री सु कु मो रु पं'),
  usually: list('आदि'),
  beforeDigit: list('सं पृ'),
  openers: [],
};

const NONE: AbbreviationList = { always: [], usually: [], beforeDigit: [], openers: [] };

/** As CLDR has them, completed; languages that borrow names from English use its list too. */
const LISTS: Readonly<Record<string, AbbreviationList>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  el: GREEK,
  hi: HINDI,
};

const joined = new Map<string, AbbreviationList>();

/** The list for a BCP 47 tag; English is part of every other's, for the names they borrow. */
export function abbreviationsFor(language: string): AbbreviationList {
  if (/^(?:zh|ja|th|lo|km|my)\b/.test(language)) return NONE;
  const own = LISTS[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!own) return ENGLISH;
  const known = joined.get(language) ?? joinLists(own, ENGLISH);
  joined.set(language, known);
  return known;
}

function joinLists(a: AbbreviationList, b: AbbreviationList): AbbreviationList {
  return {
    always: [...a.always, ...b.always],
    usually: [...a.usually, ...b.usually],
    beforeDigit: [...a.beforeDigit, ...b.beforeDigit],
    openers: [...a.openers, ...b.openers],
  };
}
