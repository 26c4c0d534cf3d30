import type { Furniture } from './furniture.ts';

/**
 * What a page asks its reader to do. Source: the prototype's list (made on 181 saved news and blog pages, see `../shared/data/README.md`) and wordings that are
 * common on news sites, gathered by hand; no sample was counted for the additions.
 */
export const PROMPTS: readonly Furniture[] = [
  {
    id: 'log-in',
    why: 'log-in prompt',
    role: 'inline',
    pattern:
      /^(?:please |to \w+(?: \w+){0,3},? (?:please )?)?(?:log|sign)[- ]?(?:in|on|up)\b(?! (?:the|a) (?:book|ledger)).*\b(?:account|connect|continue|comment|read|save|follow|register|subscribe|free|facebook|twitter|google)\b|^already (?:a|have) .{0,30}\b(?:account|member|subscriber|subscribed)\b|^(?:create|register for) (?:a |an |your )?(?:free )?account\b/i,
    maxWords: 25,
    matches: [
      'Log in to your Facebook account to connect',
      'To save this page, please sign in to your account.',
      'Already a subscriber? Log in',
    ],
    spares: ['To sign in ink was to sign for good.', 'Already the account of the flood was being rewritten.'],
  },
  {
    id: 'comment-form',
    why: 'comment box',
    role: 'end',
    pattern:
      /^(?:to|please) (?:write|post|leave|add|make) (?:a )?comments?\b|^(?:leave|post|write|add) a (?:comment|reply)\b|^join the (?:conversation|discussion)\b|^(?:show|view|see|hide|load|read) (?:all |more )?(?:\d+ )?comments?\b|^(?:\d+ )?comments?\s*(?:\(?\d*\)?|:|are closed.*|section|policy|guidelines)$|^be the first to comment\b|^your (?:e-?mail )?address will not be published\b|^\(?\d+\s*\/\s*\d{2,5}\)?\s*(?:characters?|chars?|자)?$|(?:^|\s)\(\d+\/\d+\s?(?:자|characters?|chars?)\)$|^(?:\S+ ){0,5}\(\d+\/\d{3,5}\)$|^(?:.{0,15}\b)?social comments?\??$|^(?:no|\d+) (?:comments?|replies|responses?)(?: yet| so far)?$|^(?:comment|community|discussion) (?:policy|guidelines|rules)\b/i,
    maxWords: 25,
    matches: [
      'To post comments, please sign in.',
      'Leave a Reply',
      '12 comments',
      'Comments (3)',
      'Rules (0/300)',
      'No comments yet',
    ],
    spares: ['Comments from both ministers arrived within the hour.'],
  },
  {
    id: 'newsletter',
    why: 'newsletter box',
    role: 'inline',
    pattern:
      /^(?:sign up|subscribe|register|get)\b.*\b(?:newsletters?|inbox|briefing|updates?|alerts?|e-?mails?)\b|\bto your inbox\b|\bnewsletters?\b.*\b(?:sign up|subscribe)\b|^(?:enter )?your e-?mail(?: address)?\b.{0,20}$|^by (?:signing up|subscribing|submitting|entering)\b.*\byou (?:agree|accept|consent|confirm|will)\b|^you can unsubscribe\b|^thank(?:s| you) for (?:subscribing|signing up)\b|^(?:the |our )?(?:daily |weekly |morning |evening )?newsletters?$/i,
    maxWords: 40,
    matches: [
      'Sign up for our weekly newsletter',
      'Get the best of the week in your inbox.',
      'By signing up you agree to our terms.',
      'Your email address',
    ],
    spares: [
      'Subscribers of the newsletter were the first to notice.',
      'By submitting to the treaty, the island kept its harbour.',
    ],
  },
  {
    id: 'cookies',
    why: 'cookie banner',
    role: 'inline',
    pattern:
      /\b(?:we|our (?:site|website|partners)|this (?:site|website)|by (?:continuing|clicking|using)).*\bcookies?\b|^(?:accept|reject|manage|allow)(?: all| my)?(?: cookies?| preferences| choices| settings)?(?: (?:accept|reject|manage|allow)(?: all)?)*$|^cookies?(?: (?:settings|policy|preferences|notice|consent))$|^we (?:value|care about|respect) your privacy\b/i,
    maxWords: 80,
    matches: [
      'We use cookies to give you the best experience.',
      'Accept all',
      'We value your privacy',
      'Cookie settings',
    ],
    spares: ['She sold cookies by the harbour.', 'Accept the offer or lose the harvest.'],
  },
  {
    id: 'paywall',
    why: 'subscription prompt',
    role: 'inline',
    pattern:
      /^(?:subscribe|register|sign up|log in|upgrade)(?: (?:now|today|here))?(?: (?:to|for)\b.{0,60}\b(?:read(?:ing)?|access|continue|unlock|article|story|digital)\b.*)?[.!]?$|^(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:paying )?(?:subscribers|members)\b|^you have (?:read |reached |used )?.{0,30}\bfree (?:articles?|stories)\b|^(?:to )?(?:continue|keep) reading\b.{0,60}$|^(?:become|support us as) a (?:member|supporter|subscriber)\b.{0,60}$|^support (?:our (?:journalism|work)|(?:independent|quality|local) journalism)\b.{0,60}$|^(?:start|try) (?:your )?(?:free )?(?:trial|subscription)\b.*$/i,
    maxWords: 30,
    matches: [
      'Subscribe to continue reading',
      'This article is for subscribers only.',
      'You have 2 free articles left this month.',
      'Become a member',
    ],
    spares: ['Support local work councils, she said, and the rest follows.', 'Become a teacher and you learn twice.'],
  },
  {
    id: 'follow',
    why: 'follow prompt',
    role: 'inline',
    pattern:
      /^(?:Follow|Like|Find|Join|FOLLOW|LIKE) (?:us|US|me|him|her|them|the author|@\w+|\p{Lu}\S+(?: \p{Lu}\S+){0,2}) (?:on|ON) \p{Lu}.{0,50}$|^(?:[Aa]dd|[Ff]ollow) us\b.{0,50}$|^(?:Download|Get) (?:our|the) (?:\w+ )?[Aa]pp\b.{0,60}$|^(?:Listen|Watch|LISTEN|WATCH)(?: to (?:this|the) (?:article|story|episode|podcast))?(?: now| here| live)?$/u,
    maxWords: 15,
    matches: ['Follow us on Twitter', 'Download our app', 'Follow Jane Doe on X', 'Listen to this article'],
    spares: ['Follow the river and you reach the mill.', 'Listen to the old men when they speak of rain.'],
  },
  {
    id: 'feedback',
    why: 'request for feedback',
    role: 'end',
    pattern:
      /^(?:did you (?:like|enjoy|find)|was) (?:this|the) (?:article|story|page)\b.*\?$|^have (?:a tip|something to say|a story)\b.*|^(?:report|suggest) (?:an? )?(?:error|typo|correction|mistake)\b.{0,40}$|^thanks? (?:you )?for (?:reading|visiting)\b.{0,40}$|^(?:contact|write to|e-?mail) (?:the (?:author|writer|editor)|us)\b.{0,60}$|^(?:he|she|they|the (?:author|writer)) can be reached at\b.*/i,
    maxWords: 25,
    matches: ['Was this article helpful?', 'Contact the writer at desk@example.org', 'Report an error'],
    spares: ['Was this the article that they had signed?'],
  },
];
