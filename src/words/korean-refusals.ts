import type { RefusalReason, Refused } from '#src/imports/import-result.ts';

const COPY = '브라우저에서 열어 본문을 복사한 뒤 그 글을 올려 주세요.';

/**
 * Every refusal of an import in Korean.
 *
 * @param message the English sentence, where it lists faults in the person's own words
 */
export const KOREAN_REFUSALS: Readonly<
  Record<RefusalReason, (values: NonNullable<Refused['values']>, message: string) => string>
> = {
  empty: () => '비어 있습니다. 글을 넣고 다시 해 보세요.',
  'too-large': ({ megabytes }) =>
    `${megabytes ?? 10} MB보다 커서 읽지 않습니다. 글만 따로 저장하거나 나누어 올려 주세요.`,
  binary: () => '글이 아닌 파일입니다. 본문을 .txt 파일에 복사해서 올려 주세요.',
  'wrong-encoding': () => '글자를 읽을 수 없습니다. UTF-8로 다시 저장하거나, 본문을 복사해서 올려 주세요.',
  'no-body': () => '본문을 찾지 못했습니다. 글 전체가 보이는 상태에서 본문을 복사해 올려 주세요.',
  'bad-option': (_values, message) => `입력한 값에 잘못이 있습니다.\n${message}`,
  'bad-front-matter': (_values, message) => `글 파일의 머리말에 잘못이 있습니다.\n${message}`,
  damaged: () => '파일이 손상되었거나 일부가 빠졌습니다. 다시 내려받거나, 본문을 .txt 파일에 복사해서 올려 주세요.',
  encrypted: () => '비밀번호나 복제 방지로 잠긴 파일입니다. 잠그지 않은 사본이 있으면 올려 주세요.',
  'too-complex': () => '파일이 너무 크거나 복잡해서 읽지 않았습니다. 필요한 쪽이나 장만 따로 저장해서 올려 주세요.',
  unsafe: () => '파일에 해로울 수 있는 선언이 있어서 읽지 않았습니다. 본문을 .txt 파일에 복사해서 올려 주세요.',
  scanned: () => '글자 없이 사진만 있는 PDF입니다. 문자 인식(OCR)을 한 뒤에 올리거나, 웹 페이지로 찾아 주세요.',
  garbled: () => '글자를 알아볼 수 없는 PDF입니다. 문자 인식(OCR)을 한 뒤에 올리거나, 웹 페이지로 찾아 주세요.',
  'no-chapter': ({ chapters }) =>
    chapters === undefined || chapters === 0
      ? '장을 고를 수 있는 것은 책(EPUB)뿐입니다. 장 없이 다시 해 보세요.'
      : `그런 장이 없습니다. 1부터 ${chapters}까지 고르거나, 책 전체를 가져오세요.`,
  'no-feed': () =>
    '이 주소에는 피드가 없고, 페이지에도 적혀 있지 않습니다. 사이트에서 “RSS”, “Atom”, “Feed”를 찾아 그 주소를 주세요.',
  'not-an-address': () => '웹 주소가 아닙니다. 브라우저 주소창에서 복사해 주세요. https://로 시작합니다.',
  scheme: ({ scheme }) => `https://나 http://로 시작하는 주소만 가져옵니다. ${scheme}: 주소는 안 됩니다.`,
  credentials: () => '주소에 아이디나 비밀번호가 들어 있습니다. 그대로 남게 되니 @ 앞부분을 지워 주세요.',
  port: ({ port }) => `웹의 포트(80, 443)만 씁니다. ${port}번은 안 됩니다. ${COPY}`,
  'special-address': ({ host }) => `${host}은(는) 사설망이나 이 컴퓨터의 주소라서 가져오지 않습니다. ${COPY}`,
  'unknown-host': ({ host }) => `${host}라는 사이트가 없습니다. 주소를 다시 확인해 주세요.`,
  unreachable: ({ host }) => `${host}에 안전하게 연결할 수 없습니다. 나중에 다시 해 보세요.`,
  'too-slow': ({ host, seconds }) =>
    `${host ?? '읽는 데'} ${seconds ?? 15}초가 넘게 걸렸습니다. 나중에 다시 해 보세요.`,
  redirects: ({ host }) => `${host}이(가) 다른 주소로 너무 많이 넘깁니다. ${COPY}`,
  robots: ({ host }) => `${host}은(는) 프로그램이 이 페이지를 가져가지 않기를 바랍니다(robots.txt). ${COPY}`,
  'robots-unreachable': ({ host }) =>
    `${host}에서 프로그램이 페이지를 가져가도 되는지(robots.txt) 지금은 알 수 없습니다. 나중에 다시 해 보세요.`,
  'content-type': ({ contentType }) =>
    `이 주소에 있는 것은 ${contentType}이라 글이 없습니다. 글이 있는 페이지의 주소를 주세요.`,
  'not-found': ({ host }) => `${host}에 그런 페이지가 없습니다. 주소를 다시 확인해 주세요.`,
  'needs-login': ({ host }) => `${host}은(는) 이 페이지를 일부 독자에게만 보여 줍니다. ${COPY}`,
  busy: ({ host, seconds }) =>
    `${host === undefined ? '지금 가져오는 글이 너무 많습니다.' : `${host}이(가) 지금 바쁩니다.`} ${
      seconds === undefined ? '잠시 뒤에' : `${Math.ceil(seconds / 60)}분 뒤에`
    } 다시 해 보세요.`,
  'server-fault': ({ host, status }) => `${host}에 문제가 있습니다(${status}). 나중에 다시 해 보세요.`,
  'bad-answer': ({ host }) => `${host}이(가) 보낸 것을 읽을 수 없습니다. 나중에 다시 해 보세요.`,
  paywall: ({ host }) =>
    `${host ?? '발행처'}은(는) 구독자만 이 글을 읽게 하므로 가져오지 않습니다. 써도 되는 글이라면 본문을 복사해서 올려 주세요.`,
  moved: () => '다른 페이지로 넘기기만 하는 페이지입니다. 넘어간 곳의 주소를 주세요.',
  'needs-script': ({ host }) => `${host ?? '이 페이지'}의 본문은 프로그램을 실행하는 브라우저에서만 보입니다. ${COPY}`,
};
