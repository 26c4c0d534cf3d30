/** A question is asked in its first words; what is longer was pasted. */
const MAX_CHARS = 500;

/** A question as the rules for whole questions read it: composed (NFC), with single spaces between its words. */
export function plainQuestion(question: string): string {
  return question.slice(0, MAX_CHARS).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
