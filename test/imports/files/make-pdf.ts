import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Signs in a row, somewhere on a page. Lengths in points, from the page's top left. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font?: PdfFont;
  /** Added to each space, as justified text has it. */
  readonly wordGap?: number;
  /** In degrees, anticlockwise. */
  readonly angle?: number;
}

/**
 * `korean` says by a table of its own which letters its numbers mean; `korean-by-name` refers to Adobe's table for
 * Unicode; `unnamed` says nothing and gives private numbers.
 */
export type PdfFont = 'serif' | 'bold' | 'korean' | 'korean-by-name' | 'unnamed';

export interface PdfPageSpec {
  readonly runs: readonly PdfRun[];
  /** A picture that fills the page, as a scanner makes it. */
  readonly hasPicture?: boolean;
  /** Turned by so many degrees when shown. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Operators that stand before the text. */
  readonly extra?: string | Uint8Array;
}

export interface PdfSpec {
  readonly width?: number;
  readonly height?: number;
  readonly pages: readonly PdfPageSpec[];
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly xmp?: string;
  /** Needed to open the file. */
  readonly password?: string;
  /** Its pages' contents readable, rather than compressed. */
  readonly isPlain?: boolean;
}

const NAMES: Readonly<Record<PdfFont, string>> = {
  serif: 'F1',
  bold: 'F2',
  korean: 'F3',
  'korean-by-name': 'F4',
  unnamed: 'F5',
};

