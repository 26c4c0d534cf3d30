/** Pieces of the English patterns, as sources of regular expressions with the `u` flag. */

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const YEAR = '(?:1\\d{3}|20\\d{2})';
export const TIME_UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|generations?|seasons?)';

const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "one" is a pronoun more often than a number; the patterns that want it name it. */
export const NUMBER_WORD = `(?:${SMALL}|${TENS}|hundreds?|thousands?|millions?|billions?|trillions?|dozens?)`;
export const DIGITS = '\\d+(?:[.,]\\d+){0,6}';
export const MAGNITUDE = '(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)';
/** What goes on with a number. Repeats are bounded, and no piece fits in two ways, so that matching stays linear. */
export const NUMBER_TAIL = `(?:[ -](?:and )?(?:one\\b|a half\\b|${NUMBER_WORD}\\b)){0,6}`;
/** A quantity: "5.5 million", "twenty-one", "one hundred thousand". */
export const QUANTITY = `(?:${DIGITS}|(?:one|a|an|half a|${NUMBER_WORD})\\b)${NUMBER_TAIL}`;

/** A capitalised word, initials included: "Kim", "Jong-un", "O’Brien", "U.S.". */
export const CAPITALISED = "(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+){0,4})";
/** Possessive endings belong to the next thing; the particle joins the parts of a name. */
export const NAME_JOINT = ' (?:(?:de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le|du|of|ter|the) ){0,2}';
export const NOT_IN_WORD = "(?<![\\p{L}\\p{N}'’-])";

/** Words that a sentence opens with and that are therefore capitalised without being names. */
export const OPENERS =
  '(?:The|A|An|This|That|These|Those|It|Its|He|His|She|Her|They|Their|We|Our|I|You|Your|My|One|Some|Many|Most|Few|All|Both|Each|Every|Any|No|None|Another|Other|Others|Such|In|On|At|By|For|From|To|With|Without|Of|Off|Over|Under|After|Before|During|Since|Until|Till|While|When|Whenever|Where|Whether|Why|Who|Whose|What|Which|How|If|Unless|Although|Though|Because|As|But|And|Or|Nor|So|Yet|Still|Then|Thus|Hence|Here|There|Now|Today|Yesterday|Tomorrow|Once|Only|Even|Just|Not|Never|Nothing|Nobody|Everyone|Everybody|Somebody|Someone|Last|Next|First|Second|Third|Finally|Later|Earlier|Meanwhile|Moreover|However|Instead|Perhaps|Maybe|Indeed|Also|Again|Like|Unlike|Despite|Between|Among|Within|Across|Against|Through|Throughout|Beyond|Behind|Beside|Besides|Near|About|Above|Below|Around|Along|Amid|According|Whatever|Let|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|Must|May|Might|More|Less|Much|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half|Nearly|Almost|Part|\\p{Lu}\\p{Ll}+ly|Ordinary|Good|New)';
/** Not people, places or things though capitalised. */
export const CALENDAR = `(?:${MONTH}|${WEEKDAY}|Christmas|Easter|Article|Chapter|Section|Figure|Table|Page)`;
