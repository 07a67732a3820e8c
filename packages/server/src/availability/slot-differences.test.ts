import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  changesText,
  differencesBetween,
  joinedDifferences,
  slotsIn,
  type SlotTexts,
} from './slot-differences.ts';

const slot = (start: string, hosts: number) => JSON.stringify({ start, end: 'later', hosts_free: hosts });
const answers = fc
  .dictionary(fc.constantFrom('1', '2', '3', '4'), fc.integer({ min: 1, max: 3 }), { noNullPrototype: true })
  .map(
    (hosts): SlotTexts => new Map(Object.entries(hosts).map(([start, count]) => [start, slot(start, count)])),
  );

/** What a reader does with a message. */
function applied(slots: SlotTexts, text: string): Map<string, string> {
  const { added, removed }: Record<'added' | 'removed', { start: string }[]> = JSON.parse(text);
  const after = new Map(slots);
  for (const { start } of removed) assert.ok(after.delete(start), 'what is removed was there');
  for (const one of added) {
    assert.ok(!after.has(one.start), 'what is added was not there');
    after.set(one.start, JSON.stringify(one));
  }
  return after;
}

it('changes lead from one answer to the next, and joined ones to the last, saying nothing that stayed', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 2, maxLength: 5 }), (all) => {
      const [first = new Map(), ...rest] = all;
      let before = first;
      let joined = differencesBetween(first, first);
      for (const next of rest) {
        const step = differencesBetween(before, next);
        assert.deepEqual(applied(before, changesText(step, 'null')), new Map(next));
        joined = joinedDifferences(joined, step);
        before = next;
      }
      assert.deepEqual(applied(first, changesText(joined, 'null')), new Map(before));
      const direct = differencesBetween(first, before);
      assert.deepEqual(new Set(joined.keys()), new Set(direct.keys()));
    }),
  );
});

it('slots of a compact answer are those of the full one, but for how many hosts are free', () => {
  const first_available = { start: '2027-03-02T08:00:00Z', end: '2027-03-02T08:30:00Z' };
  const shared = { timezone: 'UTC', duration_minutes: 30, first_available };
  const day = { date: '2027-03-02', first: '2027-03-02T00:00:00Z', minutes: [480, 510] };
  const more = { hosts: [['hst_a'], ['hst_a', 'hst_b']], seats_left: [3, 1] };
  const compact = slotsIn(JSON.stringify({ ...shared, days: [{ ...day, ...more }] }));
  assert.deepEqual(
    [...compact.slots.values()].map((text): unknown => JSON.parse(text)),
    [
      { start: '2027-03-02T08:00:00Z', end: '2027-03-02T08:30:00Z', hosts: ['hst_a'], seats_left: 3 },
      {
        start: '2027-03-02T08:30:00Z',
        end: '2027-03-02T09:00:00Z',
        hosts: ['hst_a', 'hst_b'],
        seats_left: 1,
      },
    ],
  );
  assert.equal(compact.first, JSON.stringify(first_available));
});
