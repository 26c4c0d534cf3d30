import { Charset, type EncoderOptions, Index } from 'flexsearch';
import { segmentWords } from './query-words.ts';
import { isEnglish, type System } from './system.ts';

type Encoder = EncoderOptions | ((text: string) => string[]);

/**
 * FlexSearch for whole sentences: prefixes, context, an encoder that forgives spelling, and `suggest` for results that
 * hold only some of the words. Outside of English also with Intl.Segmenter as its encoder.
 */
export const FLEXSEARCH_SYSTEMS: readonly System[] = [
  flexSearchSystem({ key: 'flexsearch', name: 'FlexSearch' }, () => Charset.LatinBalance),
  flexSearchSystem(
    { key: 'flexsearch-segmenter', name: 'FlexSearch, Intl.Segmenter', speaks: (language) => !isEnglish(language) },
    (language) => (text) => segmentWords(text, language),
  ),
];

function flexSearchSystem(about: Omit<System, 'build'>, encoderFor: (language: string) => Encoder): System {
  return {
    ...about,
    build: async ({ paragraphs, language }) => {
      const index = new Index({ tokenize: 'forward', context: true, encoder: encoderFor(language) });
      paragraphs.forEach(({ text }, id) => index.add(id, text));
      return { search: (query, limit) => index.search(query, { limit, suggest: true }).map(Number) };
    },
  };
}
