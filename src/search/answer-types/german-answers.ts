import type { AnswerPattern } from './answer-patterns.ts';

const raw = String.raw;
const GRAMMAR = "Durrell, Hammer's German Grammar and Usage, 6th ed. (2017)";
const SPELLING = 'Rat für deutsche Rechtschreibung, Amtliches Regelwerk (2024)';

/** The words as alternatives. */
function oneOf(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** The same, each as a word of its own or the end of a compound. */
function endOf(words: string): string {
  const ends = words.trim().split(/\s+/).join('|');
  const alone = ends.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return raw`(?:(?:${alone})|\p{Lu}[\p{L}-]{1,25}?(?:${ends}))`;
}

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<![\p{L}\p{N}])`;
const END = raw`(?![\p{L}\p{N}])`;
const YEAR = raw`(?:1\d{3}|20\d{2})`;
const MONTH = '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const WEEKDAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)';
const SEASON = '(?:Frühling|Frühjahr|Sommer|Herbst|Winter)';
const TIME_UNIT = raw`(?:Sekunden?|Minuten?|Stunden?|Tage?n?|Nächten?|Nacht|Wochen?|Monate?n?|Semestern?|(?:Halb|Viertel)?[Jj]ahre?n?|Jahrzehnte?n?|Jahrhunderte?n?|Jahrtausende?n?|Generation(?:en)?)`;
const UNIT = raw`(?:sechzehn|siebzehn|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)`;
export const NUMBER_WORD = raw`(?:(?:(?:ein)?(?:und)?${UNIT}){1,6}|[Hh]underte[rn]?|[Tt]ausende[rn]?|Dutzend(?:e[rn]?)?|(?:zwei|drei)er|(?:zwei|drei|vier|fünf)en|anderthalb|eineinhalb|zweieinhalb|dreieinhalb|Million(?:en)?|Milliarden?|Billion(?:en)?)`;
const CAPITAL_NUMBER = raw`(?:${'Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Hundert Tausend Zwanzig Dreißig'.replaceAll(' ', '|')})`;
const DIGITS = raw`\d+(?:[.  ]\d{3}){0,4}(?:,\d+)?`;
const MAGNITUDE = raw`(?: (?:Tsd\.|Tausend|tausend|Mio\.|Million(?:en)?|Mrd\.|Milliarden?|Billion(?:en)?|Dutzend))?`;
const QUANTITY = raw`(?:${DIGITS}|ein(?:e[nrm]?)?(?: (?:halbe[snr]?|ganze[snr]?))?|einige[rn]?|mehrere[rn]?|wenige[rn]?|viele[rn]?|ein paar|${CAPITAL_NUMBER}|${NUMBER_WORD})${MAGNITUDE}`;
/** Nouns that a number counts: plurals and units. After other nouns a number of four digits is a year. */
const COUNTED = raw`(?: (?:Millionen|Mark|Euro|Meter|Kilometer|Fuß|Mann|Grad|Prozent|Stück|Kilo|\p{Lu}[\p{L}-]{1,25}(?:en|er|e|eln|ern))${END}| ?(?:%|km|kg|€|m²))`;
const EVENT = endOf(
  'krieg kriege kriegs krieges kriegsende revolution tod tode todes geburt schlacht belagerung gründung wahl wahlen streik streiks eröffnung unabhängigkeit wende wiedervereinigung eroberung invasion unfall unglück brand erdbeben aufstand putsch hochzeit heirat krise inflation mittelalter antike renaissance reformation zeit weltkrieg herrschaft amtszeit regierungszeit kindheit jugend studium prozess urteil frieden sturz rückkehr ankunft ernte aufgang untergang beginn ende schluss abschluss regen frost ebbe flut feier fest einweihung besuch flucht explosion einsturz mauerfall entdeckung premiere',
);
/** The words after a conjunction, which alone says nothing new. */
const CLAUSE = raw`(?:, dass)?(?: [»„“"]?[\p{L}\p{N}-]+[«“”"]?){0,6}`;
const NAME = raw`\p{Lu}[\p{L}\p{M}'’-]*`;
/** Words that begin a sentence or count, and are no name. */
const NO_NAME = raw`(?!(?:${oneOf(raw`
  D(?:er|ie|as|en|em|es|ass|enn|ann|amals|ort|iese[rsnm]?|a|och|eren|essen|arauf|amit|urch|eshalb) Ein(?:e[nrms]?)? Kein(?:e[nrms]?)? Mein(?:e[nrms]?)? Sein(?:e[nrms]?)? Ihr(?:e[nrms]?)? Unser(?:e[nrms]?)? Jede[rsnm]? Alle[rsnm]? Viele[rn]?
  Wenige[rn]? Einige[rn]? Manche[rn]? Mehrere Beide[rn]? Andere[rn]? Solche[rn]? Ich Du Er Sie Es Wir Man Wer Was Wie Wo Wann Warum Welche[rsnm]? In Im Ins An Am Ans Auf Aus Bei Beim Mit Von Vom Zu Zum Zur Für Um Nach Vor Seit Bis Während
  Zwischen Durch Gegen Ohne Über Unter Hinter Neben Trotz Statt Wegen Innerhalb Laut Als Ob Wenn Weil Obwohl Nachdem Bevor Sobald Falls Indem So Auch Und Oder Aber Denn Nur Noch Schon Erst Nicht Nie Heute Gestern Morgen Jetzt Nun Hier Später
  Rund Etwa Fast Besonders Genau Etwas Nichts Ganz Mehr Selbst Sogar Zwar Außerdem Dabei Dazu Dafür Dagegen Daher Darum Daran Darin Zuerst Zuletzt Bereits Unterdessen Inzwischen Schließlich Anfang Mitte Ende Jahr Jahre Jahren Million(?:en)?
  Milliarden? Prozent Euro Mark Dollar (?:Zenti|Milli|Kilo|Quadrat)?[Mm]etern? Litern? Kilo(?:gramm)? Tonnen Sekunden Minuten Stunden Tagen? Wochen Monaten? Uhr Nr Mal \p{Lu}\p{Ll}{1,20}(?:lich|isch|ig)e[nrsm]?
  (?:Groß|Klein|Neu|Alt|Erst|Zweit|Dritt|Letzt)e[nrsm]?
`)}|${MONTH}|${WEEKDAY}s?|${SEASON}s?)(?![\p{L}-]))`;
/** "Stadt Jena": the name after these is of a place. */
const PLACE_TITLE =
  '(?:Stadt|Dorf|Gemeinde|Ort|Fluss|Insel|See|Berg|Provinz|Region|Kanton|Land|Kreis|Bezirk|Viertel|Straße)';
/** Not "der Ausstoß von Dampf": a name has no article. */
const JOINT = raw` (?:(?<!${START}(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nmrs]?) (?:\p{Ll}{2,20} )?\p{Lu}[\p{L}-]{1,30} )(?:von|van|vom|zu|de|di|da|ibn|al) (?:(?:der|den|dem|la) )?)?`;
/** Finite verbs by their commonest endings, and strong ones. */
const VERB = raw`(?:\p{Ll}{2,14}(?:t|te|ten)|\p{Ll}{0,9}?(?:${oneOf('war ist hat wird wurde kam fand gab ging schrieb starb nahm ließ sah hielt zog lag trug half bat rief verlor gewann schlug begann blieb riet traf trat schloss bot schuf stieß kann will muss soll darf könne müsse habe sei wolle werde')}))`;
const SAYING = raw`(?:${oneOf('sagt sagte sagten mahnt mahnte meint meinte erklärt erklärte schreibt schrieb warnt warnte fordert forderte betont betonte behauptet behauptete fragt fragte antwortet antwortete glaubt glaubte berichtet berichtete so empfiehlt empfahl rät riet')})`;
const ABSTRACT = raw`(?!\p{L}{2,30}(?:ung|ungen|heit|heiten|keit|schaft|tion|tionen|ismus|tät)${END})`;

const TIME: readonly AnswerPattern[] = [
  {
    id: 'de-when-date',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:\d{1,2}\. ?)?${MONTH}s?(?: (?:des Jahres )?${YEAR})?${END}|${START}\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})${END}|${START}\d{4}-\d{2}-\d{2}${END}|${START}${WEEKDAY}(?:s|e[ns]?|(?:vor|nach)mittag|abend|morgen)?${END}`,
      'u',
    ),
    source: `${SPELLING}: ordinals with a full stop; DIN 5008: dates`,
    matches: ['am 3. Mai 1990', 'im Juli', 'Oktober 2024', '12.04.1961', 'jeden Freitag'],
    doesNotMatch: ['3 Männer', 'der Maibaum', '3.500 Menschen'],
  },
  {
    id: 'de-when-year',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,$€£/-])(?:(?<=Jahre?[ns]? )${YEAR}|${YEAR}(?:/\d{2}|[–-]\d{2,4})?(?![\d%€]|[.,]\d|${COUNTED}))(?!\p{L})|${START}\d{2,4}er(?:[ -]Jahre?[ns]?)?${END}|${START}\d{1,2}\. (?:bis \d{1,2}\. )?Jahrhunderts?${END}|${START}(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger) Jahren?${END}|${START}(?:Zwanziger|Dreißiger|Vierziger|Fünfziger|Sechziger|Siebziger|Achtziger|Neunziger)jahren?${END}|${START}\d{1,4} [vn]\. ?(?:Chr\.|u\. ?Z\.)|(?<=(?:Jahre?|um|anno) )[1-9]\d{2}${END}(?!${COUNTED})`,
      'u',
    ),
    source: `${SPELLING}: years, decades and centuries; ${GRAMMAR}: a year without a preposition`,
    matches: ['wurde 1959 gebaut', 'die 1930er Jahre', 'im 19. Jahrhundert', '44 v. Chr.', 'im Jahr 711'],
    doesNotMatch: ['2000 Soldaten', '$1959', 'zwei Jahre', '1.959 Bäume'],
  },
  {
    id: 'de-when-relative',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:[Gg]estern|[Vv]orgestern|[Hh]eute|[Dd]amals|kürzlich|neulich|jüngst|derzeit|vor kurzem|(?:um|gegen|vor|nach) Mitternacht|mittags|nachts|abends|morgens|(?:[Aa]m|[Gg]egen|jeden) (?:Morgen|Mittag|Abend|Tag|Vormittag|Nachmittag)|(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is)(?: etwa)? (?:\d{1,2}(?:[.:]\d{2})?|${NUMBER_WORD}) Uhr|(?:[Aa]lle ${QUANTITY} ${TIME_UNIT}|im Alter von)|(?:[Vv]or|[Nn]ach|[Ss]eit|[Mm]it|[Bb]innen|[Ii]n)(?: (?:mehr als|rund|etwa|fast|über|knapp))? (?:${QUANTITY} )?${TIME_UNIT}|${QUANTITY} ${TIME_UNIT} (?:später|zuvor|vorher|danach|darauf|davor|(?:vor|nach) (?:\p{L}+ ){0,2}${NAME})|(?:letzte|vorige|vergangene|nächste|kommende|folgende|diese|dasselbe|gleiche)[nsrm]? (?:${endOf('jahr jahre jahres jahrhundert monat monats woche nacht tag tages abend nacht jahrzehnt')}|${SEASON}))${END}`,
      'u',
    ),
    source: `${GRAMMAR}: expressions of time`,
    matches: ['gestern', 'im vergangenen Jahr', 'vor zwei Jahren', 'drei Tage später', 'um 14.30 Uhr'],
    doesNotMatch: ['zwei Jahre lang', 'die letzte Person'],
  },
  {
    id: 'de-when-event',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:[Nn]ach|[Vv]or|[Ss]eit|[Ww]ährend|[Bb]ei|[Ii]n|[Bb]is (?:zu[mr]?|nach|vor)|[Bb]eim|[Ii]m|[Zz]u[mr]?)(?: (?:de[mnrs]|eine[mnrs]|ihre[mnrs]|seine[mnrs]|diese[mnrs]))?(?: \p{L}{2,20}){0,2}? ${EVENT}${END}|${START}(?:[Ii]m|[Ii]n diesem|[Jj]eden|dem|bis|seit|ab) (?:\p{Ll}+ ){0,2}?${SEASON}${END}|${SEASON}s? ${YEAR}|(?<=(?:^|[,.!?;:–»] ?))(?:[Ee]rst |[Kk]urz |[Ll]ange )?(?:[Aa]ls|[Nn]achdem|[Bb]evor|[Ss]obald|[Ss]eitdem|[Ee]he|[Ww]enn) (?:er|sie|es|man|ich|wir|der|die|das|ein|eine|einer|[sm]ein|ihre?|im|in|am|${NAME}|${YEAR})${END}${CLAUSE}|${START}(?:Ostern|Pfingsten|Weihnachten|Silvester|Neujahr)${END}`,
      'u',
    ),
    source: `${GRAMMAR}: conjunctions of time (als, nachdem, bevor …) and prepositions of time with an event`,
    matches: ['nach dem Krieg', 'bei ihrem Tod', 'im Sommer', 'Herbst 1892', 'Erst als sie floh'],
    doesNotMatch: ['mehr als die Hälfte', 'in der Stadt'],
  },
  {
    id: 'de-duration',
    type: 'duration',
    language: 'de',
    pattern: new RegExp(
      raw`(?<!${START}[Vv]or (?:\p{L}+ )?)${START}(?:${QUANTITY}|Ein(?:e[nrm]?)?|halbe[rns]?|ganze[nrs]?)(?: (?:bis|oder|und|–) ${QUANTITY})? ${TIME_UNIT}${END}(?! (?:später|zuvor|vorher|danach|darauf|davor|alt|vor|nach)${END})|${START}(?:[Vv]on|[Zz]wischen)(?: \p{Ll}+)? ${YEAR} (?:bis|und) (?:\p{Ll}+ )?${YEAR}|${START}${YEAR} ?[–-] ?\d{2,4}${END}|${START}(?:[Ss]eit|[Bb]is)(?: (?:dem Jahr|etwa|${MONTH}))? ${YEAR}|(?:jahrhunderte|jahrzehnte|jahre|monate|wochen|tage|stunden|minuten|lebens|zeit)lang${END}|${START}(?:[Ss]eit|[Bb]innen|[Üü]ber|im Lauf von) (?:Jahrhunderten?|Jahrzehnten?|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?)${END}|${START}(?:Leben|Saison|Winter|Sommer) lang${END}|ganze[ns]? Leben|${START}[Vv]o[nm] (?:\d{1,2}\. ?)?(?:${MONTH} )?(?:${YEAR} )?bis (?:zum )?(?:\d{1,2}\. ?)?${MONTH}|\p{Ll}{2,20}(?:jährig|monatig|wöchig|tägig|stündig|minütig)e?[nrsm]?${END}`,
      'u',
    ),
    source: `${GRAMMAR}: the accusative of time, "lang"; "vor" with a length tells a moment`,
    matches: ['dauerte sechs Jahre', 'ein halbes Jahrhundert', 'von 1990 bis 2007', 'jahrzehntelang'],
    doesNotMatch: ['zwei Jahre später', 'vor zwei Jahren', 'in 1990', 'zehn Jahre alt'],
  },
];

