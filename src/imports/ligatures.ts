/** Letters that typesetters joined to one sign (Unicode's block of presentation forms, U+FB00 to U+FB06). */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** The text with ligatures written as their letters, so that it is found by those who type it. */
export function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/gu, (sign) => LIGATURES[sign] ?? sign);
}
