import type { Span } from '#src/articles/article.ts';

/**
 * Nouns for those who can act on advice: bodies, offices, roles and communities. Source: WordNet 3.1, hyponyms of
 * group.n.01, organization.n.01, leader.n.01 and worker.n.01 that news and essays use.
 */
const AGENTS = new Set(
  `academics activists adults advocates agency agencies alliance allies ally army artists assembly association associations
  authorities authority author authors bank banks bloc board boards borough boss bosses branches builders bureau
  business businesses cabinet candidates capital capitals centre center chairman charities charity chief church churches
  cities citizen citizens city clinics club clubs coach coaches coalition college colleges commission commissioner commissioners
  committee community communities companies company conference congress congressmen conservatives consumers corporations
  council councillors councils countries country county court courts curators customers democracies democrats department
  departments designers developers diplomats diplomacy director directors district districts doctors donors economists editors
  editor educators elders embassy employers engineers enterprises europeans executive executives exporters
  families family farmers father fathers federation filmmakers firm firms force forces foundation foundations gardeners
  generals government governments governor governors group groups growers hospital hospitals household households humanity
  industries industry institution institutions insurers investors islands journalists judge judges kingdom landlords
  lawmakers lawyers leader leaders leadership league legislature legislators lender lenders libraries library makers
  management manager managers manufacturers mayor mayors media medics member members men merchants minister ministers ministries ministry
  mother mothers movement municipalities municipality museum museums nation nations neighbourhoods neighborhoods neighbors
  neighbours negotiators newspapers officer officers officials operators opposition organisation organisations organization
  organizations others owners panel parents parish parliament parliaments parties partner partners party patrons peacekeepers
  people peoples physicians planner planners players police policymakers policy-makers politicians politics populations ports
  power powers president presidents press prime-minister principals producers professionals professors prosecutors province
  provinces public publishers readers reformers regime region regions regulator regulators republic republicans researchers
  residents retailers rivals rulers savers scholar scholars school schools scientist scientists secretary senate senators
  side sides society societies soldiers staff state states students superpower superpowers suppliers supporters taxpayers
  teacher teachers team teams town towns trainers treasury trustees union unions universities university users utilities
  utility village villages voters watchdog watchdogs west wives women workers world writers youth young rich poor`.split(
    /\s+/,
  ),
);

/** How a sentence’s subject takes an obligation. */
export type SubjectKind = 'first-person' | 'agent' | 'pronoun' | 'thing';

/** The subject of a modal: the words between the clause’s beginning and the cue. */
export interface Subject {
  readonly kind: SubjectKind;
  /** "A bee", "an engine": any of its kind. */
  readonly isIndefinite?: boolean | undefined;
  /** In the sentence; without joining words before and adverbs after. Undefined where nothing stands there. */
  readonly span?: Span | undefined;
}

const TRAILING =
  /\s+(?:also|now|therefore|thus|then|still|just|only|first|finally|surely|simply|instead|all|both|each|together|too|alone|themselves|itself|themselves|again|urgently|(?!family|supply|ally|only|assembly|early|italy)\p{Ll}+ly)$/u;
const LEADING =
  /^(?:(?:(?:on|in|at|for|with|by|from|to|under) (?:this|that|these|those|such|our|the present) (?:\p{Ll}+ )?\p{Ll}+(?= (?:the|we|our|all|both) )|and|but|so|then|therefore|thus|yet|or|still|hence|because|since|as|while|although|though|that|instead|first|second|third|finally|now|today|meanwhile|nor|if|for|rather|moreover|however|both|perhaps|maybe|clearly|means|which is why|that is why|this is why|is why|why)\b,?\s+)+/iu;

/**
 * Reads the subject of a modal off the words in front of it.
 *
 * @param before the sentence up to the cue
 * @param isNamed whether a name of an actor lies in a span of the sentence
 */
