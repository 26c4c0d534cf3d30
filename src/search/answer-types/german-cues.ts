import type { QuestionCue } from './question-type.ts';

const raw = String.raw;
const GRAMMAR = "Durrell, Hammer's German Grammar and Usage, 6th ed. (2017): interrogatives";
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<!\p{L})`;
const END = raw`(?!\p{L})`;
const MANY = raw`${START}wie ?viele?[nrms]?`;
const BE = '(?:ist|sind|war|waren|wird|wäre|beträgt|betrug|lautet|lautete)';
/** "Welche", "was für ein", "was ist die", each with up to two adjectives or numbers. */
const WHICH = raw`${START}(?:welche[nrms]?|was für(?: eine?[nrms]?)?|was ${BE} (?:der|die|das)|wie ${BE} (?:der|die|das))(?: (?:\p{L}{2,20}(?:e|en|er|es|em)|zwei|drei|vier|fünf)){0,2}? `;
/** A compound's first part. */
const COMPOUND = raw`(?:\p{L}{2,20}-?)?`;
const PAYING = raw`(?:gekostet|kosten|kostet|kostete|(?:be|ge|aus|ein)?zahl\p{L}*|gezahlt|bezahlt|verdien\p{L}*|ausgegeben|gab\p{L}* [^?]{1,40} aus|wert|investier\p{L}*|gespendet|spendete\p{L}*|verkauft\p{L}*|gekauft|kaufte\p{L}*|schulde[nt]|verschuldet|gespart|kassier\p{L}*)`;
const SUM = raw`(?:preis\p{L}{0,2}|kosten|gehalt|gehälter|lohn|budget|etat|summe|gebühr(?:en)?|miete|strafe|bußgeld|einkommen|umsatz|gewinn|verlust|schulden|schuldenstand|geldbetrag|ersparnisse|vermögen|entschädigung|kredit|honorar|kaufpreis)`;
const CURRENCY = '(?:euro|dollar|mark|pfund|franken|rubel|yen|yuan|kronen|gulden|taler|cent|pfennig|d-mark|reichsmark)';
const SHARE = raw`(?:prozent\p{L}*|anteil\p{L}*|quote|rate|bruchteil|mehrheit|zustimmung)`;
const MEASURED = raw`(?:hoch|groß|gross|tief|breit|weit|schwer|schnell|dick|warm|kalt|heiß|lang|stark|laut|steil|hell|viel)`;
const COUNTED = raw`(?:zahl|anzahl|menge|bevölkerung|bevölkerungszahl|einwohnerzahl|höhe|tiefe|breite|länge|gewicht|entfernung|abstand|geschwindigkeit|temperatur|größe|fläche|umfang|durchmesser|maß|faktor)`;
const LENGTHS = raw`(?:sekunden?|minuten?|stunden?|tagen?|tage|nächten?|nacht|wochen?|monaten?|jahren?|jahrzehnten?|jahrhunderten?|semestern?|generationen|zeit)`;
const TIMES = raw`(?:jahr|jahre|jahren|jahres|jahreszeit|datum|tag|tage|tagen|tages|wochentag|monat|monate|monats|jahrhundert|jahrhunderts|jahrzehnt|epoche|ära|zeit|zeitpunkt|zeitraum|uhrzeit|uhr|stunde|woche|moment|periode|saison|morgen|abend)`;
const PLACES = raw`(?:land|lands|landes|länder|ländern|laender|staat|staaten|stadt|städte|städten|staedte|dorf|dörfer|(?<!w|sp)ort(?:en?|es)?|gegend|region|regionen|provinz|kontinent|insel|inseln|fluss|fluß|flusses|see|meer|hauptstadt|straße|strasse|platz|berg|gebirge|viertel|stadtteil|bezirk|kreis|kanton|gebiet|stelle|seite|hafen|(?<!pi|me|to|gi)tal|gebäude|haus|museum|universität|uni|schule)`;
const PEOPLE = raw`(?:person(?:en)?|leute|mensch(?:en)?|mann|männer|frau|frauen|kind(?:er)?|präsident|kanzler|minister|könig|königin|kaiser|papst|chef|autor|dichter|arzt|anwalt|richter|professor|direktor|philosoph|pfarrer|bischof|general|soldat|experten?|zeugen?|kollegen?|beamten?|politiker|forscher|wissenschaftler|historiker|physiker|lehrer|spieler|sprecher|vorsitzende[rn]?|bürgermeister|astronom|ökonom|geistliche[rn]?|beauftragte[rn]?|sachverständige[rn]?|abgeordnete[rn]?|apotheker|bauer|müller|händler|schüler|student(?:en)?|dozent|künstler|maler|sänger|schauspieler|architekt|besitzer|eigentümer|erfinder|entdecker|täter|kläger|gegner|nachbarn?|gutachter|sieger|gewinner|held(?:en)?|offizier|kapitän|nachfolger|vorgänger|freund(?:e|in)?|vater|mutter|sohn|tochter|bruder|schwester|ehemann|\p{L}{3,20}(?:ikant|trant|grant|dant|ologen?|ist|isten|iker|eur|meister|leiter|führer|gründer|fahrer|rechtler)|\p{L}{3,20}(?:er|or|ist|og|nom|ent|ant|eur|ält|ärzt|ef|eg)in(?:nen)?)(?:e?[ns])?`;
const ADJECTIVES = raw`(?:\p{L}{2,20}e[nrs]? ){0,2}?`;
const CALLED = raw`${START}wie (?:heiß(?:t|en)|heiss(?:t|en)|hieß(?:en)?|hiess(?:en)?) (?:der|die|das|sein|seine|ihr|ihre|dieser|diese|dieses) ${ADJECTIVES}|${START}wie (?:ist|war|lautet) der name (?:der|des|von|seiner|seines|ihrer|ihres) ${ADJECTIVES}`;

/** Of two that begin at one place the earlier in this list decides. */
export const GERMAN_CUES: readonly QuestionCue[] = [
  {
    id: 'de-percent',
    type: 'percent',
    language: 'de',
    pattern: new RegExp(
      raw`${MANY} (?:prozent|%)|${WHICH}${COMPOUND}${SHARE}${END}|${START}wie (?:hoch|groß|gross) (?:ist|sind|war|waren|liegt|lag|fiel) (?:der|die|das) ${ADJECTIVES}${COMPOUND}${SHARE}${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:percent`,
    matches: [
      'wie viel prozent der bäume starben?',
      'welcher anteil wurde exportiert?',
      'wie hoch ist die arbeitslosenquote?',
    ],
    doesNotMatch: ['wie viele bäume starben?', 'wie hoch ist die brücke?'],
  },
  {
    id: 'de-money',
    type: 'money',
    language: 'de',
    pattern: new RegExp(
      raw`${MANY} (?:(?:tausend|millionen|milliarden|mio\.?) )?(?:${CURRENCY}|geld)${END}|${MANY}(?! \p{L}+ \p{L}+en [^?]{0,30}verkauft)(?= (?:hat|haben|hatte|wird|werden|wurde|wurden|soll|sollen|sollte|muss|musste|will|wollte|ist|war|${PAYING})${END})(?=[^,;?]{0,80}${START}${PAYING}${END})|${START}wie teuer${END}|${START}wie hoch (?:ist|sind|war|waren|fiel|fielen|wäre|wird) (?:der|die|das|sein|seine|ihr|ihre) ${ADJECTIVES}${COMPOUND}${SUM}${END}|${WHICH}${COMPOUND}${SUM}${END}|${START}was (?:kostet|kosten|kostete|kosteten|zahlt|zahlen|zahlte|zahlten|verdient|verdiente)${END}|${START}was (?:hat|haben|wird|soll|würde) [^,;?]{1,60}${START}(?:gekostet|kosten)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:money; the verb says that money is counted`,
    matches: [
      'wie viel kostet die brücke?',
      'wieviel geld will sie?',
      'wie hoch war der verlust?',
      'was hat das haus gekostet?',
      'für wie viel wurde es verkauft?',
      'wie viele millionen euro',
    ],
    doesNotMatch: ['wie viele brücken gibt es?', 'wie hoch ist die brücke?', 'was hat er gesagt?'],
  },
  {
    id: 'de-how-many-years-ago',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`(?<=${START}(?:vor|um|ab|gegen|seit) )${MANY} (?:uhr|${LENGTHS})${END}|${START}wie (?:spät|früh) (?:ist|war)${END}|${START}wie lange (?:ist|liegt) [^,;?]{1,40} (?:her|zurück)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; "vor" with a length of time tells a moment`,
    matches: ['vor wie vielen jahren starb er?', 'um wie viel uhr öffnet es?', 'wie lange ist das her?'],
    doesNotMatch: ['wie viele jahre regierte er?'],
  },
  {
    id: 'de-duration',
    type: 'duration',
    language: 'de',
    pattern: new RegExp(
      raw`${START}wie lange${END}|${START}wie lang(?= \p{L})(?! (?:ist|sind|war|waren|wird|wäre|und|oder)${END})|${START}wie lang ${BE} (?:er|sie|man|(?:der|die|das|ihre?|seine?) (?:krieg|belagerung|streik|reise|fahrt|strafe|herrschaft|regierungszeit|ausbildung|pause|frist|amtszeit|wartezeit|verspätung))${END}|${MANY} ${LENGTHS}${END}|${WHICH}(?:dauer|${COMPOUND}dauer|lebenserwartung|zeitspanne|amtszeit)${END}|${START}wie (?:hoch|groß) (?:ist|war) die (?:lebenserwartung|${COMPOUND}dauer)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:period`,
    matches: [
      'wie lange dauerte der krieg?',
      'wie viele jahre regierte er?',
      'wie lang war die belagerung?',
      'wieviel zeit hatte sie?',
      'wie lang hat das gedauert?',
    ],
    doesNotMatch: ['wie lang ist die brücke?', 'wie viele bäume', 'was dauerte so?'],
  },
  {
    id: 'de-number',
    type: 'number',
    language: 'de',
    pattern: new RegExp(
      raw`${MANY}${END}|${START}wie ${MEASURED}${END}(?! (?:ist|war|sind|waren|schätzt|wäre) (?:die (?:gefahr|chancen?|bedeutung|aussicht(?:en)?)|der (?:einfluss|unterschied))${END})|${WHICH}${COMPOUND}${COUNTED}${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp`,
    matches: ['wie viele bäume starben?', 'wieviele waren es?', 'wie hoch ist der turm?', 'was ist die einwohnerzahl?'],
    doesNotMatch: ['welche insel ist das?', 'wie groß ist die gefahr?', 'wie oft', 'der wievielte sohn war er?'],
  },
  {
    id: 'de-when',
    type: 'when',
    language: 'de',
    pattern: new RegExp(
      raw`${START}wann${END}(?! (?:auch )?immer)|${WHICH}(?:${COMPOUND}(?:jahr|jahren|jahrhundert|datum)|geburtstag|todestag|${TIMES})${END}|(?<=${START}(?:der|am|den|vom|zum) )wievielten?(?: ${TIMES})?\?`,
      'u',
    ),
    source: `${GRAMMAR}; conjunctions of time are other words (als, wenn)`,
    matches: [
      'wann wurde die brücke eröffnet?',
      'seit wann gilt das?',
      'in welchem jahr starb er?',
      'was war das datum des vertrags?',
      'im text steht wann?',
    ],
    doesNotMatch: ['was geschah, als sie öffnete?', 'wann immer es regnet', 'welche zeitung schrieb das?'],
  },
  {
    id: 'de-where',
    type: 'where',
    language: 'de',
    pattern: new RegExp(
      raw`${START}wo(?:hin|her)?${END}(?! immer)|${WHICH}${COMPOUND}${PLACES}${END}|(?:${CALLED})${COMPOUND}${PLACES}${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} LOCATION`,
    matches: [
      'wo steht die brücke?',
      'woher kam sie?',
      'in welchem land wurde er geboren?',
      'wie heißt der fluss?',
      'was ist die hauptstadt?',
      'von wo kam er?',
    ],
    doesNotMatch: ['womit fuhr er?', 'welche brücke steht noch?', 'wie heißt das buch?'],
  },
  {
    id: 'de-who',
    type: 'who',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:wer|wen|wem|wessen)${END}(?! (?:auch )?immer)|${WHICH}${COMPOUND}${PEOPLE}${END}|(?:${CALLED})${COMPOUND}${PEOPLE}${END}|${START}wie (?:heißt|heisst|hieß|hiess|heißen) (?:er|sie)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} HUMAN:ind`,
    matches: [
      'wer hat den vertrag unterschrieben?',
      'von wem wurde er geschrieben?',
      'wem gehörte das haus?',
      'welche bekannte politikerin war dagegen?',
      'wie heißt die anwältin?',
      'welcher physiklehrer',
    ],
    doesNotMatch: ['was sagte der mann?', 'wie heißt das buch?', 'welches werk ist gemeint?'],
  },
  {
    id: 'de-why',
    type: 'why',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:warum|weshalb|wieso|weswegen|wozu|wodurch)${END}|${START}wor(?:an|in) (?:liegt|lag|scheiterte?)${END}|${WHICH}(?:gr[uü]nd\p{L}{0,2}|${COMPOUND}(?:grund|gründe[n]?|ursachen?|motive?|zweck|anlass|auslöser))${END}|${START}was (?:verursachte|bewog|veranlasste|führte (?:da)?zu\p{L}?|brachte|löste|trieb)${END}|${START}was (?:hat|haben|hatte) [^,;?]{1,60}${START}(?:verursacht|ausgelöst|bewogen|veranlasst)${END}|${START}wie (?:kam|kommt|kam's|kommt's) (?:es|das|'s)${END}|${START}aus was für`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} DESCRIPTION:reason`,
    matches: [
      'warum stürzte sie ein?',
      'wieso das?',
      'aus welchem grund?',
      'was war die ursache des brandes?',
      'was führte zum krieg?',
      'woran lag das?',
      'was hat das feuer ausgelöst?',
      'wie kam es zum streik?',
    ],
    doesNotMatch: ['was stürzte ein?', 'worin lebte er?', 'welche grundschule?'],
  },
  {
    id: 'de-other',
    type: 'other',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:was|wie|wievielten?|wievielter|wievieltes|welche[nrms]?|inwiefern|inwieweit|wo(?:mit|von|nach|bei|für|fuer|gegen|vor)|wor(?:an|auf|aus|in|über|ueber|um|unter))${END}|^(?:und |aber )?(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|konnten?|darf|dürfen|durften?|soll|sollen|sollten?|muss|müssen|mussten?|will|wollen|wollten?|gibt|gab|stimmt)${END}(?! (?:\p{L}+ ){0,4}(?:bekannt|klar|gesagt|erwähnt|erklärt|wissen|sagen|erklären|angegeben)${END})`,
      'u',
    ),
    source: `${GRAMMAR}; yes–no questions open with their verb. What they ask for no pattern finds.`,
    matches: [
      'wie endete es?',
      'woraus macht man das?',
      'welche flüsse fließen dort?',
      'hat der mann, der wo war, recht?',
    ],
    doesNotMatch: ['wo steht das buch?', 'ist bekannt, wann er starb?', 'wozu dient es?'],
  },
];
