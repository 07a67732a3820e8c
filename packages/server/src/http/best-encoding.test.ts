import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestEncoding } from './best-encoding.ts';

const table: [accepted: string | undefined, best: string | null][] = [
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000', null],
  ['BR; q=0.1', 'br'],
  ['identity, brotli', null],
];

for (const [accepted, best] of table)
  test(`${accepted === undefined ? 'without Accept-Encoding' : `of "${accepted}"`} the best is ${best ?? 'none'}`, () => {
    assert.equal(bestEncoding(accepted), best);
  });
