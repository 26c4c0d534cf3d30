/**
 * Whether an article may be quoted at any length. `limited`: the law of quotation is all there is, so people see short
 * pieces of it in public, and few.
 */
export type QuotingRights = 'free' | 'limited';

interface LicenceRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Licences in the words of sources, all of which the pattern must find. */
  readonly examples: readonly string[];
}

/**
 * What takes freedom back, whatever else is said: "CC BY for the photos; text: all rights reserved". Exported for its
 * test, which runs the examples.
 */
export const RESERVING: readonly LicenceRule[] = [
  {
    id: 'all-rights-reserved',
    pattern: /\ball rights\b|\brights reserved\b|(?:모든|무단)\s*(?:권리|전재|복제|배포)/i,
    examples: [
      '© 2024 Harbour News. All rights reserved.',
      'Rights reserved by the author',
      '무단 전재 및 재배포 금지',
    ],
  },
  {
    id: 'denied',
    pattern: /\b(?:not?|never|without|isn['’]t|no longer)\b(?![ -]?(?:derivatives?|derivs?|rights|copyright))/i,
    examples: ['Not in the public domain', 'no CC licence', 'This is no longer CC BY'],
  },
  {
    id: 'images-only',
    pattern:
      /\b(?:photos?|images?|pictures?|figures?)\b.{0,20}\b(?:only|alone)\b|\bonly\b.{0,20}\b(?:photos?|images?)\b/i,
    examples: ['CC BY 4.0 (photos only)', 'Only the images are CC0'],
  },
];

/**
 * Licences that let anybody pass the text on unchanged with its source: that is what quoting does, so terms against
 * changes (ND), for sharing alike (SA) and against commerce (NC) don't limit it here. Sources: the SPDX License List,
 * creativecommons.org/licenses, kogl.or.kr (all four types allow copying), nationalarchives.gov.uk (OGL).
 */
export const FREEING: readonly LicenceRule[] = [
  {
    id: 'creative-commons',
    pattern: /\bcc[ -]?(?:0|by|pdm?|zero|sampling)\b|\bcc-(?:0|by|pd)[\w.-]*|creative ?commons|크리에이티브 ?커먼즈/i,
    examples: [
      'CC0-1.0',
      'CC BY 4.0',
      'CC-BY-NC-ND-4.0',
      'cc by-sa',
      'CC-PDDC',
      'Creative Commons Attribution-NoDerivatives 4.0 International',
      'https://creativecommons.org/licenses/by-nc/4.0/',
      '크리에이티브 커먼즈 저작자표시',
    ],
  },
  {
    id: 'public-domain',
    pattern:
      /\bpublic[ -]?domain\b|\bpd-?(?:us|old|1923|mark)?\b|\bpddl\b|\bunlicense\b|퍼블릭 ?도메인|저작권 ?(?:만료|소멸)|자유 ?이용/i,
    examples: [
      'Public domain',
      'public-domain',
      'PD',
      'PD-US',
      'PDDL-1.0',
      'Unlicense',
      '퍼블릭 도메인',
      '저작권 만료',
    ],
  },
  {
    id: 'no-rights-reserved',
    pattern: /\bno (?:known )?(?:rights reserved|copyright)\b/i,
    examples: ['No rights reserved', 'No known copyright restrictions'],
  },
  {
    id: 'governments',
    pattern:
      /\bogl\b|\bopen government licen[cs]e\b|\bkogl\b|공공누리|\betalab\b|\blicence ouverte\b|\bdl-de\/?-?(?:by|zero)\b/i,
    examples: ['OGL-UK-3.0', 'Open Government Licence v3.0', '공공누리 제1유형', 'etalab-2.0', 'dl-de/by-2-0'],
  },
  {
    id: 'free-documents-and-software',
    pattern: /\b(?:gfdl|gpl|lgpl|agpl|mit|apache|bsd|isc|mpl|odc-by|odbl|wtfpl|artistic)\b/i,
    examples: ['GFDL-1.3-or-later', 'MIT', 'Apache-2.0', 'BSD-3-Clause', 'ODC-By-1.0'],
  },
];

const NO_RIGHTS = /\bno (?:known )?(?:rights reserved|copyright)\b/gi;

/** By what the bibliography says; nothing said, or nothing that is known, is `limited`. */
export function quotingRights(licence: string | undefined): QuotingRights {
  if (licence === undefined) return 'limited';
  const isFree = FREEING.some(({ pattern }) => pattern.test(licence));
  const claims = licence.replace(NO_RIGHTS, '');
  return isFree && !RESERVING.some(({ pattern }) => pattern.test(claims)) ? 'free' : 'limited';
}
