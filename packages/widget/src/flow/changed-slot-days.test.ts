import { expect } from '@open-wc/testing';
import { someSlots } from '../testing/sample-data.ts';
import { changedSlotDays } from './changed-slot-days.ts';
import { slotDays } from './slot-days.ts';

const days = slotDays(someSlots({ '2027-03-02': [540, 570], '2027-03-04': [600] }));
const period = (start: string, end: string) => ({ start: `2027-03-${start}:00Z`, end: `2027-03-${end}:00Z` });
const ten = period('04T10:00', '04T10:30');

describe('slots that have changed', () => {
  it('are gone, and with its last one a day', () => {
    const changed = changedSlotDays(days, { added: [], removed: [ten], first_available: null }, 'UTC');
    expect([...changed.keys()]).to.deep.equal(['2027-03-02']);
  });

  it('come back at their place, on the visitor’s day', () => {
    const added = [period('02T09:15', '02T09:45'), period('03T23:30', '04T00:00')];
    const changed = changedSlotDays(days, { added, removed: [], first_available: null }, 'UTC');
    expect([...changed.keys()]).to.deep.equal(['2027-03-02', '2027-03-03', '2027-03-04']);
    const starts = changed
      .get('2027-03-02')
      ?.map(({ startAt }) => new Date(startAt).toISOString().slice(11, 16));
    expect(starts).to.deep.equal(['09:00', '09:15', '09:30']);
    const inKolkata = changedSlotDays(days, { added, removed: [], first_available: null }, 'Asia/Kolkata');
    expect(inKolkata.get('2027-03-04')).to.have.length(2);
  });

  it('are there once when they are told twice', () => {
    const changes = { added: [{ ...ten, seats_left: 3 }], removed: [ten], first_available: null };
    const once = changedSlotDays(days, changes, 'UTC');
    expect(changedSlotDays(once, changes, 'UTC').get('2027-03-04')).to.deep.equal([
      { startAt: Date.parse(ten.start), endAt: Date.parse(ten.end), seatsLeft: 3 },
    ]);
  });
});
