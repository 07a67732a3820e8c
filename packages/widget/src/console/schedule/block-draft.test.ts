import { expect } from '@open-wc/testing';
import { draftFor, draftPeriod } from './block-draft.ts';

const zone = 'Europe/Berlin';
// Clocks in Berlin go back at 01:00Z: both of these are 02:10 and 02:40 for the second time.
const block = {
  id: 'dnd_1',
  host_id: 'hst_1',
  start: '2027-10-31T01:10:00Z',
  end: '2027-10-31T01:40:00Z',
  reason: null,
  archived: false,
  version: 1,
  created_at: '2027-03-01T07:00:00Z',
  updated_at: '2027-03-01T07:00:00Z',
} as const;

describe('a block that is edited', () => {
  it('stays at its time in an hour that clocks show twice, as long as no other is typed', () => {
    const draft = { ...draftFor(block, zone), reason: 'Only the reason' };
    expect(draftPeriod(draft, zone)).to.deep.equal({
      startAt: Date.parse(block.start),
      endAt: Date.parse(block.end),
    });
    expect(draftPeriod({ ...draft, to: '2027-10-31T05:00' }, zone)).to.deep.equal({
      startAt: Date.parse(block.start),
      endAt: Date.parse('2027-10-31T04:00:00Z'),
    });
  });
});
