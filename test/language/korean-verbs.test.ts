import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { koreanStem, withoutParticle } from '#src/language/korean-stem.ts';
import { verbBases } from '#src/language/korean-verb-bases.ts';
import { koreanVerb } from '#src/language/korean-verbs.ts';

const folder = join(import.meta.dirname, '../../src/language');
const readLines = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');

describe('forms of Korean verbs and adjectives', () => {
  it.each([
    ['만들다', '만든 만드는 만들었다 만들었나 만들었던 만들어진 만들어졌다 만듭니다 만들까요 만들며 만들려고'],
    ['짓다', '지은 짓는 지었다 지어 지으며'],
    ['듣다', '듣는 들으면 듣습니다'],
    ['돕다', '돕는 도운 도왔다 도와'],
    ['아름답다', '아름다운 아름다웠다 아름답게'],
    ['흐르다', '흐르는 흘렀다 흘러 흐른'],
    ['따르다', '따르는 따랐다 따르면'],
    ['이르다', '이르렀다 이르는 이른'],
    ['쓰다', '썼다 썼던 쓴다'],
    ['모으다', '모은 모아 모았다 모으고'],
    ['배우다', '배운 배웠다 배우는 배워'],
    ['마시다', '마신 마셨다 마시는'],
    ['보내다', '보낸 보냈다 보내는 보내'],
    ['죽이다', '죽였다 죽인 죽이는'],
    ['읽다', '읽은 읽는 읽었다 읽고 읽습니다'],
    ['변하다', '변한 변했다 변하는 변하여 변하였다'],
    ['하얗다', '하얀 하얗게'],
    ['불리다', '불리는 불리는가 불린 불렸다'],
  ])('%s: %s', (verb, forms) => {
    expect(new Set(forms.split(' ').map(koreanStem))).toEqual(new Set([verb]));
  });

  it.each(
    '사고 편지 먼지 그림 그림을 이름은 기린 겨울 나라 바다 가구 이를 우리는 기차 지진 가나 보도 산 간 학교는 물은'.split(
      ' ',
    ),
  )('%s is none', (word) => {
    expect(koreanVerb(word, withoutParticle(word))).toBeUndefined();
  });

  it('are those of the list, in which every entry is written once and has its own bases', () => {
    const entries = readLines('korean-verbs.txt');
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatch(/^[가-힣]{2,7}[*+-]?$/u);
      const { plain, euphonic, infinitive } = verbBases(entry);
      for (const base of [plain, euphonic, infinitive]) expect(base.normalize('NFC')).toMatch(/^[가-힣]+$/u);
      // The past tense, which no noun looks like, leads back to the verb, or to one that has the same past.
      const past = `${infinitive}\u11bb다`.normalize('NFC');
      const verb = koreanVerb(past, past);
      const pasts = entries
        .filter((other) => verb !== undefined && other.startsWith(verb))
        .map((other) => verbBases(other).infinitive);
      expect(pasts, past).toContain(infinitive);
    }
  });

  it('leave out other words, each written once', () => {
    const words = readLines('korean-verb-lookalikes.txt');
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[가-힣]{2,5}$/u);
  });
});
