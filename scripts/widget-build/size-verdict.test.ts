import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgets } from './budgets.ts';
import type { Chunk } from './bundle-sizes.ts';
import { consoleVerdict, sizeVerdict } from './size-verdict.ts';

const chunk = (fileName: string, bytes: number, more: Partial<Chunk> = {}): Chunk => ({
  fileName,
  bytes,
  imports: [],
  dynamicImports: [],
  modules: [`packages/widget/src/${fileName.replace(/(-\w{8})?\.js$/, '.ts')}`],
  ...more,
});
const language = (tag: string, bytes: number): Chunk =>
  chunk(`${tag}-12345678.js`, bytes, { modules: [`packages/widget/src/localization/${tag}.ts`] });
const lazy = ['en', 'de', 'en-later', 'later', 'extra'].map((name) => `${name}-12345678.js`);
const small = [
  chunk('booking-widget.js', 15_000, { imports: ['shared-12345678.js'], dynamicImports: lazy }),
  chunk('shared-12345678.js', 500),
  language('en', 1500),
  language('en-later', 500),
  chunk('later-12345678.js', budgets.wholeFlowBytes - 17_500),
];

describe('the size of the build', () => {
  it('is fine at its limits; other languages do not count to the flow', () => {
    const { lines, faults } = sizeVerdict([...small, language('de', 2000)]);
    assert.deepEqual(faults, []);
    assert.deepEqual(lines, [
      'Until calendar and times are visible: 17000 bytes of 17000.',
      `The whole flow: ${budgets.wholeFlowBytes} bytes of ${budgets.wholeFlowBytes}.`,
      `The sample data of demo, beside it: 0 bytes of ${budgets.demoBytes}.`,
      'Language en: 2000 bytes of 2000.',
      'Language de: 2000 bytes of 2000.',
    ]);
  });

  it('fails with the file that grew', () => {
    const { faults } = sizeVerdict([...small, chunk('extra-12345678.js', 10), language('de', 2003)]);
    assert.equal(faults.length, 2);
    assert.match(
      faults[0] ?? '',
      /whole flow.*10 bytes too much:\n(?: {2}.+\n)*? {2}booking-widget\.js 15000\n/,
    );
    assert.match(faults[1] ?? '', /Language de.*3 bytes too much:\n {2}de-12345678\.js 2003/);
  });

  it('does not count what another script tag loads', () => {
    const button = chunk('booking-button.js', 9000, { imports: ['booking-widget.js'] });
    assert.deepEqual(sizeVerdict([...small, button]).faults, []);
  });

  it('does not count sample data that only a demo loads, but whatever else is in its file', () => {
    const demo = (...modules: string[]): Chunk =>
      chunk('extra-12345678.js', 2000, { modules: modules.map((name) => `packages/widget/src/${name}.ts`) });
    const { lines, faults } = sizeVerdict([...small, demo('demo/demo', 'demo/demo-times')]);
    assert.deepEqual(faults, []);
    assert.equal(lines[2], `The sample data of demo, beside it: 2000 bytes of ${budgets.demoBytes}.`);
    assert.match(
      sizeVerdict([...small, demo('demo/demo', 'later/request')]).faults.join(),
      /whole flow.*2000 bytes/,
    );
  });

  it('fails when too many scripts are waited for', () => {
    const entry = chunk('booking-widget.js', 100, {
      imports: ['shared-12345678.js', 'one.js'],
      dynamicImports: lazy,
    });
    const { faults } = sizeVerdict([entry, ...small.slice(1), chunk('one.js', 1)]);
    assert.match(faults.join('\n'), /4 scripts are loaded, 3 are allowed/);
  });

  it('fails when a validator, a polyfill or the time of servers is in a script', () => {
    const strangers = [
      'node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/index.js',
      'node_modules/.pnpm/temporal-polyfill@1.0.8/node_modules/temporal-polyfill/index.js',
      'packages/shared/src/time/zone.ts',
    ];
    const { faults } = sizeVerdict([...small.slice(0, 3), chunk('late.js', 1, { modules: strangers })]);
    for (const stranger of strangers) assert.ok(faults.join().includes(stranger));
  });

  it('is not measured where there is no entry', () => {
    assert.throws(() => sizeVerdict([language('en', 1)]), /no booking-widget\.js/);
  });
});

describe('the size of the console', () => {
  const entry = (bytes: number): Chunk =>
    chunk('booking-console.js', bytes, { imports: ['first.js'], dynamicImports: ['list.js', 'calendar.js'] });
  const others = [
    chunk('first.js', 1000),
    chunk('list.js', 9000),
    chunk('calendar.js', 4000, { imports: ['library.js'] }),
    chunk('library.js', 90_000, { modules: ['node_modules/.pnpm/a/node_modules/fullcalendar/index.js'] }),
  ];

  it('is what is loaded first for each page, without the library of the calendar', () => {
    const { lines, faults } = consoleVerdict([entry(110_000), ...others]);
    assert.deepEqual(lines, [
      'The console, opened at list.js: 120000 bytes of 120000.',
      'The console, opened at calendar.js: 115000 bytes of 120000.',
    ]);
    assert.deepEqual(faults, []);
  });

  it('fails with the file that grew', () => {
    assert.match(
      consoleVerdict([entry(110_001), ...others]).faults.join(),
      /1 bytes too much:\n {2}booking-console\.js/,
    );
  });

  it('is no part of what customers load', () => {
    const stranger = 'packages/widget/src/console/booking-console.ts';
    const { faults } = sizeVerdict([...small.slice(0, 3), chunk('late.js', 1, { modules: [stranger] })]);
    assert.ok(faults.join().includes(stranger));
  });
});
