import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAccess, type AccessQuestion, type AccessRefusal } from './decide-access.ts';

const ownOrigin = 'https://book.example.com';
const shop = 'https://shop.example';
const other = 'https://other.example';
const key = { origins: null };
const boundKey = { origins: [other] };

interface Row extends Partial<AccessQuestion> {
  readonly so: AccessRefusal | 'allowed';
}

const rows: readonly Row[] = [
  // No key: a listed origin, or our own page.
  { so: 'no_credential' },
  { origin: shop, so: 'origin_not_listed' },
  { origin: shop, appOrigins: [shop], so: 'allowed' },
  { origin: shop, appOrigins: ['HTTPS://Shop.example:443/'], so: 'allowed' },
  { origin: `${shop}:8443`, appOrigins: [shop], so: 'origin_not_listed' },
  { origin: 'http://shop.example', appOrigins: [shop], so: 'origin_not_listed' },
  { origin: `${shop}.evil.example`, appOrigins: [shop], so: 'origin_not_listed' },
  { origin: 'null', appOrigins: [shop], so: 'origin_not_listed' },
  { origin: ownOrigin, so: 'allowed' },
  { secFetchSite: 'same-origin', so: 'allowed' },
  { secFetchSite: 'same-site', so: 'no_credential' },
  { secFetchSite: 'cross-site', origin: shop, so: 'origin_not_listed' },
  { secFetchSite: 'none', so: 'no_credential' },
  // A key: any origin as long as nobody made a list.
  { key, so: 'allowed' },
  { key, origin: shop, so: 'allowed' },
  { key, origin: 'null', so: 'allowed' },
  { key, origin: shop, appOrigins: [shop], so: 'allowed' },
  { key, origin: other, appOrigins: [shop], so: 'origin_not_listed' },
  { key, origin: ownOrigin, appOrigins: [shop], so: 'allowed' },
  { key, appOrigins: [shop], so: 'allowed' },
  // A key with a list of its own: that list counts.
  { key: boundKey, origin: other, appOrigins: [shop], so: 'allowed' },
  { key: boundKey, origin: shop, appOrigins: [shop], so: 'origin_not_listed' },
  { key: boundKey, origin: ownOrigin, so: 'allowed' },
  // A key that is not this app's helps nobody.
  { key: 'foreign', so: 'foreign_key' },
  { key: 'foreign', origin: shop, appOrigins: [shop], so: 'foreign_key' },
  { key: 'foreign', secFetchSite: 'same-origin', so: 'foreign_key' },
];

describe('decideAccess', () => {
  for (const { so, ...given } of rows) {
    it(`says ${so} to ${JSON.stringify(given)}`, () => {
      const question = { key: null, origin: undefined, secFetchSite: undefined, appOrigins: [], ownOrigin };
      assert.equal(decideAccess({ ...question, ...given }) ?? 'allowed', so);
    });
  }
});
