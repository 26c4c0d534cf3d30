import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '#src/language/identify-language.ts';

describe('a text is identified', () => {
  it.each([
    ['en', 'The harbour froze in the first week of December, and it did not open until the herring had gone.'],
    ['es', 'El puerto se heló en la primera semana de diciembre y no se abrió hasta que los peces se fueron.'],
    ['fr', 'Le port a gelé dans la première semaine de décembre, et il ne s’est ouvert que pour les oies.'],
    ['de', 'Der Hafen fror in der ersten Woche des Dezembers zu und ging nicht auf, bis die Heringe fort waren.'],
    ['it', 'Il porto gelò nella prima settimana di dicembre e non si aprì che con le rondini della primavera.'],
    ['nl', 'De haven vroor in de eerste week van december dicht en ging niet open voor de haring weg was.'],
    ['pt', 'O porto gelou na primeira semana de dezembro e não abriu até que os peixes foram para outro mar.'],
    ['pl', 'Port zamarzł w pierwszym tygodniu grudnia i nie był otwarty, aż się śledzie przeniosły na inne morze.'],
    ['ko', '항구는 12월 첫 주에 얼어붙었고 청어가 떠날 때까지 열리지 않았다.'],
    ['ja', '港は十二月の最初の週に凍り、ニシンが去るまで開かなかった。'],
    ['zh', '港口在十二月的第一个星期结冰了，直到鲱鱼离开才开放。'],
    ['ru', 'Гавань замёрзла в первую неделю декабря и не открылась, пока рыба не ушла.'],
    ['uk', 'Гавань замерзла в перший тиждень грудня і не відкрилася, поки її риба не пішла.'],
    ['th', 'ท่าเรือกลายเป็นน้ำแข็งในสัปดาห์แรกของเดือนธันวาคม'],
    ['ar', 'تجمد الميناء في الأسبوع الأول من شهر ديسمبر'],
    ['el', 'Το λιμάνι πάγωσε την πρώτη εβδομάδα του Δεκεμβρίου'],
    ['he', 'הנמל קפא בשבוע הראשון של דצמבר'],
    ['hi', 'दिसंबर के पहले सप्ताह में बंदरगाह जम गया'],
  ])('as %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it('by what it mostly is: foreign names and words in it don’t count', () => {
    expect(identifyLanguage('The word 한 is on the sign of the shop by the river, and nobody of us can read it.')).toBe(
      'en',
    );
    expect(identifyLanguage('한국은행(Bank of Korea)은 올해 GDP 전망을 다시 낮췄다고 밝혔다.')).toBe('ko');
  });
});

describe('a text isn’t identified', () => {
  it.each(['', '12 34', '…', 'Harbour', 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed'])(
    'from %j',
    (text) => {
      expect(identifyLanguage(text)).toBe('und');
    },
  );
});
