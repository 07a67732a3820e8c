import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageNumbers, numberMessages } from './numbered-messages.ts';
import { propertyNames } from './property-names.ts';

describe('a sentence gets a number', () => {
  const given = (code: string) => propertyNames('a.ts', code);

  it('in the order in which sentences are loaded, unless its name means something else as well', () => {
    const numbers = messageNumbers({
      messages: [
        given("const a = { chooseTime: 'a', name: 'b' }"),
        given("const b = { otherTime: 'c', isOpen: 'd' }"),
      ],
      others: [given('class C { isOpen = 1 }')],
      ours: new Map([
        ['chooseTime', 'a'],
        ['otherTime', 'b'],
        ['isOpen', 'c'],
      ]),
    });
    assert.deepEqual(
      [...numbers],
      [
        ['chooseTime', 0],
        ['otherTime', 1],
      ],
    );
  });
});

describe('sentences with numbers', () => {
  const numbers = new Map([
    ['first', 0],
    ['second', 1],
    ['third', 2],
  ]);
  const cases: readonly (readonly [what: string, code: string, expected: string])[] = [
    ['are read by them', 'a.b.first+a?.second+(a,b).third()', 'a.b[0]+a?.[1]+(a,b)[2]()'],
    ['are taken apart by them', 'let{first:a,other:b,third}=c', 'let{0:a,other:b,2:third}=c'],
    ['are a list', 'var e={first:`a`,second:t=>t.third};', 'var e=[`a`,t=>t[2]];'],
    ['stand at their places in it', 'e={third:`c`,second:`b`}', 'e=[,`b`,`c`]'],
    [
      'have those without a number beside them',
      'e={name:`n`,first:`a`}',
      'e=Object.assign([`a`],{name:`n`})',
    ],
    ['leave everything else alone', 'e={name:a[first]}', 'e={name:a[first]}'],
  ];
  for (const [what, code, expected] of cases) {
    it(what, () => assert.equal(numberMessages('a.js', code, numbers), expected));
  }
});
