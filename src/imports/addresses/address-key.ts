import { parameterName, queryParts, withoutTracking } from './tracking.ts';

/** Sites within sites: the address of the page itself stands in the path. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/amp\/(s\/)?(.+)$/ },
  { host: /\.cdn\.ampproject\.org$/, path: /^\/[civ]\/(s\/)?(.+)$/ },
  { host: /^web\.archive\.org$/, path: /^\/web\/\d+(?:[a-z]{2}_)?\/(https?:\/+)?(.+)$/ },
];

/** Names in front of a site's own that choose how it looks. */
const VARIANT_HOSTS = /^(?:www\d?|m|mobile|amp|touch|print)\.(?=[^.]+\.)/;

/** Parameters that choose how a page looks. */
const VARIANT_PARAMETERS =
  /^(?:amp|outputtype=amp|output=(?:amp|print)|view=(?:print|mobile)|print(?:able|page|view)?|mobile|m=(?:0|1)|usqp|amp_\w+|amp)(?:=|$)/i;

/**
 * What is the same for two addresses of one page: without scheme, `www`, tracking, fragment, and the variants for
 * telephones, AMP, printing and archives. For comparing only, not for asking.
 */
export function addressKey(address: string): string | undefined {
  const url = URL.parse(withoutTracking(unwrap(address)));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.host.replace(/\.(?=$|:)/, '').replace(VARIANT_HOSTS, '');
  const query = queryParts(url).filter((part) => !VARIANT_PARAMETERS.test(part) && parameterName(part) !== '');
  return `${host}${plainPath(url.pathname)}${query.length > 0 ? `?${query.toSorted().join('&')}` : ''}`;
}

function unwrap(address: string): string {
  const url = URL.parse(address);
  const wrapper = WRAPPERS.find(({ host, path }) => url && host.test(url.hostname) && path.test(url.pathname));
  const inner = wrapper && url && wrapper.path.exec(url.pathname)?.[2];
  return inner === undefined || inner === null ? address : `https://${inner}${url?.search ?? ''}`;
}

function plainPath(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/(?:amp|print)(?:\.html?)?\/?$/, '')
    .replace(/\/$/, '');
}
