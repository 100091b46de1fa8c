/**
 * Which hosts lie on a private network. Ranges from the IANA special-purpose registries,
 * https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry.
 */

const NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|private)$/;

function privateV4(bytes: number[]): boolean {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100 && b >= 64 && b <= 127) return true;
  if (a === 169 && b === 254) return true;
  if (a === 172 && b >= 16 && b <= 31) return true;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) return true;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return true;
  return a === 203 && b === 0 && c === 113;
}

/** The eight groups of an IPv6 address as the URL parser writes it, or undefined. */
function groupsOf(host: string): number[] | undefined {
  const [head = '', tail] = host.split('::');
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [read(head), read(tail ?? '')];
  const groups =
    tail === undefined ? before : [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}

function privateV6(host: string): boolean {
  const groups = groupsOf(host);
  if (!groups) return true;
  const [a = 0, b = 0] = groups;
  const v4 = (high: number, low: number): boolean => privateV4([high >> 8, high & 255, low >> 8, low & 255]);
  const zeros = (until: number): boolean => groups.slice(0, until).every((group) => group === 0);
  // loopback, unspecified and IPv4 within IPv6, in its old and its new form
  if (zeros(6)) return groups[6] === 0 ? true : v4(groups[6] as number, groups[7] as number);
  if (zeros(5) && groups[5] === 0xffff) return v4(groups[6] as number, groups[7] as number);
  if (a === 0x64 && b === 0xff9b) return v4(groups[6] as number, groups[7] as number);
  if (a === 0x2002) return v4(b, groups[2] as number);
  if (a === 0x2001 && (b === 0 || b === 0xdb8)) return true;
  // unique local, link-local, site-local, multicast, discard-only
  return (a & 0xfe00) === 0xfc00 || (a & 0xffc0) === 0xfe80 || (a & 0xffc0) === 0xfec0 || (a & 0xff00) === 0xff00 || a === 0x100;
}

/** True for an address, in brackets or not, that is not one of the public internet. Give it as the URL parser writes it. */
export function isPrivateAddress(address: string): boolean {
  const host = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (host.includes(':')) {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
    if (!dotted) return privateV6(host);
    const [a, b, c, d] = dotted.slice(2).map(Number) as [number, number, number, number];
    return privateV6(`${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`);
  }
  return /^\d+(?:\.\d+){3}$/.test(host) && privateV4(host.split('.').map(Number));
}

/**
 * True for a host that only a private network knows: an address of one, `localhost`, a name of one word, or one under a name kept
 * for private use. The URL parser has already turned odd spellings (`0x7f.1`, `2130706433`) into plain addresses.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host === '' || host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)) return host === '' || isPrivateAddress(host);
  return !host.includes('.') || NAMES.test(host);
}
