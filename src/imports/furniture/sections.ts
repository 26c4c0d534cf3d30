import type { Furniture } from './furniture.ts';

/** Headings of lists that lead away from the article. Source: as for the prompts. */
export const SECTIONS: readonly Furniture[] = [
  {
    id: 'related-heading',
    why: 'heading of related articles',
    role: 'section',
    pattern:
      /^(?:related(?: (?:articles?|stories|news|topics|posts|links|content|reading|coverage|items))?|more (?:from|in|on|like) [^,.;]{1,50}|more (?:stories|news|articles|coverage)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,15}|(?:recommended|suggested|top|latest|featured|trending|popular|other|similar)(?: (?:stories|articles|news|reads?|posts|videos|for you|now|today|headlines|topics))|recommended|trending|see also|read (?:next|also)|also (?:read|of interest)|further reading|up next|next up|in case you missed it|don['’]t miss|what (?:else )?to read next|editor['’]?s['’]? (?:picks?|choice)|most (?:read|popular|viewed|shared|commented|recent)(?: (?:stories|articles|news|in .{0,30}))?|around the web|from (?:the|our) (?:web|partners|archives?)|elsewhere on .{0,30}|keep reading|mehr zum thema|à lire aussi|sur le même (?:sujet|thème)|te puede interesar|noticias relacionadas|leggi anche|читайте также|관련\s?(?:기사|뉴스)|(?:많이|가장 많이)\s?본\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|주요\s?뉴스|최신\s?(?:기사|뉴스)|실시간\s?(?:인기|주요)?\s?뉴스|이 기자의 다른 기사|다른 기사|함께 (?:보면|읽으면) 좋은 (?:기사|뉴스))\s*[:>»+]*$/i,
    maxWords: 12,
    matches: ['Related articles', 'More from Opinion', 'You may also like', 'Most read', '관련기사', "Editors' picks"],
    spares: ['Related by marriage, the two houses kept the peace.', 'More from habit than from hope, she wrote again.'],
  },
];
