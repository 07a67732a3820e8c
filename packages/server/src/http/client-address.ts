import { isIP } from 'node:net';

/**
 * The address of the caller. Behind `hops` proxies that each append to `X-Forwarded-For` it is the entry that the outermost of them
 * wrote; whatever stands before it was written by the caller and proves nothing.
 */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, hops: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const claimed = hops > 0 ? withoutPort(entries.at(-hops) ?? entries[0] ?? '') : '';
  return isIP(claimed) ? claimed : socketAddress;
}

/** Some proxies write `203.0.113.9:4711` or `[2001:db8::1]:4711`. */
const withoutPort = (entry: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;

/** What shares one budget: an IPv4 address, or the /64 of an IPv6 address, since one household has all of that. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  // An embedded IPv4 address at the end stands for two groups, all behind the /64 we look at.
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const all = [...groups, ...Array<string>(missing).fill('0'), ...after];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
