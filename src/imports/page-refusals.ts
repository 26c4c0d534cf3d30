import type { FetchRefused, RefusalValues } from '#src/fetching/fetch-result.ts';
import type { PageRefusalReason, Refused } from './import-result.ts';

const COPY = 'Open it in your browser, copy the article’s text and import that.';

/** Every sentence that the import of a web page may refuse with, in one place: what is wrong, and what to do. */
const MESSAGES: Readonly<Record<PageRefusalReason, (values: RefusalValues) => string>> = {
  'not-an-address': () => 'This isn’t a web address. Copy it from the browser’s address bar; it begins with https://.',
  scheme: ({ scheme }) => `Only addresses that begin with https:// or http:// are fetched, not ${scheme}:.`,
  credentials: () =>
    'The address holds a name or password, which would be kept and shown. Take out what stands before the @.',
  port: ({ port }) => `Only the web’s own ports (80 and 443) are asked, not ${port}. ${COPY}`,
  'special-address': ({ host }) => `${host} is an address of a private or local network, which isn’t fetched. ${COPY}`,
  'unknown-host': ({ host }) => `There is no site called ${host}. Look for a slip in the address.`,
  unreachable: ({ host }) => `${host} can’t be reached safely. Try again later, or open it in your browser to see why.`,
  'too-slow': ({ host, seconds }) => `${host} took longer than ${seconds} seconds. Try again later.`,
  'too-large': ({ megabytes }) => `The page is larger than ${megabytes} MB. ${COPY}`,
  redirects: ({ host }) => `${host} leads in circles or through too many other addresses. ${COPY}`,
  robots: ({ host }) => `${host} asks programs not to fetch this page (robots.txt). ${COPY}`,
  'robots-unreachable': ({ host }) =>
    `${host} doesn’t say just now whether programs may fetch its pages (robots.txt). Try again later.`,
  'content-type': ({ contentType }) =>
    `The address leads to ${contentType}, which holds no article. Give the address of the article’s own page.`,
  'not-found': ({ host }) => `${host} has no such page (any more). Look for a slip in the address.`,
  'needs-login': ({ host }) => `${host} shows this page only to some readers. ${COPY}`,
  busy: ({ host, seconds }) =>
    host === undefined
      ? 'Too many pages are being fetched just now. Try again in a minute.'
      : `${host} has too much to do just now. Try again ${seconds === undefined ? 'later' : `in ${inWords(seconds)}`}.`,
  'server-fault': ({ host, status }) => `${host} answered with a fault (${status}). Try again later.`,
  'bad-answer': ({ host }) => `${host} sent an answer that can’t be read. Try again later. ${COPY}`,
  paywall: ({ host }) =>
    `${host ?? 'The publisher'} lets only subscribers read this article, so it isn’t imported. ` +
    'If you may use it, copy its text and import that.',
  moved: () => 'The page only leads on to another one. Import that one’s address.',
  'needs-script': ({ host }) => `${host ?? 'The page'} shows its text only to browsers that run its program. ${COPY}`,
};

export function refusePage(reason: PageRefusalReason, values: RefusalValues = {}): Refused {
  return { kind: 'refused', reason, message: MESSAGES[reason](values), values };
}

/** What the fetcher refused, in words. */
export function refuseFetch({ reason, values }: FetchRefused): Refused {
  return refusePage(reason, values);
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
