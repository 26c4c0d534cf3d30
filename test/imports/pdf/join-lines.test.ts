import { describe, expect, it } from 'vitest';
import { joinLines, readJoinContext } from '#src/imports/pdf/join-lines.ts';

const plain = readJoinContext([
  'The information was new to the long valley, and a term was set.',
  'A well-known shoal lay there.',
]);

describe('two lines of a paragraph', () => {
  it.each([
    ['It was a matter of infor-', 'mation alone.', 'It was a matter of information alone.'],
    ['They had to under-', 'stand it.', 'They had to understand it.'],
    ['It was the result of long-', 'term neglect.', 'It was the result of long-term neglect.'],
    ['They met at the well-', 'known shoal.', 'They met at the well-known shoal.'],
    ['An Anglo-', 'Irish treaty', 'An Anglo-Irish treaty'],
    ['In the winter of 1990-', '91 it froze.', 'In the winter of 1990-91 it froze.'],
    ['A soft hy\u00ad', 'phen goes.', 'A soft hyphen goes.'],
    ['He waited—', 'nobody came.', 'He waited—nobody came.'],
    ['He waited –', 'nobody came.', 'He waited – nobody came.'],
    ['The ferry left', 'an hour later.', 'The ferry left an hour later.'],
    ['王さんは本を', '読みます。', '王さんは本を読みます。'],
    ['다리를 높이는', '대신 기다렸다.', '다리를 높이는 대신 기다렸다.'],
  ])('“%s” and “%s” are joined as they were meant', (left, right, joined) => {
    expect(joinLines(left, right, plain)).toBe(joined);
  });

  it('of a Korean text that breaks lines anywhere are joined within words', () => {
    const context = readJoinContext([
      '사람들은 강둑에 앉아 소식을 기다렸고 다리를 보',
      '았다 그리고 강둑에 다시 앉아 기다렸고 강',
      '둑에 서던 장수는 자리를 옮겼다고 한다 소식을 들',
    ]);
    expect(joinLines('옆의 강', '둑에 서던 장수', context)).toBe('옆의 강둑에 서던 장수');
    expect(joinLines('모두 발표했', '다고 말했다', context)).toBe('모두 발표했다고 말했다');
    expect(joinLines('사람들은 소식을', '들었다', context)).toBe('사람들은 소식을 들었다');
  });
});
