import assert from 'node:assert/strict';
import { it } from 'node:test';
import { davLogin } from './dav-login.ts';

it('a calendar login may have letters of any script', () => {
  const { authorization } = davLogin({ username: 'نورا@studio.example', password: 'Straße:1' });
  const sent = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString('utf8');
  assert.equal(sent, 'نورا@studio.example:Straße:1');
});
