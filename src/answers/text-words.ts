/**
 * How questions speak of the article as a text; pieces of expressions. "The report", "the speech" may be one that the
 * article tells of; "this report" is the article.
 */
export const TEXT = String.raw`(?:this|it|(?:this|the) (?:article|text|essay|piece|column|op-ed)|this (?:speech|story|report|paper))`;
export const KOREAN_TEXT = '(?:(?:이|그|저) ?)?(?:글|기사|텍스트|칼럼|연설문?|논설|본문)';

/** And of who speaks in it. */
export const AUTHOR = String.raw`(?:the |this )?(?:author|writer|article|text|essay|column|columnist|speaker|speech|piece|op-ed|editorial)s?(?:[’']s?)?`;
