import type { AnswerPattern } from './answer-patterns.ts';

const raw = String.raw;
const GRAMMAR = 'Butt and Benjamin, A New Reference Grammar of Modern Spanish, 5th ed. (2011)';
const SPELLING = 'Real Academia Española, Ortografía de la lengua española (2010)';

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<![\p{L}\p{N}])`;
const END = raw`(?![\p{L}\p{N}])`;
const YEAR = raw`(?:1\d{3}|20\d{2})`;
const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const TIME_UNIT = '(?:segundos?|minutos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|décadas?|siglos?|generaciones)';
const DIGITS = raw`(?<!\d)\d+(?:[.,   ]\d{3}){0,4}(?:[.,]\d+)?`;
export const NUMBER_WORD = raw`(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|\p{L}{3,6}cient[oa]s|quinient[oa]s|mil|miles|mill(?:ón|ones)|billón|billones|docenas?|decenas?)`;
const MAGNITUDE = '(?: (?:mil|millones|millón|billones)){0,2}';
const QUANTITY = raw`(?:${DIGITS}|un|una|varios|varias|pocos|pocas|muchos|muchas|${NUMBER_WORD})${MAGNITUDE}`;
const NAME = raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const JOINT = ' (?:(?:de|del|la|las|los|y|van|von|da|di|ibn|al) ){0,2}';

const TIME: readonly AnswerPattern[] = [
  {
    id: 'es-when-date',
    type: 'when',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:\d{1,2}(?:\.?º|°)?|primero) de ${MONTH}(?:,? del? (?:año )?${YEAR})?${END}|${START}${MONTH}(?: del? (?:año )?${YEAR})?${END}|${START}\d{4}-\d{2}-\d{2}${END}`,
      'u',
    ),
    source: `${SPELLING}, VIII.3: dates`,
    matches: ['el 3 de mayo de 1990', 'en julio', 'octubre de 2024', '1.º de enero'],
    doesNotMatch: ['3 hombres', 'mayor'],
  },
  {
    id: 'es-when-year',
    type: 'when',
    language: 'es',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,$€£/-])${YEAR}(?:[–-]\d{2,4})?(?![\d%]|[.,]\d| ?(?:mill|por ciento|km|metros|personas|soldados|dólares|euros))(?!\p{L})|${START}(?:años?|década de(?: los)?) (?:\d{2,4}|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)${END}|${START}siglos? [IVX]+${END}|${START}\d{1,4} (?:a\. ?C\.|d\. ?C\.)`,
      'u',
    ),
    source: `${SPELLING}, VIII.3: years, decades and centuries`,
    matches: ['en 1959', 'la década de 1930', 'en el siglo XIX', 'los años sesenta', '44 a. C.'],
    doesNotMatch: ['2000 soldados', '$1959', 'dos años'],
  },
  {
    id: 'es-when-relative',
    type: 'when',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:ayer|hoy|actualmente|recientemente|anoche|antiguamente|(?:el|la) (?:año|mes|siglo|semana|década|día|noche) (?:pasad[oa]|siguiente|anterior|próxim[oa])|hace (?:${QUANTITY}) ${TIME_UNIT}|${QUANTITY} ${TIME_UNIT} (?:después|antes|más tarde|atrás)|(?:antes|después) de (?:la|el) (?:guerra|revolución|muerte|batalla|invasión|conquista|elección|independencia)|(?:en|durante) (?:la|el) (?:primavera|verano|otoño|invierno|guerra|reinado|Edad Media|Renacimiento))${END}`,
      'u',
    ),
    source: `${GRAMMAR}, §32: expressions of time`,
    matches: ['ayer', 'el año pasado', 'hace dos siglos', 'tres días después', 'durante la guerra'],
    doesNotMatch: ['por dos años', 'la última persona'],
  },
  {
    id: 'es-duration',
    type: 'duration',
    language: 'es',
    pattern: new RegExp(
      raw`(?<!${START}hace )${START}(?:${QUANTITY}|medio|media|todo el|toda la)(?: (?:a|y|o) ${QUANTITY})? ${TIME_UNIT}${END}(?! (?:después|antes|más tarde|atrás))|${START}(?:de|desde|entre)(?: el)? ${YEAR} (?:a|hasta|y|al) (?:el )?${YEAR}|${START}${YEAR}[–-]\d{2,4}${END}|${START}(?:desde|hasta) ${YEAR}${END}|${START}durante (?:años|siglos|décadas|meses|semanas|días|horas)${END}`,
      'u',
    ),
    source: `${GRAMMAR}, §32.3: duration`,
    matches: ['duró seis años', 'medio siglo', 'entre 1990 y 2007', 'durante décadas', 'varias semanas'],
    doesNotMatch: ['dos años después', 'hace dos años', 'en 1990'],
  },
];

