import { describe, expect, it } from 'vitest';
import { splitSentences } from '#src/language/split-sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['The U.S. Navy met Kim Jong-un. He left.', ['The U.S. Navy met Kim Jong-un.', 'He left.']],
    ['He lives in the U.S. The rest don’t.', ['He lives in the U.S.', 'The rest don’t.']],
    ['Dr. Lee met Gen. Park on Jan. 3 at 3 p.m. in Seoul.', ['Dr. Lee met Gen. Park on Jan. 3 at 3 p.m. in Seoul.']],
    ['Harry S. Truman spoke. So did J. Edgar.', ['Harry S. Truman spoke.', 'So did J. Edgar.']],
    ['See No. 5 and pp. 3. No. It ended.', ['See No. 5 and pp. 3.', 'No.', 'It ended.']],
    ['“Why?” he asked. “Because!” she said.', ['“Why?” he asked.', '“Because!” she said.']],
    ['It cost $3.5 billion. Prices rose 2.4 percent.', ['It cost $3.5 billion.', 'Prices rose 2.4 percent.']],
    ['The others departed. 3 people stayed. Then 2.', ['The others departed.', '3 people stayed.', 'Then 2.']],
    ['In Roe v. Wade it ruled. He took v. Then he left.', ['In Roe v. Wade it ruled.', 'He took v.', 'Then he left.']],
    ['It holds approx. 3 litres, or art. 5 of it.', ['It holds approx. 3 litres, or art. 5 of it.']],
    ['Well … It went on. And ended.', ['Well … It went on.', 'And ended.']],
    ['No full stop', ['No full stop']],
    ['', []],
  ])('of “%s”', (text, sentences) => expect(split(text)).toEqual(sentences));

  it.each([
    ['ru', 'Он нанял охотников. 3 августа все уехали.', ['Он нанял охотников.', '3 августа все уехали.']],
    ['ru', 'См. стр. 3 и гл. 5 этой книги.', ['См. стр. 3 и гл. 5 этой книги.']],
    ['es', 'Contrató a pescadores. 20 se quedaron.', ['Contrató a pescadores.', '20 se quedaron.']],
  ])('of %s may begin with a number: %s', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  it.each([
    ['de', ['Am 9. Dezember kam er.', 'Im 19. Jahrhundert war es anders.']],
    ['de', ['Seit dem 3. Spieltag führen sie.', 'Sie gewannen 3 zu 2.', 'Er wurde 12.', 'Danach starb er.']],
    ['de', ['Prof. Dr. Müller wohnt z. B. in Nr. 5.', 'Die Fabrik Meyer u. Co. schloss.', 'Karl V. siegte.']],
    ['fr', ['Mme. Durand vint avec M. Dupont.', 'Voir p. 5.', 'Il mourut en 44 av. J.-C.', 'La ville pleura.']],
    ['es', ['El Sr. López y la Dra. Ruiz hablaron.', 'Véase la pág. 5.', 'Los EE.UU. firmaron.']],
    ['ru', ['Проф. Иванов и др. приехали в г. Орёл.', 'В 1990 г. Совет распался.', 'См. стр. 5.']],
    ['el', ['Ο κ. Παπαδόπουλος ήρθε.', 'Έφυγε με τον δρ. Νίκου.']],
    ['hi', ['डॉ. राव आए।', 'फिर वे गए।']],
  ])('of %s don’t end at its abbreviations and ordinals: %j', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('of Korean keep a quotation with the particle after it', () => {
    expect(split('그는 "간다."라고 말했다. 그리고 갔다.', 'ko')).toEqual(['그는 "간다."라고 말했다.', '그리고 갔다.']);
  });

  it('of Chinese and Japanese end without a space', () => {
    expect(split('他来了。他走了。', 'zh')).toEqual(['他来了。', '他走了。']);
    expect(split('来た。「行く。」と言った。', 'ja')).toEqual(['来た。', '「行く。」と言った。']);
  });

  it.each([
    ['zh', '他走了。“明天再来。”他说。后来下雨了。', ['他走了。', '“明天再来。”他说。', '后来下雨了。']],
    ['zh', '他问：“你好吗？”她答：“好。”', ['他问：“你好吗？”', '她答：“好。”']],
    ['zh', '“太晚了！”老人喊道，“快回去。”孩子们跑了。', ['“太晚了！”老人喊道，“快回去。”', '孩子们跑了。']],
    ['zh', '他笑了！（众人也笑。）会议结束。', ['他笑了！', '（众人也笑。）', '会议结束。']],
    ['ja', '「もう遅い。」彼は帰った。『本』を読んだ。', ['「もう遅い。」', '彼は帰った。', '『本』を読んだ。']],
  ])('of %s begin with their opening marks: %s', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });
});