const MEASURES: readonly AnswerPattern[] = [
  {
    id: 'de-number-digits',
    type: 'number',
    language: 'de',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,]|\d[.,])(?!\d{1,3}\. (?:${MONTH}|\p{Ll}|Jahrhundert)|\d{1,2}\. ?\d{1,2}\. ?\d|(?<=(?:[Dd]er|[Dd]ie|das|den|dem|des|[Ii]m|[Aa]m|vom|zum|beim) )\d{1,3}\. \p{Lu}|(?<=(?:Jahre?[ns]?|${MONTH}|[Ss]eit|[Aa]b|[Bb]is) )${YEAR}|${YEAR}(?![.,]?\d|${COUNTED}))${DIGITS}${MAGNITUDE}(?!\d|er${END}|[.:]\d| [vn]\. ?Chr)`,
      'u',
    ),
    source: `${SPELLING}: ordinals have a full stop; DIN 5008: numerals; without the digits of dates`,
    matches: ['rund 20.000 Schiffe', '1,5 Millionen', '12 Grad', '2000 Soldaten', '2 644 Tote'],
    doesNotMatch: ['im Jahr 1959', 'am 3. Mai', 'wurde 1959 gebaut', 'im 19. Jahrhundert', 'die 1930er Jahre'],
  },
  {
    id: 'de-number-word',
    type: 'number',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:${NUMBER_WORD}(?: (?:bis |oder |und )?${NUMBER_WORD}){0,3}|${UNIT}(?:mal|fach\p{Ll}{0,2})|(?:ein|zwei|drei|vier)mal|(?:${NUMBER_WORD}fache[ns]?)|Hälfte|halb(?:e[nrsm]?)?|(?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel|Hundertstel)n?|doppelt\p{Ll}{0,2}|dreifach\p{Ll}{0,2}|zu (?:zweit|dritt|viert|fünft)|null|(?<=nur )eine?[nrms]?|einzige[nrsm]?|kein(?:e[nrms]?)? einzige[nrms]?)${END}`,
      'iu',
    ),
    source: `${GRAMMAR}: numerals and fractions`,
    matches: ['einundzwanzig Bäume', 'zweihundertfünfzig', 'Hunderte von Menschen', 'die Hälfte', 'zwei Drittel'],
    doesNotMatch: ['der dritte', 'das Jahrhundert', 'achtsam', 'ein Baum'],
  },
  {
    id: 'de-money',
    type: 'money',
    language: 'de',
    pattern: new RegExp(
      raw`(?:US)?[$€£¥] ?${DIGITS}${MAGNITUDE}|${START}(?:${DIGITS}|eine[nr]?|symbolische[nr]?|${CAPITAL_NUMBER}|${QUANTITY})(?: ${NUMBER_WORD}){0,2}${MAGNITUDE} ?(?:[$€£]|(?:Schweizer |US-|\p{Ll}{3,15}ischen? )?(?:${oneOf('Dollars? Euros? Mark D-Mark DM Reichsmark Goldmark Ostmark Pfund Franken Francs? Rubel Yen Yuan Kronen? Gulden Talern? Groschen Pfennigen? Cents? Schillinge?n? Pesos? Lire Lira Rupien Dukaten Kreuzer Heller Zloty Forint')})${END})`,
      'u',
    ),
    source: 'ISO 4217 and historical names of currencies',
    matches: ['1,7 Millionen €', '20 Pfund', 'fünf Millionen Dollar', '640 Mark', '$5'],
    doesNotMatch: ['der Euro fiel', '5 Prozent'],
  },
  {
    id: 'de-percent',
    type: 'percent',
    language: 'de',
    pattern: new RegExp(
      raw`(?<!\d)${DIGITS} ?(?:%|Prozent(?:punkten?)?)|${START}(?:${NUMBER_WORD}|${CAPITAL_NUMBER}|ein) (?:Prozent(?:punkten?)?|Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)${END}|${START}(?:[Dd]rei|[Zz]wei)(?:drittel|viertel|fünftel)\p{Ll}{0,9}${END}|${START}(?:\d{1,3}|${NUMBER_WORD}|${CAPITAL_NUMBER}) von (?:\d{1,3}|${NUMBER_WORD})${END}|${START}(?:Hälfte|Mehrheit|Großteil|[Jj]ede[rns]? (?:[Zz]weite|[Dd]ritte|[Vv]ierte|[Ff]ünfte|[Zz]ehnte)[nrs]?|[Dd](?:ie|er|en) [Mm]eisten)${END}`,
      'u',
    ),
    source: `${GRAMMAR}: percentages and fractions`,
    matches: ['98 Prozent', '14,9 %', 'zehn Prozent', 'die Hälfte der Bäume', 'jeder dritte Baum'],
    doesNotMatch: ['der Prozentsatz', '98 Menschen'],
  },
];

