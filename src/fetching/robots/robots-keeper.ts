import { MAX_REMEMBERED_ROBOTS, MAX_REMEMBERED_ROBOTS_CHARS, ROBOTS_LIFE_MS, ROBOTS_RETRY_MS } from '../limits.ts';
import { isAllowed, parseRobots, type RobotsRules } from './parse-robots.ts';

/** What came of asking for a robots.txt. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** The site has none (RFC 9309 §2.3.1.3): everything may be fetched. */
  | { readonly kind: 'none' }
  /** It can't be had (§2.3.1.4): nothing may be fetched. */
  | { readonly kind: 'unreachable' };

export type RobotsVerdict = 'allowed' | 'robots' | 'robots-unreachable';

interface Remembered {
  readonly rules: RobotsRules | 'unreachable';
  readonly until: number;
}

export interface RobotsKeeper {
  /** @param ask fetches the site's robots.txt, when it isn't known */
  readonly judge: (url: URL, ask: () => Promise<RobotsAnswer>) => Promise<RobotsVerdict>;
}

/**
 * Remembers the rules of the sites that were asked last.
 *
 * @param agent the product token
 * @param now milliseconds
 */
export function createRobotsKeeper(agent: string, now: () => number): RobotsKeeper {
  const known = new Map<string, Remembered>();
  const rulesOf = async (origin: string, ask: () => Promise<RobotsAnswer>): Promise<Remembered['rules']> => {
    const entry = known.get(origin);
    if (entry && entry.until > now()) return entry.rules;
    known.delete(origin);
    const answer = await ask();
    const rules = rulesIn(answer, agent);
    const chars = rules === 'unreachable' ? 0 : rules.reduce((sum, { pattern }) => sum + pattern.length, 0);
    if (chars > MAX_REMEMBERED_ROBOTS_CHARS) return rules;
    known.set(origin, { rules, until: now() + (rules === 'unreachable' ? ROBOTS_RETRY_MS : ROBOTS_LIFE_MS) });
    for (const oldest of known.keys()) {
      if (known.size <= MAX_REMEMBERED_ROBOTS) break;
      known.delete(oldest);
    }
    return rules;
  };
  return {
    judge: async (url, ask) => {
      const rules = await rulesOf(url.origin, ask);
      if (rules === 'unreachable') return 'robots-unreachable';
      return isAllowed(url, rules) ? 'allowed' : 'robots';
    },
  };
}

function rulesIn(answer: RobotsAnswer, agent: string): Remembered['rules'] {
  if (answer.kind === 'unreachable') return 'unreachable';
  return answer.kind === 'none' ? [] : parseRobots(answer.text, agent);
}
