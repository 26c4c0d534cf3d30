import type { Furniture } from './furniture.ts';

/**
 * What stands where a publisher cut an article off. Stricter than the prompts to subscribe that stand anywhere
 * (`prompts.ts`): only words that say that there is more, and that it isn't to be had without paying or an account.
 * Source: wordings that are common on news sites, gathered by hand; no sample was counted.
 */
export const PAYWALLS: readonly Furniture[] = [
  {
    id: 'paywall-read-on',
    why: 'paywall',
    role: 'end',
    pattern:
      /\b(?:subscribe|subscription|sign up|register|log ?in|become a (?:member|subscriber)|create (?:an? )?(?:free )?account|start your (?:free )?trial|pay)\b.{0,80}\bto (?:(?:continue|keep|finish)(?: reading)?|read (?:on|more|the (?:full|whole|rest|entire|complete)|this|all)|unlock|access|view|see (?:the )?(?:full|rest))\b|\bto (?:continue|keep|finish) reading\b.{0,60}\b(?:subscribe|subscription|sign|register|log|account|member|trial|pay|free)\b|^(?:continue|keep|finish) reading (?:this (?:article|story|post) )?(?:with|by|for|as) (?:an? )?.{0,40}\b(?:subscri|member|trial|account)/i,
    maxWords: 40,
    matches: [
      'Subscribe to continue reading',
      'Subscribe now to read the full story.',
      'To continue reading, log in or create an account.',
      'Become a member to unlock this story and the whole archive',
      'Continue reading with a digital subscription',
    ],
    spares: [
      'Subscribe to our newsletter',
      'The monks paid a clerk to read the letters aloud.',
      'He had to register before he could see the king.',
    ],
  },
  {
    id: 'paywall-only-for',
    why: 'paywall',
    role: 'end',
    pattern:
      /^(?:this|the (?:full|rest of (?:the|this)|complete)|you(?:’|')?ve reached)\b.{0,30}\b(?:article|story|content|post|text|page|analysis|report) (?:is |are )?(?:only |exclusively |currently )*(?:for|available (?:only |exclusively )?(?:to|for)|reserved for|exclusive to|limited to) (?:our |the |paying |paid |premium |registered |digital )*(?:subscribers?|members?|readers|users)\b|^(?:subscribers?|members?|premium)[- ]only(?: (?:article|story|content|post))?[.!]?$|\b(?:reached|used(?: up)?|read|out of)\b.{0,20}\b(?:your |all )?(?:monthly |weekly )?(?:limit|allowance|last)\b.{0,20}\b(?:free )?(?:articles?|stories|story)\b|\bno free (?:articles|stories) (?:left|remaining)\b/i,
    maxWords: 30,
    matches: [
      'This article is for subscribers only.',
      'The full story is available to paying members.',
      'This content is reserved for our premium subscribers',
      'You have reached your limit of free articles this month.',
      'Subscriber-only content',
    ],
    spares: [
      'This article of the treaty is binding for all members of the league.',
      'The story of the harbour is well known to subscribers.',
      'You have 2 free articles left this month.',
    ],
  },
  {
    id: 'paywall-german',
    why: 'paywall',
    role: 'end',
    pattern:
      /^(?:jetzt |bitte )?(?:abonnieren|anmelden|registrieren|einloggen|testen)\b.{0,30}\b(?:weiterlesen|weiterzulesen)\b|^weiterlesen (?:mit|nach)\b.{0,40}(?:abo|konto|anmeldung|registrierung|plus)|^(?:dieser|diesen) (?:artikel|beitrag|text)\b.{0,40}\b(?:abonnenten|abonnentinnen|abo|mitglieder)\b.{0,30}[.!]?$|^lesen sie (?:den ganzen|diesen) (?:artikel|beitrag|text) (?:mit|im)\b.{0,40}abo/iu,
    maxWords: 30,
    matches: [
      'Jetzt abonnieren und weiterlesen',
      'Weiterlesen mit dem Digitalabo',
      'Dieser Artikel ist nur für Abonnenten.',
    ],
    spares: ['Dieser Artikel der Verfassung gilt seit 1949.', 'Wer weiterlesen will, blättert um.'],
  },
  {
    id: 'paywall-romance',
    why: 'paywall',
    role: 'end',
    pattern:
      /^(?:la suite|cet article|le reste de (?:cet|l[’'])\s?article|il vous reste \d+ ?% de cet article)\b.{0,40}\b(?:abonnés|abonnées|abonnez)\b|^abonnez-vous (?:pour|et) (?:lire|continuer|accéder)|^(?:este|esta|el) (?:artículo|contenido|artigo|matéria|conteúdo|noticia)\b.{0,40}\b(?:suscriptores|assinantes|abonados)\b|^(?:suscríbete|suscríbase|regístrate|assine) (?:para|e) (?:seguir leyendo|continuar|leer|ler)/iu,
    maxWords: 30,
    matches: [
      'La suite est réservée aux abonnés.',
      'Abonnez-vous pour lire la suite',
      'Este artículo es solo para suscriptores',
      'Suscríbete para seguir leyendo',
      'Assine para continuar lendo',
    ],
    spares: ['Cet article de la loi est ancien.', 'La suite est connue de tous.'],
  },
  {
    id: 'paywall-east-asian',
    why: 'paywall',
    role: 'end',
    pattern:
      /(?:유료|구독|정기구독|프리미엄|회원).{0,14}(?:전용|만 (?:읽|보|볼)|이용하실 수|이어서|전체|열람|계속)|(?:로그인|구독|회원 ?가입|결제).{0,12}(?:계속 (?:읽|보)|전문을|전체 (?:기사|내용|보기)|나머지)|(?:有料会員|会員限定|有料記事|この記事は有料|続きを読むには|残り\d+文字)|(?:订阅|訂閱|付费|付費|会员|會員).{0,10}(?:阅读全文|閱讀全文|查看全文|继续阅读|繼續閱讀|专享|專享)/u,
    maxWords: 40,
    matches: [
      '이 기사는 유료 구독자 전용입니다.',
      '로그인 후 전체 기사를 볼 수 있습니다.',
      'この記事は有料会員限定です。残り1200文字',
      '订阅后阅读全文',
    ],
    spares: ['그는 신문을 구독하지 않았다.', '会員は二十人であった。'],
  },
  {
    id: 'paywall-russian',
    why: 'paywall',
    role: 'end',
    pattern:
      /^(?:эта |этот |полный |полная |продолжение ).{0,30}(?:доступ(?:ен|на|но)|открыт).{0,20}подписчик|^(?:оформите|купите) подписку|^подпишитесь,? чтобы (?:читать|дочитать|продолжить)/iu,
    maxWords: 30,
    matches: ['Полный текст доступен только подписчикам.', 'Подпишитесь, чтобы читать дальше'],
    spares: ['Этот мост открыт для всех.', 'Продолжение войны стало неизбежным.'],
  },
];