const MEASURES: readonly AnswerPattern[] = [
  {
    id: 'es-number-digits',
    type: 'number',
    language: 'es',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,])(?!\d{1,2} de ${MONTH}|(?<=(?:en|de|desde|hasta|año|hacia|y|a|entre|del) )${YEAR}(?![\d.,]\d| ?\p{Ll}{4}))${DIGITS}${MAGNITUDE}(?!\d|\.?º)`,
      'u',
    ),
    source: `${SPELLING}, VIII.2: numerals; without the digits of dates`,
    matches: ['unos 20 000 barcos', '1,5 millones', '12 grados', '2.644 muertes'],
    doesNotMatch: ['en 1959', '3 de mayo'],
  },
  {
    id: 'es-number-word',
    type: 'number',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:${NUMBER_WORD}(?: (?:y )?(?:un[oa]?|${NUMBER_WORD})){0,4}|mitad|tercios?|(?:tercera|cuarta|quinta|décima) parte|un cuarto|tres cuartos|doble|triple|ningun[oa]|cero)${END}`,
      'iu',
    ),
    source: `${GRAMMAR}, §10: numerals and fractions`,
    matches: ['veintiún árboles', 'treinta y dos', 'cientos de personas', 'la mitad de ellos', 'dos tercios'],
    doesNotMatch: ['el tercero', 'mitades iguales'],
  },
  {
    id: 'es-money',
    type: 'money',
    language: 'es',
    pattern: new RegExp(
      raw`(?:US)?[$€£¥] ?${DIGITS}${MAGNITUDE}|${START}${QUANTITY}(?: (?:y )?${NUMBER_WORD}){0,3}(?: de)? ?(?:[$€£]|(?:dólares?|euros?|pesos?|libras?|yenes|yuanes|rublos?|francos?|marcos|centavos|céntimos|rupias|reales|ducados|pesetas)${END})`,
      'u',
    ),
    source: 'ISO 4217 names of currencies',
    matches: ['$1,7 millones', '20 libras', 'cinco millones de dólares', '50 €'],
    doesNotMatch: ['el dólar cayó', '5 por ciento'],
  },
  {
    id: 'es-percent',
    type: 'percent',
    language: 'es',
    pattern: new RegExp(
      raw`${DIGITS} ?(?:%|por ciento|puntos porcentuales)|${START}${NUMBER_WORD} por ciento${END}|${START}(?:la mitad|(?:un|dos) tercios?|(?:un|tres) cuartos?|(?:tercera|cuarta|quinta|décima) parte|la mayoría) del?${END}`,
      'u',
    ),
    source: `${SPELLING}, VIII.2: percentages and fractions`,
    matches: ['98 por ciento', '14,9 %', 'diez por ciento', 'la mitad de los árboles'],
    doesNotMatch: ['un porcentaje', '98 personas'],
  },
];