const ROLE = endOf(`
  präsident präsidenten minister ministern kanzler könig könige königs kaiser kaisers papst papstes fürst fürsten herzog herzogs graf grafen prinz prinzen bischof bischofs pfarrer pfarrers priester mönch mönche nonne general generals oberst
  admiral soldat soldaten offizier offiziere kapitän arzt arztes ärzte ärzten anwalt anwalts anwälte anwälten professor professors professoren doktor direktor direktors direktoren rektor autor autors autoren redakteur ingenieur ingenieure
  architekt architekten astronom astronomen ökonom ökonomen philosoph philosophen fotograf fotografen chef chefs vorsitzende vorsitzender vorsitzenden beauftragte beauftragter beamte beamter beamten abgeordnete abgeordneten experte experten
  sachverständige sachverständigen sachverständiger zeuge zeugen kollege kollegen gouverneur botschafter kommissar senator zimmermann bildhauer komponist schriftsteller schauspieler mitglied mitglieder mitgliedern lehrer lehrers lehrern
  fahrer fahrern arbeiter arbeitern forscher forschern führer leiter meister meisters mann mannes männer männern frau frauen leute leuten bauer bauern händler händlern dichter dichters richter richters richtern wächter schreiber sprecher
  spieler spielern trainer schüler schülern bürger bürgern bewohner bewohnern anwohner anwohnern einwohner einwohnern gründer gründers erfinder entdecker besitzer eigentümer kläger täter fischer müller müllers schmied bäcker maler sänger
  tänzer techniker politiker künstler wissenschaftler wissenschaftlern rechtler juristen pfleger berater helfer kämpfer student studenten dozent dozenten agent agenten assistent dirigent produzent kommandant
  demonstranten kommandeur apotheker hebamme vater vaters mutter bruder bruders brüder schwester schwestern sohn sohnes söhne tochter töchter kind kinder kindern mädchen junge jungen gattin onkel tante enkel eltern freund freunde
  freundin familie regierung parlament senat ministerium partei gewerkschaft verein verband kommission ausschuss komitee behörde stadtrat gemeinderat betriebsrat bundesrat vorstand gericht konzern unternehmen firma akademie gesellschaft
  initiative gruppe armee polizei
`);

