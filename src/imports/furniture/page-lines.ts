import type { Furniture } from './furniture.ts';

/** Lines that belong to the page rather than to the article. Source: as for the prompts. */
export const PAGE_LINES: readonly Furniture[] = [
  {
    id: 'skip-link',
    why: 'link for screen readers',
    role: 'inline',
    pattern: /^(?:skip|jump) to (?:main |the )?(?:content|navigation|search|comments|footer|article)\b.{0,20}$/i,
    maxWords: 8,
    matches: ['Skip to main content'],
    spares: ['Skip to the last chapter and you miss the murder.'],
  },
  {
    id: 'advertisement',
    why: 'advertisement',
    role: 'inline',
    pattern:
      /^(?:advertisements?|ads?|advertorial|sponsored(?: content| by.{0,40})?|promoted|(?:article|story|content) continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,30}|ad feedback|-?\s*advertisement\s*-?|anzeige|publicité|publicidad|pubblicità|реклама|광고|廣告|广告|広告)$/i,
    maxWords: 10,
    matches: ['ADVERTISEMENT', 'Story continues below advertisement', 'Sponsored by Acme Tools'],
    spares: ['Advertisements for soap covered the station wall.'],
  },
  {
    id: 'reading-time',
    why: 'reading time',
    role: 'inline',
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:?\s*)?(?:about )?\d{1,3}[\s-]*min(?:ute)?s?\.?(?: read| reading time| to read)?$|^\d{1,3}\s*(?:분|min\.? de lecture|Min\.? Lesezeit|min de lectura)(?: 읽기)?$/i,
    maxWords: 6,
    matches: ['5 min read', 'Reading time: 7 minutes', '3-minute read'],
    spares: ['5 minutes later the bell rang.'],
  },
  {
    id: 'counts',
    why: 'counter',
    role: 'inline',
    pattern:
      /^(?:\d[\d.,]*\s?[kKmM]?\s*(?:shares?|views?|likes?|claps?|reads?|reactions?|followers?)\b\s*)+$|^(?:views?|shares?|likes?|조회수?|추천|공감|좋아요)\s*:?\s*\(?\d[\d.,]*\s?[kKmM만천]?\)?$/i,
    maxWords: 8,
    matches: ['1.2k shares', 'Views: 3,401', '조회수 1,234'],
    spares: ['12 shares of the mill were sold that night.'],
  },
  {
    id: 'relative-time',
    why: 'time stamp',
    role: 'inline',
    pattern:
      /^(?:\d{1,2}|an?) (?:second|minute|hour|day|week|month|year)s? ago$|^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$|^\d{1,2}(?:분|시간|일|개월|년) 전$/i,
    maxWords: 5,
    matches: ['3 hours ago', '14:05 KST', '2시간 전'],
    spares: ['3 hours ago the ferry had been empty.'],
  },
  {
    id: 'caption',
    why: 'picture caption or credit',
    role: 'inline',
    pattern:
      /^(?:photo(?:graph)?s?|image|picture|illustration|graphic|video|cartoon|credit|source|사진|그래픽|자료사진|foto|bild)(?: (?:credit|courtesy|source|by|via|of|provided))*\s*[:=/|].{1,140}$|^(?:photo(?:graph)?s?|illustration|image) (?:by|courtesy of|credit|via)\b.{1,100}$|^(?:file photo|getty images|ap photo|reuters|afp|stock image)(?:[/,:].{0,60})?$|^(?:enlarge|click) (?:this |to )?(?:image|enlarge|view|zoom)\b.{0,20}$/i,
    maxWords: 60,
    matches: ['Photo: Jane Doe', 'Photograph by John Roe', 'Getty Images'],
    spares: ['The photograph by her bed was of the harbour, taken in spring.'],
  },
  {
    id: 'credited-caption',
    why: 'picture caption or credit',
    role: 'inline',
    pattern:
      /[[(](?:(?:AP|AFP|EPA|TASS|Getty|REUTERS|Reuters|Shutterstock|YONHAP|Yonhap|XINHUA|Xinhua|KYODO|NEWS1|NEWSIS)\b[^\])]{0,40}|(?:[Ff]ile |[Cc]ourtesy )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)\b[^\])]{0,50}|(?:[Cc]redit|사진)\s*[:=/][^\])]{1,50}|연합뉴스|뉴시스|뉴스1)[\])]$|\/(?:AFP|AP|EPA|Getty Images|Reuters|Shutterstock|Bloomberg)(?:\/[A-Z][\w ]+)*$|^[Cc]redit\s*(?:\.{3}|…)|(?:^|[.!?”"]\s?)[[(][A-Z][A-Z .&]{3,40}[\])]$/u,
    maxWords: 60,
    matches: [
      'A crane lowers a beam on Monday. [YONHAP]',
      'The old bridge. (Photo by Ann Lee)',
      'The quay at dusk. [DAILY NEWS]',
    ],
    spares: ['(Applause.)', 'It joined the treaty in 1994 (with reservations).', 'They left the alliance (NATO)'],
  },
  {
    id: 'related-link',
    why: 'link to another article',
    role: 'inline',
    pattern:
      /^(?:read (?:more|also|next|on)|also read|see also|related(?: (?:article|story|link))?|more|watch|listen|recommended|further reading|lesen sie auch|lire aussi|à lire aussi|lee también|leia também|читайте также|관련\s?기사|관련\s?뉴스)\s*[:：|>»→-]\s*.{3,160}$|^(?:▶|►|☞|👉|→|»)\s*.{3,160}$|^(?:read|see) (?:the )?(?:full|original) (?:article|story|report)\b.{0,60}$|^(?:click|tap) here\b.{0,80}$|^(?:read more|learn more|find out more|show more|see more|view more|continue reading|더 ?보기|자세히 ?보기)(?: (?:about|on|from)\b.{0,60})?\s*[.…»→>]*$/i,
    maxWords: 30,
    matches: ['READ MORE: Harbour dues to rise', 'Related: The old mill reopens', '▶ 다른 기사 보기', 'Read more »'],
    spares: [
      'Read more slowly, her father used to say, and you will finish sooner.',
      'More than this nobody could promise.',
    ],
  },
  {
    id: 'tags',
    why: 'tags',
    role: 'end',
    pattern:
      /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?|태그|키워드|schlagwörter|mots[- ]clés|etiquetas)\s*[:：].{0,200}$|^(?:#[\p{L}\p{N}_]+[\s,]*)+$|^(?:tags?|topics?|keywords?|filed under|태그)$/iu,
    maxWords: 40,
    matches: ['Tags: harbour, trade', '#harbour #trade', 'Filed under: Opinion'],
    spares: ['Topics of that kind were left to the evening.'],
  },
  {
    id: 'copyright',
    why: 'copyright line',
    role: 'end',
    pattern:
      /\b[Aa]ll [Rr]ights [Rr]eserved\b|\bALL RIGHTS RESERVED\b|^(?:[Cc]opyright|COPYRIGHT|©|\([Cc]\)|ⓒ)\s*(?:[©ⓒ(]|\d{4}|by\b|\p{Lu})|(?:ⓒ|©)\s?(?:\d{4}|\S{1,30}$)|\bmay not be (?:published|reproduced|republished|redistributed|copied)\b.{0,120}$|무단\s?전재|재배포\s?(?:를\s?)?금지|저작권자/u,
    maxWords: 50,
    matches: [
      '© 2024 The Harbour Post',
      'Copyright 2020 Example Media. All rights reserved.',
      '<저작권자 ⓒ 예시일보, 무단전재 및 재배포 금지>',
    ],
    spares: ['Copyright law was the least of her worries.'],
  },
  {
    id: 'site-links',
    why: 'site links',
    role: 'inline',
    pattern:
      /^(?:(?:about(?: us)?|contact(?: us)?|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|careers|advertise(?: with us)?|site ?map|help(?: cent(?:er|re))?|faqs?|accessibility|ethics|corrections|masthead|imprint|impressum|datenschutz|rss|standards board policy|cookie policy|do not sell my (?:personal )?information|이용약관|개인정보처리방침|회사소개|고객센터|청소년보호정책)(?:\s*[|·•,/]\s*|\s+|$))+(?:\(\d+\/\d+\s?(?:자|characters?)?\))?$/i,
    maxWords: 30,
    matches: ['About us | Contact | Privacy Policy', 'Terms of Use', '이용약관 개인정보처리방침'],
    spares: ['About us the fields lay white.', 'Terms of trade had turned.'],
  },
  {
    id: 'icon-text',
    why: 'alternative text of a picture',
    role: 'inline',
    pattern:
      /^(?:[\w-]+[- ])?(?:icon|logo|thumbnail|avatar|spinner|chevron|hamburger|placeholder)(?:[- ](?:image|icon|text|\d+))*$|^(?:[\w-]+-)?(?:image|img|svg|btn|button)(?:-[\w-]+)?$|^(?:help|profile|author)[- ](?:image|photo|picture)$/i,
    maxWords: 5,
    matches: ['search icon', 'help-image', 'logo', 'Profile photo'],
    spares: ['The icon hung above the door.'],
  },
  {
    id: 'script-notice',
    why: 'notice of the browser',
    role: 'inline',
    pattern:
      /\bjavascript\b.{0,40}\b(?:disabled|required|enabled?)\b|\benable javascript\b|^(?:your browser (?:does not|doesn['’]t|is not)|this (?:video|content) (?:is not available|cannot be))\b.*|^loading\s*(?:\.{3}|…)?$/i,
    maxWords: 40,
    matches: ['Please enable JavaScript to view this page.', 'Loading...'],
    spares: ['Loading the carts took them all morning.'],
  },
];
