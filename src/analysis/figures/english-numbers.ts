import { DIGITS, NUMBER_WORD, readNumber } from '../number-words.ts';

/** Words in front of a number that say how exact it is (Quirk et al. 1985, §8.111: approximators and limiters). */
export const APPROXIMATOR = String.raw`(?:(?:well |just |far |slightly |little |a little |no |not )?(?:[Mm]ore|[Ll]ess|[Ff]ewer|[Gg]reater|better|bigger) than|[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly|[Nn]early|[Aa]lmost|[Oo]ver|[Uu]nder|above|below|[Aa]t (?:least|most|the very least)|[Uu]p to|[Aa]s (?:many|much|few|little|high|low|long|far) as|[Ss]ome|[Oo]nly|[Jj]ust|[Bb]arely|[Mm]erely|[Cc]lose to|upwards? of|in excess of|[Aa]n? (?:estimated|total of|average of|mere|record|combined|further|additional|full|whopping|staggering|maximum of|minimum of)|anywhere from|a good|[Ee]xactly|precisely|[Aa]nother|[Bb]etween|[Nn]o more than|no fewer than|no less than)`;

const SCALE = '(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)';

/** A number, in digits or words, with its scale: "1,000", "4.2 million", "two hundred and six", "tens of thousands". */
export const NUMBER = String.raw`(?:(?:${DIGITS}|${NUMBER_WORD}(?!\p{L}))(?:(?:[- ](?:${SCALE}|dozen)(?!\p{L}))+(?:(?: and)? ${NUMBER_WORD}(?!\p{L}))?| and a half(?!\p{L}))?|(?:[Aa]|[Ss]everal|[Aa] few|[Hh]alf an?|[Mm]any|[Aa] couple of|[Aa] quarter of a|[Aa] half) (?:hundred|thousand|million|billion|trillion|dozen|score)(?!\p{L})(?: and a half)?|(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)(?: of (?:hundreds|thousands|millions|billions|trillions))?(?!\p{L}))`;

const FACTORS: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** The value of a number as `NUMBER` writes it; undefined where its words give none: "dozens", "several thousand". */
export function valueOf(number: string): number | undefined {
  const words = number.toLowerCase().replace(/-(?=hundred|thousand|million|billion|trillion)/g, ' ');
  if (
    /^(?:several|a few|many|a couple|tens|hundreds|dozens|scores|thousands|millions|billions|trillions)\b/.test(words)
  )
    return undefined;
  const tokens = words.split(/ (?:and )?/).filter((token) => token !== 'and' && token !== 'of' && token !== '');
  let total = 0;
  let part = 0;
  for (const token of words.endsWith(' and a half') ? tokens.slice(0, -2) : tokens) {
    const factor = FACTORS[token];
    const value =
      factor === undefined
        ? readNumber(token === 'half' || token === 'a' || token === 'an' ? token : token)
        : Number.NaN;
    if (factor !== undefined) part = (part === 0 ? 1 : part) * factor;
    else if (token === 'a' || token === 'an') part = part === 0 ? 1 : part;
    else if (Number.isNaN(value)) return undefined;
    else {
      total += part >= 100 ? part : 0;
      part = part >= 100 ? value : part + value;
    }
  }
  return total + part + (words.endsWith(' and a half') ? 0.5 : 0);
}
