import { identifyLanguage, UNDETERMINED } from '#src/language/identify-language.ts';
import type { Recognised } from './import-result.ts';
import { MIN_LANGUAGE_WORDS } from './limits.ts';

/** The corpus is mostly English; a few words in Latin letters are taken for it. */
const DEFAULT_LANGUAGE = 'en';

/**
 * The language of an article. A declared one is believed where the text doesn't contradict it, since it knows the
 * region too (`en-GB`); many templates declare English whatever they hold, so that the text has the last word. A long
 * text in an unknown language stays `und`: the wrong rules would do it more harm than none.
 */
export function recogniseLanguage(facts: readonly Recognised[], paragraphs: readonly string[]): Recognised {
  const declared = facts.find(({ what }) => what === 'language');
  const text = paragraphs.join('\n');
  const identified = identifyLanguage(text);
  if (declared && (identified === UNDETERMINED || declared.value.split('-')[0]?.toLowerCase() === identified))
    return declared;
  if (identified !== UNDETERMINED) return { what: 'language', value: identified, from: 'the text' };
  const isShort = text.split(/\s+/).length < MIN_LANGUAGE_WORDS;
  return isShort
    ? { what: 'language', value: DEFAULT_LANGUAGE, from: 'the default, because the text is short' }
    : { what: 'language', value: UNDETERMINED, from: 'the text, which is in no language known here' };
}
