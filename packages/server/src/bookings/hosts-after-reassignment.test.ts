import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aHost } from '../testing/a-booking.ts';
import { hostsAfterReassignment } from './hosts-after-reassignment.ts';

const [anna, ben, carl, dana] = ['anna', 'ben', 'carl', 'dana'].map((name) => aHost({ id: name, name }));

describe('The hosts after a reassignment', () => {
  assert.ok(anna && ben && carl && dana);
  const panel = {
    hosts: [
      { ...ben, primary: true },
      { ...carl, primary: false },
    ],
  };
  const after = (hosts: typeof panel, newHost: typeof ben, fromHostId?: string) =>
    hostsAfterReassignment(hosts, { newHost, fromHostId })?.map(({ id, primary }) => [id, primary]) ?? null;

  it('are the new one instead of the only one', () => {
    assert.deepEqual(after({ hosts: [ben] }, dana), [['dana', true]]);
  });

  it('keep the others of a panel, and the lowest id is primary', () => {
    assert.deepEqual(after(panel, dana, 'carl'), [
      ['ben', true],
      ['dana', false],
    ]);
    assert.deepEqual(after(panel, anna, 'carl'), [
      ['anna', true],
      ['ben', false],
    ]);
  });

  it('stay when the new one is there and the old one is gone', () => {
    assert.equal(after(panel, ben), null);
    assert.equal(after(panel, ben, 'dana'), null);
    assert.equal(after({ hosts: [ben] }, ben, 'ben'), null);
  });

  it('are not guessed', () => {
    assert.throws(() => after(panel, dana), { code: 'unprocessable' });
    assert.throws(() => after(panel, dana, 'anna'), { code: 'unprocessable' });
    assert.throws(() => after(panel, ben, 'carl'), { code: 'unprocessable' });
  });
});
