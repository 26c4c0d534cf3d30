import { describe, expect, it } from 'vitest';
import { placeName, USER_COLUMNS } from '#src/storage/repositories/user-columns.ts';
import { ENGLISH_PRIVACY, KOREAN_PRIVACY } from '#src/words/privacy-words.ts';

const LANGUAGES = { English: ENGLISH_PRIVACY, Korean: KOREAN_PRIVACY };

describe.each(Object.entries(LANGUAGES))('what /privacy says in %s', (_language, { places }) => {
  it('has words for every column that names a person, and for no other', () => {
    expect(Object.keys(places).toSorted()).toEqual(USER_COLUMNS.map(placeName).toSorted());
  });

  it.each(USER_COLUMNS.map((column) => [placeName(column), column] as const))(
    'tells what goes and what stays of %s',
    (name, { deletes }) => {
      expect(places[name]?.deleted !== undefined).toBe(deletes !== undefined);
      expect(places[name]?.anonymised !== undefined).toBe(deletes !== 'all');
    },
  );

  it('counts in words of people, not of tables', () => {
    for (const { deleted, anonymised } of Object.values(places)) {
      for (const tell of [deleted, anonymised]) {
        if (!tell) continue;
        expect(tell(3)).toContain('3');
        expect(tell(3)).not.toMatch(/_|user_id|rows?\b/);
      }
    }
  });
});
