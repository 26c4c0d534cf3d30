import type { QuestionCue } from './question-type.ts';

const raw = String.raw;
const GRAMMAR = 'Butt and Benjamin, A New Reference Grammar of Modern Spanish, 5th ed. (2011), chapter 24: questions';
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** "¿En qué", "de cuál", "cuál era el"; people leave accents out. */
const WHICH = raw`(?:qu[eé]|cu[aá]l(?:es)?(?: (?:es|son|era|eran|fue|fueron|será))?(?: (?:el|la|los|las))?)`;
const ADJECTIVES = '(?: (?:gran|primer|primera|principal|principales|otro|otra|otros|otras|mismo|misma|total))?';
const PEOPLE =
  'persona|personas|hombre|mujer|presidente|presidenta|ministro|ministra|rey|reina|emperador|papa|líder|autor|autora|escritor|escritora|científico|científica|investigador|general|jugador|jugadora|artista|fundador|inventor|filósofo|alcalde|alcaldesa|director|directora|jefe|jefa|capitán|entrenador|entrenadora|juez|jueza|gobernador|gobernadora|canciller|marido|esposo|esposa|hijo|hija|hermano|hermana|padre|madre|profesor|profesora|médico|médica|pintor|pintora|compositor|compositora|portavoz|dueño|dueña';
