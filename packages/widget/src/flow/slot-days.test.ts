import { expect } from '@open-wc/testing';
import { labelStarts, slotDays, toWire } from './slot-days.ts';

const answer = {
  timezone: 'Europe/Berlin',
  duration_minutes: 30,
  days: [{ date: '2026-11-04', first: '2026-11-03T23:00:00Z', minutes: [540, 570], seats_left: [3, 1] }],
  first_available: null,
};

it('spreads a compact answer out', () => {
  const [first, second] = slotDays(answer).get('2026-11-04') ?? [];
  expect(toWire(first?.startAt ?? 0)).to.equal('2026-11-04T08:00:00Z');
  expect(toWire(first?.endAt ?? 0)).to.equal('2026-11-04T08:30:00Z');
  expect([first?.seatsLeft, second?.seatsLeft]).to.deep.equal([3, 1]);
});

it('labels with the longer text only what would read the same', () => {
  const slots = slotDays(answer).get('2026-11-04') ?? [];
  const label = (text: string) => () => text;
  expect(
    labelStarts(slots, label('2:30'), (at) => `2:30 ${at === slots[0]?.startAt ? 'CEST' : 'CET'}`),
  ).to.deep.equal(['2:30 CEST', '2:30 CET']);
  expect(labelStarts(slots, String, label('long'))).to.deep.equal(
    slots.map(({ startAt }) => String(startAt)),
  );
});
