import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { platformNames } from './platform-names.ts';
import { propertyNames } from './property-names.ts';
import { shortNames } from './short-names.ts';

const platform = platformNames();

/** Which of its properties a module may call otherwise. */
function shortened(
  own: string,
  more: { readonly library?: string; readonly shape?: string; readonly words?: string } = {},
) {
  const names = shortNames({
    own: [propertyNames('own.ts', own)],
    libraries: [propertyNames('library.js', more.library ?? '')],
    shapes: [propertyNames('shape.ts', more.shape ?? '')],
    words: [propertyNames('words.ts', more.words ?? '')],
    platform,
  });
  return [...names.keys()];
}

describe('a property gets a short name', () => {
  it('when only our own modules give and read it', () => {
    assert.deepEqual(shortened('const a = { fineName: 1 }; a.fineName; class B { otherName() {} }'), [
      'fineName',
      'otherName',
    ]);
  });

  it('the shorter, the more often it is read, and never one that means something else', () => {
    const own = propertyNames(
      'own.ts',
      'x = { fineName: 1, seldomName: 2 }; x.fineName; x.fineName; library.b;',
    );
    const libraries = [propertyNames('library.js', 'this.a')];
    const names = shortNames({ own: [own], libraries, shapes: [], words: [], platform: new Set(['c']) });
    assert.deepEqual(
      [...names],
      [
        ['fineName', 'd'],
        ['seldomName', 'e'],
      ],
    );
  });
});

describe('a property keeps its name', () => {
  const cases: readonly (readonly [why: string, own: string, more?: Parameters<typeof shortened>[1]])[] = [
    ['when it is of the DOM', 'a = { textContent: b.textContent }'],
    ['when it is an option of the platform', 'new Intl.DateTimeFormat(a, { hourCycle: b, timeZoneName: c })'],
    ['when it is only read: somebody else gives it', 'locale.weekInfo'],
    ['when a library calls it', 'a = { retryOnTimeout: 1 }', { library: 'options.retryOnTimeout' }],
    [
      'when it stands on the wire',
      'a = { hostId: 1 }',
      { shape: 'export interface Detail { readonly hostId: string }' },
    ],
    [
      'when it is a word of an answer',
      'a = { tooMany: 1 }; a[answer.code]',
      { words: "const codes = ['tooMany']" },
    ],
    ['when it stands in a string', "a = { prefillName: 1 }; 'prefillName prefillNotes'.split(' ')"],
    ['when a template binds it', 'a = { eventType: 1 }; html`<x-y .eventType=${b}></x-y>`'],
    ['when an element has it in public', 'class A extends B { declare appId: string; async openUp() {} }'],
    [
      'when it has an attribute',
      'class A extends B { static properties = { noStorage: { type: Boolean } }; declare private noStorage: boolean }',
    ],
    ['when a module exports it', 'export const toneOf = 1; a = { toneOf }'],
    ['when it becomes a part of an address', 'new URLSearchParams({ rruText: 1 })'],
    ['when it becomes text', 'class A { send() { const b = { plainBody: 1 }; return JSON.stringify(b) } }'],
    ['when any word may be looked up', 'const a: Record<string, number> = { seldomWord: 1 }; a[tag]'],
    ['when it can be made of parts', 'a = { whyClosed: 1 }; a[`why${reason}`]'],
    ['when it is a key of the keyboard', 'a = { ArrowLeft: 1 }; a[event.key]'],
    ['when another version may find it in the storage', 'sessionStorage.x = a; b = { keptText: 1 }'],
  ];
  for (const [why, own, more] of cases) {
    it(why, () => assert.deepEqual(shortened(own, more), []));
  }

  it('but an element calls its own state what it likes', () => {
    const own =
      'class A extends B { static properties = { shownDay: { state: true } }; declare private shownDay: string }';
    assert.deepEqual(shortened(own), ['shownDay']);
  });
});
