import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * IPv4 networks that no public web server stands in. Sources: the IANA IPv4 Special-Purpose Address Registry and the
 * IANA IPv4 Multicast Address Space Registry (both as of 2026), all of them, whether globally reachable or not.
 */
const SPECIAL_IPV4: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by carriers (CGNAT); one cloud has its metadata there'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local; most clouds have their metadata there'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments; one cloud has its metadata there'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112'],
  ['192.52.193.0', 24, 'AMT'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'AS112'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, and broadcast'],
  // Not in the registry: Azure's host agent and metadata, the same address in every data centre
  // (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
  ['168.63.129.16', 32, 'a cloud’s metadata'],
];

/**
 * Of IPv6 only global unicast is public (RFC 4291 §2.4: 2000::/3), which leaves out loopback, link-local, unique
 * local, site-local, multicast, IPv4-mapped and -compatible addresses and both NAT64 prefixes. Within it these are
 * special (IANA IPv6 Special-Purpose Address Registry, 2026).
 */
const GLOBAL_UNICAST = ['2000::', 3] as const;
const SPECIAL_IPV6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['2001::', 23, 'protocol assignments: Teredo, benchmarking, ORCHID and others'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4, which holds any IPv4 address'],
  ['2620:4f:8000::', 48, 'AS112'],
  ['3fff::', 20, 'documentation'],
];

const specialIpv4 = blockListOf(SPECIAL_IPV4, 'ipv4');
const specialIpv6 = blockListOf(SPECIAL_IPV6, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet(...GLOBAL_UNICAST, 'ipv6');

/** Whether a public web server may stand at this IP address. False for what isn't an address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !specialIpv4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return globalUnicast.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}

/**
 * Names that mean something on a local network only. Sources: RFC 6761 (localhost, test, invalid), RFC 6762 (local and
 * the others of appendix G), RFC 8375 (home.arpa), RFC 7686 (onion), RFC 9476 (alt), ICANN's resolution of 29 July 2024 (internal).
 * `example` is missing because it resolves nowhere.
 */
const LOCAL_SUFFIXES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/** Whether a host's name is one that only local networks know. @param host as `URL.hostname` has it, in lower case */
export function isLocalName(host: string): boolean {
  const name = host.replace(/\.+$/, '');
  return LOCAL_SUFFIXES.test(name) || !name.includes('.');
}

function blockListOf(networks: typeof SPECIAL_IPV4, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
