import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Answers, Question } from '../wire/index.ts';
import { checkAnswers as check, type MatchPattern } from './check-answers.ts';

const matches: MatchPattern = (pattern, answer) => new RegExp(`^(?:${pattern})$`, 'v').test(answer);
const checkAnswers = (questions: readonly Question[], answers: Answers) => check(questions, answers, matches);

const ask = (question: Partial<Question> & Pick<Question, 'type'>): Question => ({
  key: 'q',
  label: 'Question',
  required: false,
  ...question,
});

const detailOf = (question: Question, answer: Answer | undefined) =>
  checkAnswers([question], answer === undefined ? {} : { q: answer }).errors[0]?.detail;

describe('Answers', () => {
  const options = ['Small', 'Large'];
  const cases: [Partial<Question> & Pick<Question, 'type'>, good: Answer, bad: Answer][] = [
    [{ type: 'text' }, 'one line', 'two\nlines'],
    [{ type: 'text', pattern: '[A-Z]{3}' }, 'ABC', 'ABCD'],
    [{ type: 'long_text' }, 'two\nlines', 3],
    [{ type: 'email' }, 'ada@example.com', 'ada@'],
    [{ type: 'phone' }, '+49 30 901820', 'call me'],
    [{ type: 'number' }, 3, '3'],
    [{ type: 'select', options }, 'Small', 'Medium'],
    [{ type: 'radio', options }, 'Large', true],
    [{ type: 'multi_select', options }, ['Small', 'Large'], ['Small', 'Medium']],
    [{ type: 'checkbox' }, true, 'yes'],
    [{ type: 'date' }, '2028-02-29', '2027-02-29'],
    [{ type: 'url' }, 'https://example.com/a', 'javascript:alert(1)'],
    [{ type: 'consent' }, true, 'yes'],
  ];
  for (const [question, good, bad] of cases)
    test(`${JSON.stringify(question)} takes ${JSON.stringify(good)}, not ${JSON.stringify(bad)}`, () => {
      assert.equal(detailOf(ask(question), good), undefined);
      assert.ok(detailOf(ask(question), bad));
    });

  test('a required question needs more than an empty answer', () => {
    const empties: (Answer | undefined)[] = [undefined, '', '\u200b', false, []];
    for (const empty of empties) assert.ok(detailOf(ask({ type: 'text', required: true }), empty));
    assert.equal(detailOf(ask({ type: 'consent', required: true }), false), 'must be accepted');
  });

  test('an answer without a question is refused by name', () => {
    assert.deepEqual(checkAnswers([], { other: 'x' }).errors, [
      { pointer: '/answers/other', detail: 'is not a question of this event type' },
    ]);
  });

  test('a question that is not shown is neither required nor kept', () => {
    const questions = [
      ask({ type: 'checkbox', key: 'company' }),
      ask({ type: 'text', key: 'vat', required: true, show_if: { key: 'company', equals: true } }),
    ];
    assert.deepEqual(checkAnswers(questions, { vat: 'DE1' }), { answers: {}, errors: [] });
    assert.equal(checkAnswers(questions, { company: true }).errors[0]?.pointer, '/answers/vat');
    assert.deepEqual(checkAnswers(questions, { company: true, vat: 'DE1' }).answers, {
      company: true,
      vat: 'DE1',
    });
  });

  test('a condition reads what is asked alone, an unticked box as no, and one of several options', () => {
    const questions = [
      ask({ type: 'checkbox', key: 'company' }),
      ask({ type: 'multi_select', key: 'tools', options: ['Pen', 'Mouse'] }),
      ask({ type: 'text', key: 'name', show_if: { key: 'company', equals: false } }),
      ask({ type: 'text', key: 'vat', required: true, show_if: { key: 'name', equals: 'x' } }),
      ask({ type: 'text', key: 'brand', required: true, show_if: { key: 'tools', equals: 'Pen' } }),
    ];
    assert.deepEqual(checkAnswers(questions, { name: 'y' }).answers, { name: 'y' });
    assert.deepEqual(checkAnswers(questions, { company: true, name: 'x' }), {
      answers: { company: true },
      errors: [],
    });
    const pointers = checkAnswers(questions, { name: 'x', tools: ['Mouse', 'Pen'] }).errors;
    assert.deepEqual(
      pointers.map(({ pointer }) => pointer),
      ['/answers/vat', '/answers/brand'],
    );
  });

  test('a key may be a word that means something to every object', () => {
    const questions = [ask({ type: 'text', key: 'constructor' })];
    assert.deepEqual(checkAnswers(questions, {}), { answers: {}, errors: [] });
    assert.deepEqual(checkAnswers(questions, { constructor: 'x' }).answers, { constructor: 'x' });
  });

  test('nobody chooses the same twice, nor writes a novel where a form is asked for', () => {
    assert.ok(detailOf(ask({ type: 'multi_select', options }), ['Small', 'Small']));
    assert.ok(detailOf(ask({ type: 'text', pattern: 'a*' }), 'a'.repeat(501)));
    assert.equal(detailOf(ask({ type: 'text', pattern: 'a*' }), 'a'.repeat(500)), undefined);
  });
});
