import type { Furniture } from './furniture.ts';

/** What a publisher says about the article or for itself. Source: as for the prompts. */
export const PUBLISHER_NOTES: readonly Furniture[] = [
  {
    id: 'print-version',
    why: 'note of the publisher',
    role: 'end',
    pattern: /^a version of this (?:article|story|essay|column|piece) (?:appear|was|ran|first)/i,
    maxWords: 70,
    matches: ['A version of this essay appears in print on May 12.'],
    spares: ['A version of this treaty was signed at dawn.'],
  },
  {
    id: 'letters',
    why: 'note of the publisher',
    role: 'end',
    pattern: /\bletters? to the editor\b.*\b(?:hear|welcome|submit|send)\b|^reuse this content$/i,
    maxWords: 70,
    matches: ['We publish letters to the editor. We would like to hear what you think.', 'Reuse this content'],
    spares: ['His letters to the editor filled a drawer.'],
  },
  {
    id: 'change-note',
    why: 'note on changes',
    role: 'end',
    pattern:
      /^this (?:article|story|essay|column|post) (?:was|has been) (?:updated|corrected|amended|edited|originally)\b|^(?:correction|editor['’]s note|clarification)\s*:/i,
    maxWords: 70,
    matches: ['This article was updated on June 3.', 'Correction: An earlier version misspelt the name of the mill.'],
    spares: ['This story was told to me by the miller.', 'Correction of the river began in 1840.'],
  },
  {
    id: 'disclaimer',
    why: 'disclaimer',
    role: 'end',
    pattern: /^(?:the )?(?:views|opinions) expressed (?:in|by|here|are)\b/i,
    maxWords: 50,
    matches: ['The opinions expressed here are the author’s own.'],
    spares: ['The views from the tower were expressed in numbers.'],
  },
];
