import type { Subject } from './english-subject.ts';

/** Words that open a sentence without being its subject: links, times, manners. */
const LINK =
  /^(?:(?:그리고|그러나|하지만|따라서|그러므로|그래서|또|또한|이제|이제는|우선|먼저|첫째|둘째|셋째|넷째|끝으로|마지막으로|무엇보다|특히|나아가|아울러|올해는|올해|내년에는|앞으로|앞으로는|지금|지금은|오늘날|이를 위해|결국|이런 점에서|그런 점에서|물론|다만),? +)+/u;
const TOPIC = /^((?:[^\s,]+ ){0,5}?[^\s,]*[가-힣A-Za-z0-9])(?:은|는|께서는|께서|이|가|도|부터) /u;
/** Topics that are no doers: a time, a place, a thing made by -기/-것. */
const NO_DOER = /(?:것|기|때|경우|점|수|바|년|월|일|해|속|중|위해서|에|서|로|까지|보다|만)$/u;

/** The topic or subject at the beginning of a Korean sentence: "정부는", "중앙 부처와 지방자치단체는". */
export function readKoreanSubject(before: string): Subject {
  const lead = LINK.exec(before)?.[0].length ?? 0;
  const match = TOPIC.exec(before.slice(lead));
  const name = match?.[1];
  if (name === undefined || NO_DOER.test(name)) return { kind: 'thing' };
  return {
    kind: /^(?:우리|나|저|저희)/u.test(name) ? 'first-person' : 'agent',
    span: { start: lead, end: lead + name.length },
  };
}
