const CREDIT = /^(?:(?:english|korean)\s+)?(?:translat(?:ed|ion|or)|trans\.|tr\.)(?:\s+from\s+\S+)?\s*(?:by\b|:)?\s*/iu;
const KOREAN_CREDIT = /^(?:번역|옮긴이)\s*[:：]?\s*|\s*(?:옮김|번역)$/gu;

/** The translator's name out of a source's credit line ("Translated by Ann Lee"); any other text as it is. */
export function readTranslator(credit: string): string {
  const name = credit.replace(CREDIT, '').replace(KOREAN_CREDIT, '').trim();
  return name === '' ? credit : name;
}
