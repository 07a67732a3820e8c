import { expect } from '@open-wc/testing';
import { noFilters } from './booking-filters.ts';
import { bookingsQuery } from './bookings-query.ts';

const now = Date.parse('2027-03-01T08:00:00Z');
const asked = (filters: Partial<typeof noFilters>) =>
  bookingsQuery({ ...noFilters, ...filters }, now, '2027-03-01');

describe('what a list asks the server for', () => {
  it('is bounded by now where a tab is', () => {
    expect(asked({})).to.deep.equal({
      status: 'pending_confirmation,scheduled,confirmed,started',
      order: 'start',
      start_date: '2027-03-01T08:00:00.000Z',
    });
    expect(asked({ tab: 'past', status: ['no_show'] })).to.deep.equal({
      status: 'no_show',
      order: '-start',
      end_date: '2027-03-01T08:00:00.000Z',
    });
    expect(asked({ tab: 'cancelled' })).to.deep.equal({ status: 'cancelled', order: '-start' });
  });

  it('takes the narrower bound of tab and filter; both days of a filter count', () => {
    expect(asked({ from: '2027-03-01', to: '2027-03-02' })).to.include({
      start_date: '2027-03-01T08:00:00.000Z',
      end_date: '2027-03-03',
    });
    expect(asked({ from: '2027-03-05' })).to.include({ start_date: '2027-03-05' });
    expect(asked({ tab: 'past', from: '2027-02-01', to: '2027-02-03' })).to.include({
      start_date: '2027-02-01',
      end_date: '2027-02-04',
    });
    expect(asked({ tab: 'past', to: '2027-03-01' })).to.include({ end_date: '2027-03-01T08:00:00.000Z' });
  });

  it('is nothing where a filter lies on the other side of now', () => {
    expect(asked({ to: '2027-02-28' })).to.equal(null);
    expect(asked({ tab: 'past', from: '2027-03-02' })).to.equal(null);
  });

  it('names each filter as the API does', () => {
    const filters = {
      eventType: 'a',
      location: 'b',
      host: 'c',
      team: 'd',
      source: 'api',
      q: ' Robin ',
    } as const;
    expect(asked(filters)).to.include({
      event_type_id: 'a',
      location_id: 'b',
      assigned_to_id: 'c',
      team_id: 'd',
      source: 'api',
      q: 'Robin',
    });
  });
});
