import type { MeaningRule } from './change.ts';
import { wordLists } from './word-lists.ts';

export const OPPOSITE: MeaningRule = {
  kind: 'opposite',
  reason: 'A word in place of its opposite, or all in place of some (Lyons, Semantics, 1977, §9.1).',
  isMet: ({ original, quoted, language }) => {
    const told = new Set(original.map(({ key }) => key));
    const said = new Set(quoted.map(({ key }) => key));
    const isSwapped = (a: string, b: string) => told.has(a) && said.has(b) && !told.has(b) && !said.has(a);
    return wordLists(language).opposites.some(([a, b]) => isSwapped(a, b) || isSwapped(b, a));
  },
  met: [
    { original: 'the price rose', quoted: 'the price fell' },
    { original: 'some of the benefit', quoted: 'all of the benefit' },
    { original: 'less than a year', quoted: 'more than a year' },
    { original: '수출이 증가했다', quoted: '수출이 감소했다', language: 'ko' },
  ],
  notMet: [
    { original: 'the price rose', quoted: 'the price climbed' },
    { original: 'more ships', quoted: 'many more ships' },
    { original: '수출이 증가했다', quoted: '수출이 늘어났다', language: 'ko' },
  ],
};
