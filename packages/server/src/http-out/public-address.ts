import { BlockList, isIP } from 'node:net';

/** IPv4 ranges that are nobody's on the public internet, from the special-purpose registry of RFC 6890 and its updates. */
const specialIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, reserved and broadcast.
  ['224.0.0.0', 3],
  // A cloud's own services, at an address that looks public: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  ['168.63.129.16', 32],
];

/** Inside the range that is given out, but not to anybody or with an IPv4 address inside. */
const specialIpv6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const listOf = (ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family);
  return list;
};
const refusedIpv4 = listOf(specialIpv4, 'ipv4');
const refusedIpv6 = listOf(specialIpv6, 'ipv6');
const givenOutIpv6 = listOf([['2000::', 3]], 'ipv6');

/**
 * Whether an address belongs to the public internet, so that reaching it reaches nothing of the server's own network: no private,
 * loopback, link-local, shared, documentation or multicast address, no IPv6 address that stands for an IPv4 one, and no cloud's metadata
 * service. False also for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refusedIpv4.check(address, 'ipv4');
    case 6:
      return (
        !address.includes('%') && givenOutIpv6.check(address, 'ipv6') && !refusedIpv6.check(address, 'ipv6')
      );
    default:
      return false;
  }
}
