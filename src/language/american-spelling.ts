/** Words in -ise everywhere: their "is" belongs to the root ("precise", precisely; "supervise", supervision). */
const SPELLED_WITH_S =
  'advert|adv|an|appra|appr|chast|chem|circumc|comprom|compr|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|lia|mala|merchand|no|otherw|likew|parad|po|porp|pra|prec|prem|prom|repr|rev|superv|surm|surpr|telev|tort|treat|turqu|clockw|unw';

/**
 * British spellings and the American ones by which both are indexed, so that “organisation” and “organization” are one
 * word. A pattern may join words that nobody writes ("rize" for "rise"): nobody sees them. Source: the differences listed
 * in Peters, The Cambridge Guide to English Usage (2004), under the endings and words named.
 */
const RULES: readonly (readonly [british: RegExp, american: string])[] = [
  [
    new RegExp(`(?<=[a-z]{3})(?<!^(?:re|un)?(?:${SPELLED_WITH_S}))is(e|ed|es|ing|er|ers|able|ation|ations|ational)$`),
    'iz$1',
  ],
  [/(?<=[a-z]{2})ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [
    /(ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/(calib|cent|fib|lit|lust|meag|met|sab|somb|spect|theat)re(s?)$/, '$1er$2'],
  [/(cent|fib|spect)red$/, '$1ered'],
  [/(def|lic|off|pret)ence(s|less)?$/, '$1ense$2'],
  [/(anal|catal|dial|monol)ogue(s?)$/, '$1og$2'],
  [
    /(cancel|channel|counsel|duel|equal|fuel|initial|jewel|label|level|marvel|model|panel|pedal|quarrel|rival|signal|total|travel|tunnel)l(ed|ing|er|ers|or|ors|ery)$/,
    '$1$2',
  ],
  [/(?<=^an|^encyclop|^gyn|^h|leuk|^orthop|^p)ae(?=c|di|dic|m|sth)/, 'e'],
  [/^foet/, 'fet'],
  [/^oestro/, 'estro'],
];

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acknowledgement: 'acknowledgment',
    aeroplane: 'airplane',
    aeroplanes: 'airplanes',
    ageing: 'aging',
    aluminium: 'aluminum',
    artefact: 'artifact',
    artefacts: 'artifacts',
    cosy: 'cozy',
    draught: 'draft',
    draughts: 'drafts',
    enrol: 'enroll',
    enrols: 'enrolls',
    enrolment: 'enrollment',
    fulfil: 'fulfill',
    fulfils: 'fulfills',
    fulfilment: 'fulfillment',
    gaol: 'jail',
    grey: 'gray',
    instalment: 'installment',
    instalments: 'installments',
    judgement: 'judgment',
    judgements: 'judgments',
    manoeuvre: 'maneuver',
    manoeuvres: 'maneuvers',
    mould: 'mold',
    moulds: 'molds',
    moustache: 'mustache',
    plough: 'plow',
    ploughed: 'plowed',
    ploughing: 'plowing',
    ploughs: 'plows',
    programme: 'program',
    programmes: 'programs',
    pyjamas: 'pajamas',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    sceptics: 'skeptics',
    skilful: 'skillful',
    skilfully: 'skillfully',
    sulphur: 'sulfur',
    tyre: 'tire',
    tyres: 'tires',
    wilful: 'willful',
    wilfully: 'willfully',
  }),
);

/** The American spelling of a folded English word; other words as they are. */
export function americanSpelling(word: string): string {
  return WORDS.get(word) ?? RULES.reduce((spelled, [british, american]) => spelled.replace(british, american), word);
}
