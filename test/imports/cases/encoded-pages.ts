import { encodeText } from '../../support/encode-text.ts';
import type { PageCase } from './import-case.ts';
import { html, newsPage, onePage, plainPage } from './make-page.ts';
import { BRIDGE, CHINESE, FRENCH, JAPANESE, KOREAN, RUSSIAN } from './prose.ts';

/** Articles in many charsets, rightly and wrongly declared. */
export const ENCODED_PAGES: readonly PageCase[] = [
  onePage({
    name: 'a Korean page in EUC-KR, as its server says',
    host: 'euc-kr',
    text: KOREAN,
    reply: { headers: html('euc-kr'), body: encodeText(plainPage(KOREAN, '', 'lang="ko"'), 'euc-kr') },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Korean page in EUC-KR, as the page says',
    host: 'ks-c-5601',
    text: KOREAN,
    reply: { headers: html(), body: encodeText(plainPage(KOREAN, '<meta charset="ks_c_5601-1987">'), 'euc-kr') },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Korean page in UTF-8',
    host: 'korean',
    text: KOREAN,
    reply: { body: plainPage(KOREAN) },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Russian page in windows-1251',
    host: 'windows-1251',
    text: RUSSIAN,
    reply: {
      headers: html(),
      body: encodeText(
        plainPage(RUSSIAN, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        'windows-1251',
      ),
    },
    bibliography: { language: 'ru' },
  }),
  onePage({
    name: 'a Russian page in windows-1251 that declares only its language',
    host: 'undeclared',
    text: RUSSIAN,
    reply: { headers: html(), body: encodeText(plainPage(RUSSIAN, '', 'lang="ru"'), 'windows-1251') },
  }),
  onePage({
    name: 'a Japanese page in Shift_JIS',
    host: 'shift-jis',
    text: JAPANESE,
    reply: { headers: html('Shift_JIS'), body: encodeText(plainPage(JAPANESE, '', 'lang="ja"'), 'shift_jis') },
    bibliography: { language: 'ja' },
  }),
  onePage({
    name: 'a Chinese page in GB18030',
    host: 'gb18030',
    text: CHINESE,
    reply: { headers: html(), body: encodeText(plainPage(CHINESE, '<meta charset="gb2312">', 'lang="zh"'), 'gb18030') },
    bibliography: { language: 'zh' },
  }),
  onePage({
    name: 'a French page in ISO-8859-1, which stands for windows-1252',
    host: 'latin-1',
    text: FRENCH,
    reply: { headers: html('iso-8859-1'), body: encodeText(plainPage(FRENCH, '', 'lang="fr"'), 'windows-1252') },
    bibliography: { language: 'fr' },
  }),
  onePage({
    name: 'a French page in UTF-8 whose server claims ISO-8859-1',
    host: 'mislabelled',
    text: FRENCH,
    reply: { headers: html('ISO-8859-1'), body: plainPage(FRENCH, '<meta charset="utf-8">', 'lang="fr"') },
  }),
  onePage({
    name: 'a page in UTF-16 with a byte-order mark',
    host: 'utf-16',
    text: FRENCH,
    reply: { headers: html('utf-8'), body: Buffer.from(`\ufeff${plainPage(FRENCH)}`, 'utf16le') },
  }),
  onePage({
    name: 'a page with a broken byte in its advertisement',
    host: 'broken-byte',
    text: BRIDGE,
    reply: {
      body: Buffer.concat([
        Buffer.from(newsPage(BRIDGE).replace('</body></html>', '<div class="ad"><a href="/ad">Buy ')),
        Buffer.from([0xff]),
        Buffer.from(' now</a></div></body></html>'),
      ]),
    },
  }),
];
