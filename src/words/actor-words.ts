import type { ActorPassage } from '#src/answers/actor-answer.ts';
import type { ActorKind } from '#src/articles/article.ts';

type MentionKind = ActorPassage['mention'];

/** What people read about actors and people. Plain text. */
export interface ActorWords {
  /** An actor's heading after its name: role, kind, and whether it is no more. */
  readonly about: (actor: {
    readonly kind: ActorKind | undefined;
    readonly role?: string | undefined;
    readonly isHistorical: boolean;
  }) => string;
  readonly paragraphs: string;
  readonly does: string;
  readonly recommended: string;
  readonly people: string;
  readonly namedWith: string;
  readonly predecessors: string;
  readonly more: (count: number) => string;
  /** How a passage names the actor; empty where it does so outright. */
  readonly mention: (kind: MentionKind) => string;
  readonly ties: (a: string, b: string) => string;
  readonly absent: (names: readonly string[], isOneArticle: boolean) => string;
  readonly apart: (a: string, b: string) => string;
  readonly counts: (actor: { readonly mentions: number; readonly paragraphs: number }) => string;
  readonly whoIsWho: string;
}

export const ENGLISH_ACTORS: ActorWords = {
  about: ({ kind, role, isHistorical }) => role ?? (isHistorical ? 'state that is no more' : (kind ?? '')),
  paragraphs: 'Named in',
  does: 'Acts in',
  recommended: 'In recommendations',
  people: 'People',
  namedWith: 'Named with',
  predecessors: 'Before it',
  more: (count) => `${count} more`,
  mention: (kind) => {
    switch (kind) {
      case 'explicit':
        return '';
      case 'by-person':
        return 'through a person';
      case 'by-organisation':
        return 'through one of its bodies';
      case 'implied':
        return 'implied';
      case 'venue':
        return 'as a place only';
    }
  },
  ties: (a, b) => `${a} and ${b}`,
  absent: (names, isOneArticle) => {
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
    return isOneArticle ? `It doesn’t mention ${list}.` : `None of the articles mentions ${list}.`;
  },
  apart: (a, b) => `No sentence names ${a} and ${b} together.`,
  counts: ({ mentions, paragraphs }) => `${mentions} × in ${paragraphs} ¶`,
  whoIsWho: 'Who is who',
};

const KOREAN_KINDS: Readonly<Record<ActorKind, string>> = {
  country: '나라',
  organisation: '단체',
  person: '사람',
  initiative: '사업',
};

export const KOREAN_ACTORS: ActorWords = {
  about: ({ kind, role, isHistorical }) =>
    role ?? (isHistorical ? '지금은 없는 나라' : kind === undefined ? '' : KOREAN_KINDS[kind]),
  paragraphs: '나오는 곳',
  does: '주어인 곳',
  recommended: '제언',
  people: '사람',
  namedWith: '함께 나오는 이름',
  predecessors: '이전 국가',
  more: (count) => `외 ${count}개`,
  mention: (kind) => {
    switch (kind) {
      case 'explicit':
        return '';
      case 'by-person':
        return '사람을 통해';
      case 'by-organisation':
        return '기관을 통해';
      case 'implied':
        return '간접 지시';
      case 'venue':
        return '장소로만';
    }
  },
  ties: (a, b) => `${a} – ${b}`,
  absent: (names, isOneArticle) => `${isOneArticle ? '이 글에' : '어느 글에도'} 나오지 않는 이름: ${names.join(', ')}`,
  apart: (a, b) => `“${a}”와(과) “${b}”이(가) 함께 나오는 문장이 없습니다.`,
  counts: ({ mentions, paragraphs }) => `${mentions}번 · ¶ ${paragraphs}개`,
  whoIsWho: '인물 소개',
};