const NAMES_AND_REASONS: readonly AnswerPattern[] = [
  {
    id: 'de-who-name',
    type: 'who',
    language: 'de',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}'’-])${NO_NAME}(?!${PLACE_TITLE} )(?:${NAME}|\p{Lu}\.)(?: \p{Lu}\.)?${JOINT}${NO_NAME}${NAME}(?:${JOINT}${NO_NAME}${NAME}){0,3}`,
      'u',
    ),
    source: `${SPELLING}: nouns are capitalised, so a name shows by a noun right after a title or another name`,
    matches: ['Selma Ertürk klagte', 'Otto von Bismarck', 'der Lehrer Emil Brandis', 'H. Falk'],
    doesNotMatch: ['Die Brücke ist alt.', 'der Ausstoß von Dampf', 'Anfang Mai regnete es.', 'die Stadt Jena'],
  },
  {
    id: 'de-who-single-name',
    type: 'who',
    language: 'de',
    pattern: new RegExp(
      raw`(?<=(?:^|[.!?:;»“"…] ?|, (?:\p{Ll}+ )?|${START}(?:dass|weil|ob|wenn|als|nachdem|bevor|denn|aber|doch|und) ))${NO_NAME}${ABSTRACT}${NAME}(?= ${VERB}${END})|(?<=${START}${VERB} )${NO_NAME}${ABSTRACT}${NAME}(?= (?:den|die|das|dem|einen?|ihre[nm]?|seine[nm]?|ihn|sie|sich|auch|nie|nicht|dagegen|zum|zur)${END})|(?<=${START}(?:${SAYING}|[Ll]aut) )${NO_NAME}${ABSTRACT}${NAME}|(?<=${START}(?:von|durch) )${NO_NAME}${ABSTRACT}${NAME}(?<!n)(?=[ ,;:.)])|(?<=${START}[Dd](?:ie|er) )\p{Lu}{2,6}${END}|(?<![\p{L}-]|${START}(?:des|[ds]?eines|ihres|jedes|dieses) (?:\p{Ll}+ )?)${NO_NAME}\p{Lu}\p{Ll}{2,20}s(?= (?:\p{Ll}+e[nrs]? )?\p{Lu})`,
      'u',
    ),
    source: `${GRAMMAR}: a name has no article, and its genitive stands before the noun; a subject stands by its verb`,
    matches: ['von Wiebe verfasst', 'dass Kolumbus ankam', 'mahnt Volkmer', 'Putins Brief'],
    doesNotMatch: ['Die Brücke ist alt.', 'Sie kamen spät.', 'wohnen in Jena.', 'Das Wasser stieg.'],
  },
  {
    id: 'de-who-role',
    type: 'who',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:${ROLE}|Rates?|Amt(?:es)?|AG|GmbH|\p{Lu}[\p{L}-]{0,30}?(?:er|or|ist|og|nom|ent|ant|eur|ält|ärt|ärzt|ef|eg|af|önig|andidat|emokrat|oldat|iplomat)in(?:nen)?|\p{Lu}[\p{L}-]{0,25}?(?:olog|agog|(?<=\p{L}\p{L})(?<![Gg]e|[Ff]r)ist|ikant|trant|grant|dant|iker|aner)(?:en?|s|n)?)${END}`,
      'u',
    ),
    source:
      'WordNet 3.1, noun.person and noun.group: people are called by what they do; Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache (2012): nouns of agents',
    matches: ['die Forscher fanden', 'Königin', 'eine Physikerin', 'der Umweltrechtler', 'Geologen'],
    doesNotMatch: ['die Regierungszeit', 'die Brücke', 'in Berlin'],
  },
  {
    id: 'de-where-name',
    type: 'where',
    language: 'de',
    pattern: new RegExp(
      raw`(?<=${START}(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|[Nn]ahe|[Bb]is|(?:nördlich|südlich|östlich|westlich|unweit|oberhalb|unterhalb) von) )${NO_NAME}${ABSTRACT}${NAME}(?: ${NAME})?|${START}(?:nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich) (?:der|des|dieser|seiner) ${NAME}|(?<=${START}[Zz]wischen )${NO_NAME}${NAME} und ${NAME}|(?<=${START}[Aa]m )${NO_NAME}(?!(?:Tag|Abend|Ende|Anfang|Beginn|Mittag|Vormittag|Nachmittag|Rande?)${END})${ABSTRACT}${NAME}|${START}${PLACE_TITLE} ${NAME}|${START}\p{Lu}\p{Ll}{2,20}(?:land|burg|stadt|heim|hausen|dorf|reich|ien)s?${END}`,
      'u',
    ),
    source: `${GRAMMAR}: prepositions of place before a name without article; GeoNames feature classes: kinds of place`,
    matches: ['in Jena', 'nach Italien', 'der Fluss Solze', 'unweit von Bonn', 'Deutschland'],
    doesNotMatch: ['im Juli', 'in Bewegung', 'der Fluss'],
  },
  {
    id: 'de-where-place',
    type: 'where',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ii]ns|(?:[Ii]n|[Aa]n|[Aa]uf|[Aa]us|[Bb]ei|[Vv]on|[Vv]or|[Uu]nter|[Hh]inter|[Nn]eben|[Üü]ber|[Dd]urch|[Zz]wischen) (?:de[mrn]|da[s]|die|eine[mrn]?|ihre[mrn]?|seine[mrn]?|diese[mrn]?))(?: \p{Ll}{2,20}){0,2}? ${endOf('stadt städten dorf dörfern berg berge bergen fluss ufer see meer küste insel inseln hafen haus hause häusern schule museum kirche straße straßen platz werk hof boden dachboden raum zimmer kammer keller archiv labor fabrik mühle rand seite feld feldern wald garten halle büro amt universität land lande ländern gebiet region gegend provinz nähe norden süden osten westen zentrum mitte tal gipfel turm burg schloss gericht parlament rathaus friedhof stall dach lager grenze ort orten stelle bild wiese halde brunnen viertel wohnung park markt bahnhof gefängnis kloster tor tür brücke')}${END}(?: ${NAME})?|${START}(?:unter|hinter|neben|oberhalb|unterhalb) (?:de[mrs]|eine[mrs]|ihre[mr]|seine[mr])(?: \p{Ll}+)? ${NAME}|${START}(?:[Aa]uf|[Ii]n|[Aa]n) (?:dem|einem|der|den) (?:\p{Ll}{2,20}en )?(?!(?:Zeit|Nacht|Woche|Regel|Lage|Folge|Jahren|Tagen|Monaten|Wochen)${END})${ABSTRACT}${NAME}|${START}(?:zu Hause|daheim|auf See|unterwegs|überall|draußen)${END}`,
      'u',
    ),
    source: `${GRAMMAR}: prepositions of place; GeoNames feature classes: kinds of place`,
    matches: ['im Heimatmuseum', 'auf dem Dachboden', 'unter dem Hühnerstall', 'in einer kleinen Stadt', 'am Nordrand'],
    doesNotMatch: ['im Mai', 'mit der Stadt', 'auf Kosten'],
  },
  {
    id: 'de-why',
    type: 'why',
    language: 'de',
    pattern: new RegExp(
      raw`(?:${START}(?:[Ww]eil|[Zz]umal|[Dd]eshalb|[Dd]eswegen|[Dd]aher|[Dd]arum|[Ww]egen|[Aa]ufgrund|[Aa]uf Grund|[Ii]nfolge|[Dd]ank|[Mm]angels|zwecks|[Aa]ngesichts|nämlich|sodass|so dass|[Aa]us (?:diesem Grund|(?:\p{Lu}\p{Ll}{2,20})?(?:[Aa]ngst|[Nn]ot|[Ff]urcht|[Ss]orge|[Mm]angel|[Pp]rotest|[Ll]iebe|[Ss]cham|[Tt]rotz|[Rr]ache|[Mm]itleid))|zum (?:Schutz|Zweck)|(?:[Dd]er|[Ee]inen?|[Dd]en|[Dd]ie) (?:\p{Ll}+ )?(?:Grund|Ursache|Anlass|Auslöser|Zweck|Ziel)|Grund (?:dafür|ist|war)|Gründen?|Ursachen?|Schuld (?:war|waren|ist|daran)|(?:starb|starben|stirbt|gestorben|litt) an|zur Folge|zugunsten|führten? (?:\p{L}+ ){0,3}zu[mr]?|verursacht\p{Ll}{0,3}|ausgelöst(?:e[nr]?)?|bewirkten?|zwang(?:en)?|(?:lag|liegt) (?:daran|an)|sonst|(?:an|durch) (?:einem|einer|einen|eine) \p{Lu}\p{L}+)${END}|(?<=[,;] )(?:denn|damit|um|weshalb|weswegen)${END}|(?<=(?:^|[.!?»”“"] ?))(?:Denn|Damit)${END}|${START}Um (?=[^.!?]{1,120} zu )|${START}[Dd]a(?= (?:er|sie|es|man|die|den|dem|sich|ihre?|[sd]?eine?|keine?|\p{Lu}\p{L}+)${END}))${CLAUSE}`,
      'u',
    ),
    source: `${GRAMMAR}: conjunctions and prepositions of cause and purpose`,
    matches: ['weil es regnete', 'wegen des Nebels', 'schloss, um zu sparen', 'Der Grund ist einfach.'],
    doesNotMatch: ['das Ergebnis', 'rund um die Stadt', 'da drüben'],
  },
];

export const GERMAN_ANSWER_PATTERNS: readonly AnswerPattern[] = [...TIME, ...MEASURES, ...NAMES_AND_REASONS];