/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<!\p{L})`;
const END = raw`(?!\p{L})`;

export const SPANISH_CUES: readonly QuestionCue[] = [
  {
    id: 'es-money',
    type: 'money',
    language: 'es',
    pattern: new RegExp(
      raw`${START}cu[aá]nto (?:dinero|cuesta|cuestan|costó|costaba|costaron|vale|valía|pag\p{L}+|gast\p{L}+|cobr\p{L}+)${END}|${START}cu[aá]ntos (?:mil(?:es|lones)? de )?(?:dólares|euros|pesos|libras|yenes|rublos|francos)${END}|${START}${WHICH}${ADJECTIVES} (?:precio|coste|costo|presupuesto|salario|sueldo|multa|suma)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:money`,
    matches: ['¿cuánto cuesta el puente?', '¿cuántos dólares pagó?', '¿cuál fue el precio de la casa?'],
    doesNotMatch: ['¿cuánto mide el puente?', '¿qué puente se cayó?'],
  },
  {
    id: 'es-percent',
    type: 'percent',
    language: 'es',
    pattern: new RegExp(
      raw`${START}${WHICH}${ADJECTIVES} (?:porcentaje|proporción|tasa|fracción|tanto por ciento)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:percent`,
    matches: ['¿qué porcentaje de los árboles murió?', '¿cuál es la tasa de paro?'],
    doesNotMatch: ['¿qué árboles murieron?'],
  },
  {
    id: 'es-duration',
    type: 'duration',
    language: 'es',
    pattern: new RegExp(
      raw`${START}cu[aá]nto (?:tiempo|dur\p{L}+|tard\p{L}+)${END}|${START}cu[aá]nt[oa]s (?:segundos|minutos|horas|días|noches|semanas|meses|años|décadas|siglos)${END}|${START}${WHICH} (?:duración|esperanza de vida)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:period`,
    matches: ['¿cuánto tiempo duró la guerra?', '¿durante cuántos años reinó?', '¿cuánto tardó el barco?'],
    doesNotMatch: ['¿cuántos barcos salieron?'],
  },
  {
    id: 'es-number',
    type: 'number',
    language: 'es',
    pattern: new RegExp(
      raw`${START}cu[aá]nt[oa]s?${END}|${START}${WHICH}${ADJECTIVES} (?:número|cantidad|población|altura|altitud|profundidad|peso|distancia|velocidad|temperatura|tamaño|superficie|longitud|anchura)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp`,
    matches: ['¿cuántos árboles hay?', '¿cuánto mide?', '¿cuál es la población de la isla?'],
    doesNotMatch: ['¿qué isla es esa?'],
  },
  {
    id: 'es-when',
    type: 'when',
    language: 'es',
    pattern: new RegExp(
      raw`${START}cuándo${END}|^¿?(?:desde |hasta )?cuando${END}(?!.*,)|${START}${WHICH}${ADJECTIVES} (?:año|años|fecha|fechas|día|días|mes|meses|siglo|siglos|década|décadas|época|periodo|período|hora|momento|estación)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; without its accent "cuando" is a conjunction, unless it opens the question`,
    matches: ['¿cuándo se abrió el puente?', '¿en qué año murió?', 'cuando nació?', '¿cuál fue la fecha del tratado?'],
    doesNotMatch: ['¿qué pasó cuando se abrió?', 'cuando se abrió, ¿quién vino?'],
  },
  {
    id: 'es-where',
    type: 'where',
    language: 'es',
    pattern: new RegExp(
      raw`${START}a?dónde${END}|^¿?(?:de |desde |hasta |por |en )?a?donde${END}|${START}${WHICH}${ADJECTIVES} (?:país|países|ciudad|ciudades|pueblo|lugar|lugares|sitio|(?<!con qué )estado|estados|región|regiones|provincia|provincias|continente|isla|islas|río|mar|capital|ubicación|condado|distrito|barrio|zona|área|parte (?:del? )?(?:la |el )?(?:mundo|país|ciudad))${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} LOCATION`,
    matches: [
      '¿dónde está el puente?',
      '¿de dónde vino?',
      '¿en qué país nació?',
      '¿cuál es la capital?',
      'donde queda?',
    ],
    doesNotMatch: ['¿qué hay en la casa donde nació?', '¿con qué estado civil figura?'],
  },
  {
    id: 'es-who',
    type: 'who',
    language: 'es',
    pattern: new RegExp(
      raw`${START}quién(?:es)?${END}|^¿?(?:a |de |por |con |para )?quien(?:es)?${END}|${START}${WHICH}${ADJECTIVES} (?:${PEOPLE})${END}|${START}(?:c[oó]mo se llama(?:ba)?|qu[eé] nombre (?:tiene|tenía)|(?:cu[aá]l|qu[eé]) (?:es|era|fue) el nombre de)(?:l| el| la| su| los| las)? (?:${PEOPLE})${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} HUMAN:ind`,
    matches: [
      '¿quién firmó el tratado?',
      '¿por quiénes fue escrito?',
      '¿qué presidente lo vetó?',
      '¿cuál es el nombre del presidente?',
      '¿cómo se llama la alcaldesa?',
      'quien lo escribió?',
    ],
    doesNotMatch: ['¿qué dijo el hombre a quien vieron?', '¿cómo se llama la isla?'],
  },
  {
    id: 'es-why',
    type: 'why',
    language: 'es',
    pattern: new RegExp(
      raw`${START}por qu[eé]${END}|${START}a qu[eé] se deb\p{L}+|${START}${WHICH}${ADJECTIVES} (?:razón|razones|motivo|motivos|causa|causas|propósito)${END}|${START}qué (?:causó|provocó|motivó|llevó a)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} DESCRIPTION:reason`,
    matches: ['¿por qué se cayó?', '¿cuál fue la causa del incendio?', '¿a qué se debió?'],
    doesNotMatch: ['¿qué se cayó?'],
  },
  {
    id: 'es-other',
    type: 'other',
    language: 'es',
    pattern: new RegExp(
      raw`${START}qué${END}|(?<=^¿?(?:(?:a|con|contra|de|desde|en|entre|hacia|hasta|para|por|según|sobre) )?)(?:que|cu[aá]l(?:es)?|c[oó]mo)${END}|${START}(?:cuál(?:es)?|cómo)${END}`,
      'u',
    ),
    source: `${GRAMMAR}. What these ask for no pattern finds.`,
    matches: ['¿cómo terminó?', '¿de qué se hace?', '¿cuáles son los ríos?', 'que es un foso?'],
    doesNotMatch: ['¿dónde está el libro que leyó?'],
  },
];
