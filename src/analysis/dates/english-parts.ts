import { DIGITS, NUMBER_WORD } from '../number-words.ts';

export const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
export const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?<year>1\\d{3}|20\\d{2}|21\\d{2})';
export const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
/** Prepositions that change the time (the gold labels' README); others aren't part of it. */
export const LIMIT =
  '(?:(?:since|by|before|after|until|till|through|from|around|about|circa|[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]rom) )?';
export const PART =
  '(?:(?:early|late|mid|mid-|the (?:beginning|start|end|middle|close|first half|second half|(?:first|second|third|fourth|last) quarter|eve|rest|turn) of|the end of|year-end)[- ]?(?:in )?)?';
export const TIME_OF_DAY = '(?: (?:early |late )?(?:morning|afternoon|evening|night))?';
export const OF_YEAR = '(?:,? (?:of )?(?<yearWord>this|last|next|that|the same|the following) year)?';
export const UNIT =
  '(?<unit>second|minute|hour|day|week|weekend|fortnight|month|quarter|season|semester|year|decade|centur(?:y|ie)|generation|millenni(?:um|a))s?';
export const COUNT = `(?<count>${DIGITS}|${NUMBER_WORD}|an?|half an?|several|a few|many|a couple of|two or three|three or four|[Aa] few)`;
export const CALENDAR_UNIT =
  '(?<unit>(?:school|fiscal|academic|financial|calendar) year|week|weekend|month|quarter|season|semester|year|decade|century|night|morning|afternoon|evening|term|summer|winter|spring|autumn|fall)';
