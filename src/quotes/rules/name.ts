import { isStopWord } from '#src/language/stop-words.ts';
import type { Change, MeaningRule } from './change.ts';

export const NAME: MeaningRule = {
  kind: 'name',
  reason:
    'Somebody else does it. Names are told by capitals inside a sentence and by the actors that are known; a part of a name, a pronoun or another name of the same actor is no other.',
  isMet: (change) => {
    const { original, quoted, isMisspelt } = change;
    const told = original.filter(({ isName }) => isName);
    const said = quoted.filter(({ isName }) => isName);
    if (isSameActor(change)) return false;
    if (said.length > 0 && told.length > 0) return !isMisspelt || areKnown(change);
    // "Xi" for "Xi Jinping", either way, names the same man.
    if (said.length > 0) return !(change.isBesideName && said.length === quoted.length && original.length === 0);
    return told.length > 0 && change.isUncased && !isMisspelt && quoted.some(({ key }) => !isStopWord(key, 'en'));
  },
  met: [
    { original: 'China abstained', quoted: 'Russia abstained' },
    { original: 'In the end Belousov flew home', quoted: 'In the end Lavrov flew home' },
    { original: 'China abstained', quoted: 'China and Mongolia abstained' },
    { original: 'In Austria the ships wait', quoted: 'In Australia the ships wait' },
    { original: '중국은 기권했다', quoted: '러시아는 기권했다', language: 'ko' },
  ],
  notMet: [
    { original: 'when Belousov flew home', quoted: 'when Belusov flew home' },
    { original: 'when Xi Jinping spoke', quoted: 'when Xi spoke' },
    { original: 'when Xi spoke', quoted: 'when Xi Jinping spoke' },
    { original: 'the United States abstained', quoted: 'the US abstained' },
    { original: 'when Belousov flew home', quoted: 'when he flew home' },
    { original: 'the old pier', quoted: 'the long pier' },
  ],
};

function isSameActor({ original, quoted }: Change): boolean {
  const told = new Set(original.flatMap(({ actor }) => actor ?? []));
  const said = new Set(quoted.flatMap(({ actor }) => actor ?? []));
  return told.size > 0 && told.size === said.size && said.isSubsetOf(told);
}

/** "Austria" and "Australia" look like a slip, but both are somebody. */
function areKnown({ original, quoted }: Change): boolean {
  return original.some(({ actor }) => actor !== undefined) && quoted.some(({ actor }) => actor !== undefined);
}
