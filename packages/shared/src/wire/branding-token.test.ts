import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeToken } from './branding-token.ts';

describe('isSafeToken', () => {
  it('takes colours, lengths and font lists', () => {
    const values = [
      '#0a7d5a',
      'rgb(10 125 90 / 50%)',
      'oklch(60% 0.15 160)',
      'light-dark(#fff, #111)',
      'color-mix(in srgb, red 20%, white)',
      '0.75rem',
      'calc(1rem + 2px)',
      '"Avenir Next", system-ui, sans-serif',
    ];
    for (const value of values) assert.ok(isSafeToken('--booking-accent', value), value);
  });

  it('refuses whatever could end the declaration, load a file or hide the rest', () => {
    const values = [
      '',
      'red; background: blue',
      'red } body { display: none',
      'url(https://elsewhere.example/x)',
      'image-set("x.png" 1x)',
      'URL (x)',
      '"unclosed',
      'rgb(1 2 3',
      'rgb)1(',
      'red /* comment',
      '\\75rl(x)',
      '@import "x"',
      'a:b',
      '<!--',
      'red\nblue',
      'x'.repeat(201),
    ];
    for (const value of values) assert.ok(!isSafeToken('--booking-accent', value), value);
  });

  it('refuses names that are no design token of the elements', () => {
    for (const name of [
      'color',
      '--page',
      '--booking-',
      '--booking-a b',
      '--booking-accent: red; --x',
      '--BOOKING-a',
    ])
      assert.ok(!isSafeToken(name, 'red'), name);
  });
});
