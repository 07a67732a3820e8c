import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecentAnswers } from './recent-answers.ts';

const answer = (characters: number) => ({ body: 'x'.repeat(characters), fromAt: 0, untilAt: Infinity });

describe('the answers that were given last', () => {
  const kept = (recent: RecentAnswers, count: number): string[] =>
    Array.from({ length: count }, (_, index) => String(index)).filter((basis) => recent.find(basis, 1));

  it('are kept by number while they are short, the last ones', () => {
    const recent = new RecentAnswers();
    for (let index = 0; index < 300; index++) recent.add(String(index), answer(10));
    assert.deepEqual([kept(recent, 300).length, kept(recent, 300)[0]], [256, '44']);
  });

  it('never fill the memory, however long they are', () => {
    const recent = new RecentAnswers();
    for (let index = 0; index < 40; index++) recent.add(String(index), answer(1_000_000));
    assert.deepEqual(kept(recent, 40), ['32', '33', '34', '35', '36', '37', '38', '39']);
    for (let times = 0; times < 40; times++) recent.add('39', answer(1_000_000));
    assert.equal(kept(recent, 40).length, 8, 'what is replaced counts no more');
    recent.add('a book', answer(5_000_000));
    assert.equal(recent.find('a book', 1), null);
    assert.equal(kept(recent, 40).length, 8);
  });
});
