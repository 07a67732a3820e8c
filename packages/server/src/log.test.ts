import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeLog } from './log.ts';

it('The log says what failed and why, without the values that a database’s error carries', () => {
  let text = '';
  const log = makeLog('info', { write: (line) => (text += line) });
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(kim@example.com)',
  });
  log.error({ err: new Error('not saved', { cause }) }, 'internal');
  assert.match(text, /"message":"not saved"/);
  assert.match(text, /"cause":\{"type":"Error","message":"duplicate key"/);
  assert.match(text, /"code":"23505"/);
  assert.doesNotMatch(text, /kim@example/);
});