const NAMES_AND_REASONS: readonly AnswerPattern[] = [
  {
    id: 'es-who-name',
    type: 'who',
    language: 'es',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}'’-])(?!(?:El|La|Los|Las|Un|Una|En|De|Del|Al|Por|Con|Para|Según|Su|Sus) )${NAME}(?:${JOINT}${NAME}){1,5}|(?<=[\p{Ll}\d],? (?:(?:a|y|de|por) )?)(?<!(?:en|desde|hacia|hasta) )${NAME}(?=[ ,;:.)])`,
      'u',
    ),
    source: `${SPELLING}, IV.4.2: proper names alone are capitalised within a sentence`,
    matches: ['Luis de Góngora escribió', 'fue firmado por Putin.', 'cuando Colón llegó'],
    doesNotMatch: ['El puente es viejo.', 'Llegaron tarde.', 'viven en Lima.'],
  },
  {
    id: 'es-who-role',
    type: 'who',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:president[ea]|primer[oa]? ministr[oa]|ministr[oa]|rey|reina|emperador|emperatriz|príncipe|princesa|duque|conde|papa|obispo|arzobispo|general|coronel|almirante|líder|gobernador|alcalde|embajador|fundador|inventor|autor|escritor|poeta|historiador|economista|científic[oa]|físic[oa]|químic[oa]|biólog[oa]|profesor|investigador|médic[oa]|ingenier[oa]|arquitect[oa]|artista|pintor|compositor|cantante|actor|actriz|director|periodista|abogad[oa]|juez|entrenador|jugador|soldado|filósof[oa]|matemátic[oa]|comité|consejo|gobierno|parlamento|tribunal)(?:a|es|as|s)?${END}`,
      'iu',
    ),
    source: 'WordNet 3.1, noun.person and noun.group: people are called by what they do, too',
    matches: ['los investigadores hallaron', 'la reina', 'un economista'],
    doesNotMatch: ['reinado largo', 'el puente'],
  },
  {
    id: 'es-where-name',
    type: 'where',
    language: 'es',
    pattern: new RegExp(
      raw`(?<=(?<!\p{L})(?:[Ee]n|[Aa]l?|[Dd]el?|[Dd]esde|[Hh]acia|[Hh]asta|[Cc]erca del?|por)(?: (?:el|la|los|las))?(?: (?:norte|sur|este|oeste|centro) de(?:l| la)?)? )${NAME}(?:${JOINT}${NAME}){0,4}|${START}(?:río|mar|océano|lago|isla|islas|monte|montañas|valle|provincia|ciudad|región|condado|estado|calle|plaza|universidad|península|golfo|bahía|castillo|palacio|puerto|aeropuerto)(?: del?| de la)? ${NAME}`,
      'u',
    ),
    source: `${GRAMMAR}, §34: prepositions of place before a name; GeoNames feature classes: kinds of place`,
    matches: ['en Lima', 'al norte de Italia', 'el río Tumen', 'cerca de Detroit'],
    doesNotMatch: ['en julio', 'en casa', 'el río'],
  },
  {
    id: 'es-why',
    type: 'why',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:porque|debido a|ya que|puesto que|dado que|a causa de|gracias a|por (?:lo (?:que|tanto)|ello|eso|est[ae] (?:razón|motivo)|culpa de|temor a|falta de)|como (?:resultado|consecuencia)|para (?:que|evitar|impedir|proteger)|con el (?:fin|objetivo|propósito) de|a fin de|de modo que|así que|causad[oa]s? por|provocad[oa]s? por|se deb(?:e|en|ió|ía) a|(?:la|una|las) (?:razón|causa|razones|causas)|(?:el|un|los) (?:motivo|motivos|objetivo|propósito)|llevó a|condujo a|en respuesta a)${END}`,
      'iu',
    ),
    source: `${GRAMMAR}, §33.4–33.6: clauses of cause and purpose`,
    matches: ['porque llovió', 'debido a la niebla', 'para que pasen los barcos', 'La razón es simple.'],
    doesNotMatch: ['un resultado', 'por la calle'],
  },
];

export const SPANISH_ANSWER_PATTERNS: readonly AnswerPattern[] = [...TIME, ...MEASURES, ...NAMES_AND_REASONS];
