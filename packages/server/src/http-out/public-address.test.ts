import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from './public-address.ts';

const inside = {
  'this machine': ['127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::'],
  'private networks': ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fd00::1', 'fc00::1'],
  'links and shared networks': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', '100.64.0.1', '100.127.255.255'],
  'metadata services': [
    '169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
  ],
  'IPv4 inside of IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::1',
  ],
  'tunnels, documentation and tests': ['2001::1', '2001:db8::1', '3fff::1', '192.0.2.1', '198.18.0.1'],
  'multicast, reserved and broadcast': ['224.0.0.1', '240.0.0.1', '255.255.255.255', 'ff02::1', '4000::1'],
  'what is no address': ['', 'localhost', '127.1', '0x7f000001', '2130706433', '[::1]', '8.8.8.8 '],
};

describe('the public internet', () => {
  for (const [what, addresses] of Object.entries(inside)) {
    it(`does not hold ${what}`, () => {
      for (const address of addresses) assert.equal(isPublicAddress(address), false, address);
    });
  }

  it('holds everybody else, up to the edges of what is excepted', () => {
    const outside = ['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.63.255.255', '100.128.0.1', '126.1.1.1'];
    for (const address of [
      ...outside,
      '223.255.255.255',
      '2606:4700::1111',
      '2a00:1450::1',
      '2001:4860::8888',
    ])
      assert.equal(isPublicAddress(address), true, address);
  });
});
