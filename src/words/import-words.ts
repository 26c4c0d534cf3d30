import type { Duplicate } from '#src/articles/duplicate.ts';
import type { ImportNote } from '#src/articles/import-note.ts';
import type { Refused } from '#src/imports/import-result.ts';
import { KOREAN_REFUSALS } from './korean-refusals.ts';

/** What is said while somebody imports an article. */
export interface ImportWords {
  /** What is wrong, and what to do. */
  readonly refusal: (refused: Refused) => string;
  readonly note: (note: ImportNote) => string;
  /** Which article of the library is the same, and in what. */
  readonly duplicate: (duplicate: Duplicate) => string;
}

export const ENGLISH_IMPORT: ImportWords = {
  refusal: ({ message }) => message,
  note: (note) => {
    switch (note.kind) {
      case 'left-https':
        return 'The page came over an open connection (http), though its address began with https. Compare it with the original.';
      case 'noarchive':
        return 'The publisher asks not to keep copies (noarchive). Keep it only if you may.';
      case 'pages-joined':
        return `The article stood on ${note.count} pages, which were joined.`;
      case 'pages-missing':
        return `The article goes on: page ${note.from} and those after it weren’t read.`;
      case 'amp-only':
        return 'Only the page’s short version (AMP) could be read. Compare it with the original.';
    }
  },
  duplicate: (duplicate) => {
    const name = nameOf(duplicate);
    switch (duplicate.kind) {
      case 'same-text':
        return `The library has this text already: ${name}.`;
      case 'same-address':
        return `The library has this page already: ${name}. ${percent(duplicate.shared)} of its text is the same.`;
      case 'near-same':
        return `The library has nearly the same text: ${name}. ${percent(duplicate.shared)} of the shorter text is in both.`;
    }
  },
};

export const KOREAN_IMPORT: ImportWords = {
  refusal: ({ reason, values = {}, message }) => KOREAN_REFUSALS[reason](values, message),
  note: (note) => {
    switch (note.kind) {
      case 'left-https':
        return '주소는 https로 시작했지만 페이지는 암호화되지 않은 연결(http)로 왔습니다. 원문과 비교해 보세요.';
      case 'noarchive':
        return '발행처가 사본을 남기지 말아 달라고 합니다(noarchive). 허락된 경우에만 보관하세요.';
      case 'pages-joined':
        return `${note.count}쪽에 나뉘어 있던 글을 하나로 이었습니다.`;
      case 'pages-missing':
        return `글이 더 있습니다. ${note.from}쪽부터는 읽지 못했습니다.`;
      case 'amp-only':
        return '짧은 판(AMP)만 읽을 수 있었습니다. 원문과 비교해 보세요.';
    }
  },
  duplicate: (duplicate) => {
    const name = nameOf(duplicate);
    switch (duplicate.kind) {
      case 'same-text':
        return `같은 글이 이미 있습니다: ${name}`;
      case 'same-address':
        return `같은 페이지가 이미 있습니다: ${name} (본문의 ${percent(duplicate.shared)}가 같음)`;
      case 'near-same':
        return `거의 같은 글이 이미 있습니다: ${name} (짧은 쪽 본문의 ${percent(duplicate.shared)}가 같음)`;
    }
  },
};

function nameOf({ article }: Duplicate): string {
  return `“${article.bibliography.title}” (${article.slug})`;
}

/** Cut off, so that only the whole is 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
