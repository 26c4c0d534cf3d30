import type { ChangedWord, MeaningRule } from './change.ts';
import { wordLists } from './word-lists.ts';

/** Left out words are looked at only where they are few: a longer stretch is a clause of its own. */
const FEW = 3;

export const MODALITY: MeaningRule = {
  kind: 'modality',
  reason:
    'What may happen doesn’t happen, and what should isn’t what will: modal verbs and adverbs say how sure or how binding a statement is (Quirk et al. 1985, §4.49–4.66, §8.124).',
  isMet: ({ original, quoted, exposed, language }) => {
    const lost = quoted.length === 0 ? (original.length <= FEW ? exposed : []) : original;
    const [told, said] = [modalsIn(lost, language), modalsIn(quoted, language)];
    return told.size !== said.size || !said.isSubsetOf(told);
  },
  met: [
    { original: 'prices may rise', quoted: 'prices will rise' },
    { original: 'it might be true', quoted: 'it is true' },
    { original: 'this was perhaps the cheapest', quoted: 'this was the cheapest' },
    { original: 'the council buys it', quoted: 'the council must buy it' },
    { original: '배를 사야 한다', quoted: '배를 산다', language: 'ko' },
  ],
  notMet: [
    { original: 'prices may rise quickly', quoted: 'prices may rise fast' },
    { original: 'the ships that may have been bought in the same year sank', quoted: 'the ships sank' },
    { original: 'the old pier', quoted: 'the long pier' },
    { original: '배를 샀다', quoted: '배를 팔았다', language: 'ko' },
  ],
};

function modalsIn(words: readonly ChangedWord[], language: string): Set<string> {
  const { modals, modal } = wordLists(language);
  return new Set(
    words.flatMap(({ key }) => {
      if (modals.has(key)) return [key];
      const found = modal?.exec(key);
      return found ? [found[0]] : [];
    }),
  );
}