/** Signs beyond ASCII in Windows-1252, which the Latin fonts are encoded in. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '\u00ad': 0xad,
  é: 0xe9,
  '†': 0x86,
};

/** The width of a sign of the Latin fonts in ems. Made up, near enough to a serif face. */
export function widthOf(char: string): number {
  if (/[\p{Script=Hangul}]/u.test(char)) return 1;
  if (/[iljtfr.,;:'’‘|!()[\]]/.test(char)) return 0.3;
  if (/[mwMW—]/.test(char)) return 0.8;
  if (/[\p{Lu}&]/u.test(char)) return 0.68;
  return char === ' ' ? 0.25 : 0.48;
}

/** A PDF file (ISO 32000-2), small and readable, with compressed pages. */
export function makePdf(spec: PdfSpec): Uint8Array {
  const { width = 595, height = 842, pages, password } = spec;
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const crypt = password === undefined ? undefined : makeCrypt(password);
  const stream = (dictionary: string, content: Buffer): number => {
    const number = objects.length + 1;
    const bytes = crypt ? crypt.encrypt(number, content) : content;
    return add(
      Buffer.concat([
        Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    );
  };
  const fonts = addFonts(add, stream);
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
    Buffer.alloc(64, 200),
  );
  const root = objects.length + pages.length * 2 + 1;
  const kids = pages.map((page) => {
    const operators = Buffer.concat([
      Buffer.from(page.extra ?? ''),
      Buffer.from(pageContent(page, { width, height }), 'latin1'),
    ]);
    const content = spec.isPlain ? stream('', operators) : stream('/Filter /FlateDecode', deflateSync(operators));
    return add(
      `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R ` +
        `/Resources << /Font << ${fonts} >> /XObject << /Im1 ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const metadata = spec.xmp === undefined ? undefined : stream('/Type /Metadata /Subtype /XML', Buffer.from(spec.xmp));
  const catalog = add(
    `<< /Type /Catalog /Pages ${root} 0 R ${spec.language ? `/Lang (${spec.language})` : ''} ${metadata ? `/Metadata ${metadata} 0 R` : ''} >>`,
  );
  const info =
    crypt || !spec.info
      ? undefined
      : add(
          `<< ${Object.entries(spec.info)
            .map(([key, value]) => `/${key} ${utf16(value)}`)
            .join(' ')} >>`,
        );
  const encryption = crypt && add(crypt.dictionary);
  const trailer = [
    `/Root ${catalog} 0 R`,
    info ? `/Info ${info} 0 R` : '',
    crypt && encryption ? `/Encrypt ${encryption} 0 R /ID [<${FILE_ID}> <${FILE_ID}>]` : '',
  ];
  return write(objects, trailer.join(' '));
}

function pageContent(page: PdfPageSpec, { width, height }: { width: number; height: number }): string {
  const picture = page.hasPicture ? `q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q\n` : '';
  const runs = page.runs.map(({ text, x, y, size, font = 'serif', wordGap = 0, angle = 0 }) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((number) =>
      number.toFixed(4),
    );
    const matrix = `${cos} ${sin} ${sin?.startsWith('-') ? sin.slice(1) : `-${sin}`} ${cos} ${x.toFixed(2)} ${(height - y).toFixed(2)}`;
    return `BT /${NAMES[font]} ${size} Tf ${wordGap.toFixed(3)} Tw ${matrix} Tm ${encode(text, font)} Tj ET`;
  });
  return picture + runs.join('\n');
}

function encode(text: string, font: PdfFont): string {
  if (font === 'serif' || font === 'bold') {
    const codes = Array.from(text, (char) => WIN_ANSI[char] ?? char.charCodeAt(0));
    return `<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>`;
  }
  const shift = font === 'unnamed' ? 0xe000 - 0x20 : 0;
  return `<${Array.from(text, (char) => (char.charCodeAt(0) + shift).toString(16).padStart(4, '0')).join('')}>`;
}

function addFonts(add: (body: string) => number, stream: (dictionary: string, content: Buffer) => number): string {
  const widths = Array.from({ length: 224 }, (_, index) => Math.round(widthOf(charOf(index + 32)) * 1000));
  const latin = (name: string): number =>
    add(
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths.join(' ')}] >>`,
    );
  const unicode = stream('', Buffer.from(TO_UNICODE));
  const descendant = (registry: string): number =>
    add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (${registry}) /Supplement 0 >> /DW 1000 /W [${asciiWidths(registry)}] >>`,
    );
  const composite = (encoding: string, inner: number, rest = ''): number =>
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /${encoding} /DescendantFonts [${inner} 0 R] ${rest} >>`,
    );
  const numbers = [
    latin('Times-Roman'),
    latin('Times-Bold'),
    composite('Identity-H', descendant('Identity'), `/ToUnicode ${unicode} 0 R`),
    composite('UniKS-UCS2-H', descendant('Korea1')),
    composite('Identity-H', descendant('Identity'), `/ToUnicode ${unicode} 0 R`),
  ];
  return numbers.map((number, index) => `/F${index + 1} ${number} 0 R`).join(' ');
}

/** Widths of ASCII signs: by their numbers in Unicode, or from 1 on in Adobe's collection. */
function asciiWidths(registry: string): string {
  const widths = Array.from({ length: 95 }, (_, index) => Math.round(widthOf(String.fromCharCode(index + 32)) * 1000));
  return `${registry === 'Identity' ? 32 : 1} [${widths.join(' ')}]`;
}

function charOf(code: number): string {
  return Object.entries(WIN_ANSI).find(([, other]) => other === code)?.[0] ?? String.fromCharCode(code);
}

/** Each number is the letter with that number in Unicode. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
100 beginbfrange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .map((high) => `<${high}00> <${high}ff> <${high}00>`)
  .join('\n')}
endbfrange endcmap end end`;

function utf16(text: string): string {
  return `<feff${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;
}

function write(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, index) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const rows = offsets.map((offset) => `${offset.toString().padStart(10, '0')} 00000 n \n`).join('');
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const FILE_ID = '0123456789abcdef0123456789abcdef';
const PERMISSIONS = -4;

/** What passwords are filled up with (ISO 32000-1, §7.6.3.3, algorithm 2). */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** The oldest encryption, RC4 with 40 bits: enough for a reader to ask for the password. */
function makeCrypt(password: string): { dictionary: string; encrypt: (object: number, content: Buffer) => Buffer } {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(FILE_ID, 'hex')])).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${PERMISSIONS} >>`,
    encrypt: (object, content) =>
      rc4(md5(Buffer.concat([key, Buffer.from([object & 255, object >> 8, 0, 0, 0])])).subarray(0, 10), content),
  };
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
