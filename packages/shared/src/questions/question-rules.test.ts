import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { questionsSchema } from '../wire/index.ts';

const ask = (question: object) => ({ key: 'q', type: 'text', label: 'Question', ...question });

/** Where questions are refused. */
const refusals = (...questions: readonly object[]): string[] => {
  const checked = questionsSchema.safeParse(questions);
  return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('/'));
};

describe('Questions', () => {
  const earlier = [
    ask({ key: 'box', type: 'checkbox' }),
    ask({ key: 'size', type: 'radio', options: ['S', 'L'] }),
    ask({ key: 'count', type: 'number' }),
  ];
  const cases: [place: string | null, question: object][] = [
    [null, ask({ type: 'text', pattern: '[A-Z]{3}', help: 'Three letters', required: true })],
    ['key', ask({ key: 'box' })],
    ['key', ask({ key: 'Not a key' })],
    ['type', ask({ type: 'colour' })],
    ['label', ask({ label: ' ' })],
    ['options', ask({ type: 'select' })],
    ['options', ask({ type: 'multi_select', options: [] })],
    ['options', ask({ options: ['S'] })],
    ['options/1', ask({ type: 'select', options: ['S', 'S '] })],
    ['pattern', ask({ pattern: '[A-Z' })],
    ['pattern', ask({ pattern: 'a{2}', type: 'number' })],
    ['show_if/key', ask({ show_if: { key: 'later', equals: 'x' } })],
    ['show_if/key', ask({ show_if: { key: 'q', equals: 'x' } })],
    [null, ask({ show_if: { key: 'size', equals: 'L' } })],
    ['show_if/equals', ask({ show_if: { key: 'size', equals: 'M' } })],
    ['show_if/equals', ask({ show_if: { key: 'box', equals: 'true' } })],
    ['show_if/equals', ask({ show_if: { key: 'count', equals: '3' } })],
    [null, ask({ show_if: { key: 'count', equals: 3 } })],
  ];
  for (const [place, question] of cases)
    test(`${JSON.stringify(question)} is ${place === null ? 'taken' : `refused at ${place}`}`, () => {
      assert.deepEqual(refusals(...earlier, question), place === null ? [] : [`3/${place}`]);
    });

  test('are refused where a browser would read the pattern in another way', () => {
    assert.deepEqual(refusals(ask({ pattern: '[(]' })), ['0/pattern']);
  });
});
