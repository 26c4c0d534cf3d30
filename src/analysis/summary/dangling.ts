import type { Pattern } from '../pattern.ts';

/** Openings by which a sentence leans on the one before it; a summary has none of them. By base language. */
export const DANGLING_OPENINGS: Readonly<Record<string, Pattern>> = {
  en: {
    id: 'leans-on-the-sentence-before',
    pattern:
      /^["“‘(]?(?:(?:[Bb]ut|[Aa]nd|[Oo]r|[Ss]o|[Yy]et|[Nn]or|[Tt]hen|[Tt]hus|[Hh]ence|[Tt]herefore|[Hh]owever|[Ii]nstead|[Ss]till|[Aa]lso|[Mm]oreover|[Ff]urthermore|[Bb]esides|[Oo]therwise|[Mm]eanwhile|[Nn]evertheless|[Nn]onetheless|[Cc]onversely|[Ll]ikewise|[Ss]imilarly|[Cc]onsequently|[Ii]ndeed|[Rr]ather|[Ee]ven so|[Ff]or example|[Ff]or instance|[Ii]n other words|[Ii]n contrast|[Bb]y contrast|[Aa]s a result|[Tt]hat said|[Oo]n the other hand|[Ii]n addition|[Aa]nother|[Ee]ither way|[Nn]ot so|[Nn]either|[Oo]thers?|[Ss]uch|[Tt]oo|[Ff]inally|[Ll]astly|[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]irstly|[Ss]econdly|[Tt]hirdly)\b(?! \p{L})|(?:[Bb]ut|[Aa]nd|[Oo]r|[Ss]o|[Yy]et|[Nn]or|[Tt]hen|[Tt]hus|[Hh]ence|[Tt]herefore|[Ii]nstead|[Ss]till|[Aa]lso|[Rr]ather|[Aa]nother|[Nn]either|[Oo]thers?|[Ss]uch|[Ii]ndeed|[Mm]eanwhile)\b|(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Bb]oth|[Tt]here(?: [Ww]ere| [Ww]as))\b(?! (?:is|was|would be|will be|has become|seems|remains) (?:\p{Ll}+ )?(?:that|time|necessary|essential|important|imperative|vital|crucial|clear|true|possible|likely|a mistake|of the utmost)\b)(?! who\b| of us\b))/u,
    reason:
      'Halliday and Hasan, Cohesion in English (1976), ch. 2 and 5: reference and conjunction tie a sentence to the one before',
    matches: ['But it failed.', 'This is why.', 'They left.', 'However, it rained.', 'Others disagree.'],
    doesNotMatch: [
      'Cities must plan.',
      'It is essential that Beijing tell its neighbour.',
      'Those who wait lose.',
      'Butter is dear.',
    ],
  },
  ko: {
    id: 'ko-leans-on-the-sentence-before',
    pattern:
      /^["“‘(]?(?:그러나|하지만|그런데|그리고|그래서|따라서|그러므로|또한|또|그래도|그렇다고|그렇지만|이에|이런|이러한|이는|이것은|그것은|그는|그의|그때|그 |이 |그런|그녀는|반면|다만|물론|즉|예를 들어|게다가|나아가|그럼에도|한편)/u,
    reason: '국립국어원, 한국어 문법 1 (2005): 접속 부사 and 지시어 tie a sentence to the one before',
    matches: ['그러나 실패했다.', '그는 떠났다.'],
    doesNotMatch: ['정부는 예산을 늘렸다.', '그림은 아름답다.'],
  },
};
