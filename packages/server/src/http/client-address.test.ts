import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientAddress, networkOf } from './client-address.ts';

describe('clientAddress', () => {
  it('ignores X-Forwarded-For unless proxies are trusted', () => {
    assert.equal(clientAddress('10.0.0.1', '203.0.113.9', 0), '10.0.0.1');
  });

  it('takes the entry that the outermost trusted proxy wrote', () => {
    assert.equal(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1), '203.0.113.9');
    assert.equal(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2), '203.0.113.9');
  });

  it('reads an entry with a port', () => {
    assert.equal(clientAddress('10.0.0.1', '203.0.113.9:4711', 1), '203.0.113.9');
    assert.equal(clientAddress('10.0.0.1', '[2001:db8::1]:4711', 1), '2001:db8::1');
    assert.equal(clientAddress('10.0.0.1', '2001:db8::1', 1), '2001:db8::1');
  });

  it('falls back to the connection when the entry is missing or no address', () => {
    assert.equal(clientAddress('10.0.0.1', undefined, 1), '10.0.0.1');
    assert.equal(clientAddress('10.0.0.1', 'unknown', 1), '10.0.0.1');
    assert.equal(clientAddress('10.0.0.1', 'a\nb', 1), '10.0.0.1');
  });
});

describe('networkOf', () => {
  it('keeps IPv4, also when it is written as IPv6', () => {
    assert.equal(networkOf('203.0.113.9'), '203.0.113.9');
    assert.equal(networkOf('::ffff:203.0.113.9'), '203.0.113.9');
  });

  it('is the /64 of an IPv6 address, however it is written', () => {
    for (const address of ['2001:db8:1:2::1', '2001:0db8:0001:0002:9:8:7:6', '2001:DB8:1:2:ffff::']) {
      assert.equal(networkOf(address), '2001:db8:1:2::/64');
    }
    assert.equal(networkOf('::1'), '0:0:0:0::/64');
    assert.equal(networkOf('2001:db8::9'), '2001:db8:0:0::/64');
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
  });
});