export function readSubject(before: string, isNamed: (span: Span) => boolean): Subject {
  let text = withoutAside(before.trimEnd());
  while (TRAILING.test(text)) text = text.replace(TRAILING, '');
  const boundary = clauseStart(text);
  const raw = text.slice(boundary);
  const lead = LEADING.exec(raw)?.[0].length ?? 0;
  const start = boundary + lead;
  if (start >= text.length) return { kind: 'thing' };
  const span = { start, end: text.length };
  return {
    kind: kindOf(text.slice(start), { isNamed: isNamed(span), isOpening: start === 0 }),
    isIndefinite: /^an? /iu.test(text.slice(start)),
    span,
  };
}

interface Circumstances {
  readonly isNamed: boolean;
  /** It opens the sentence, so its capital says nothing. */
  readonly isOpening: boolean;
}

function kindOf(subject: string, { isNamed, isOpening }: Circumstances): SubjectKind {
  const words = subject.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/^(?:we|us|you|I)$/iu.test(last) || /^our\b/iu.test(subject)) return 'first-person';
  if (/^(?:they|it|he|she|this|these|those|that|both)$/iu.test(last)) return 'pronoun';
  // "The government of Greece", "those who lend": the head stands before its complement.
  const head = subject.replace(
    /\s+(?:of|in|for|who|that|with|at|from|across|on|to|like|such as|around|between|among|,)\s.*$/u,
    '',
  );
  const heads = [head.split(/\s+/).at(-1) ?? '', last].map((word) => word.toLowerCase().replace(/[’']s?$/u, ''));
  if (isNamed || heads.some((word) => AGENTS.has(word))) return 'agent';
  // A name that isn’t the sentence’s first word.
  return /^\p{Lu}\p{L}/u.test(last) && (words.length > 1 || !isOpening || /^\p{Lu}{2}/u.test(last)) ? 'agent' : 'thing';
}

/** Where the clause begins that ends the text: after a mark, or a comma that opens no list or aside of its subject. */
function clauseStart(text: string): number {
  const marks =
    /.*(?:[;:—–]|\b(?:but|because|so that|although|though|whereas|means that|believes? that|think that|clear that|is that|argue that|say that|fact that|conclude that)) /su.exec(
      text,
    );
  const afterMark = marks?.[0].length ?? 0;
  const clause = text.slice(afterMark);
  // "Instead of waiting, the city must": the subject follows the last comma, unless an aside closes there.
  const comma = clause.lastIndexOf(', ');
  if (comma < 0) return afterMark;
  const afterComma = clause.slice(comma + 2);
  // "France, Germany and Italy must"
  if (/^(?:and |or )?\p{Lu}[\p{L} ]* and \p{Lu}/u.test(afterComma) || afterComma.startsWith('and ')) {
    const list =
      /(?:^|[.,] (?=the |\p{Lu}))((?:(?:the )?\p{Lu}[\p{L}’.]*(?: (?:of |and |the )?\p{Lu}[\p{L}’.]*)*, )+)$/u.exec(
        clause.slice(0, comma + 2),
      );
    if (list?.[1]) return afterMark + comma + 2 - list[1].length;
  }
  // "Parents, teachers and doctors must"
  const items = /(?:^|[.] )((?:(?:the )?\p{L}+(?: \p{Ll}+)?, )+)$/u.exec(clause.slice(0, comma + 2));
  const isList = /^(?:the )?\p{L}+(?: \p{L}+)? (?:and|or) (?:the )?\p{L}+(?: \p{L}+)?$/u.test(afterComma);
  if (items?.[1] && isList) return afterMark + comma + 2 - items[1].length;
  return afterMark + comma + 2;
}

/** "The city, after years of delay," loses its aside: what stands before it is the subject. */
function withoutAside(before: string): string {
  if (!before.endsWith(',')) return before;
  const open = before.lastIndexOf(', ', before.length - 2);
  return (open < 0 ? before.slice(0, -1) : before.slice(0, open)).trimEnd();
}
