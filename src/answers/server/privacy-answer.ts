import { createHash } from 'node:crypto';
import type { UserTrace } from '#src/storage/interface/user-data.ts';

/** What people are told of what is kept about them. Only they see it. */
export type PrivacyView =
  | { readonly kind: 'kept'; readonly traces: readonly UserTrace[] }
  | {
      readonly kind: 'exported';
      readonly fileName: string;
      readonly text: string;
      readonly traces: readonly UserTrace[];
    }
  /** `isChanged`: more or less is kept than when they were asked. */
  | { readonly kind: 'sure-to-delete'; readonly traces: readonly UserTrace[]; readonly isChanged: boolean }
  | { readonly kind: 'deleted'; readonly traces: readonly UserTrace[] };

/** Tells one state of what is kept from another: 12 hexadecimal digits. */
export function fingerprint(traces: readonly UserTrace[]): string {
  const counts = traces.map(({ place, deleted, anonymised }) => [place, deleted, anonymised]);
  return createHash('sha256').update(JSON.stringify(counts)).digest('hex').slice(0, 12);
}

export interface PrivacyAnswer {
  readonly kind: 'privacy';
  readonly view: PrivacyView;
}
