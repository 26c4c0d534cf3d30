/** Content types that the import reads, each with the ending of such files. */
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** What servers say of files that they don't know. The path's own ending then tells what it is. */
const UNKNOWN_TYPES = new Set(['application/octet-stream', 'binary/octet-stream', 'application/download']);

export const DOCUMENTS: readonly string[] = Object.keys(DOCUMENT_TYPES);

/** Whether a body of this type is wanted. A server that says nothing is believed to send what was asked for. */
export function isWanted(contentType: string | undefined, url: URL, wanted: readonly string[]): boolean {
  if (contentType === undefined || wanted.includes(contentType)) return true;
  if (!UNKNOWN_TYPES.has(contentType)) return false;
  return wanted.some((type) => {
    const ending = DOCUMENT_TYPES[type];
    return ending !== undefined && url.pathname.toLowerCase().endsWith(ending);
  });
}

export interface ContentType {
  readonly contentType?: string | undefined;
  readonly charset?: string | undefined;
}

/** `text/html; charset="EUC-KR"` → its parts (RFC 9110 §8.3.1). */
export function readContentType(header: string | undefined): ContentType {
  const [essence = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const contentType = essence.trim().toLowerCase();
  return { ...(contentType !== '' && { contentType }), ...(charset !== undefined && { charset }) };
}
