import { expect } from '@open-wc/testing';
import { noFilters, type BookingFilters } from '../bookings/booking-filters.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { calendarQuery, instantsOf, isOnShow } from './calendar-query.ts';

const week = { first: '2027-03-22', last: '2027-03-28' };

describe('the bookings of a calendar', () => {
  it('are those of its days in its zone, also where clocks change on one of them', () => {
    const { startAt, endAt } = instantsOf(week, 'Europe/Berlin');
    expect([startAt, endAt].map((at) => new Date(at).toISOString())).to.deep.equal([
      '2027-03-21T23:00:00.000Z',
      '2027-03-28T22:00:00.000Z',
    ]);
  });

  it('are asked for in all states, whatever tab and days the list is at', () => {
    const range = instantsOf(week, 'UTC');
    const query = calendarQuery(
      { ...noFilters, tab: 'cancelled', from: '2027-01-01', to: '2027-01-02', host: 'hst_1', q: ' kim ' },
      range,
    );
    expect(query).to.deep.equal({
      status: 'pending_confirmation,scheduled,confirmed,started,completed,cancelled,no_show,rescheduled',
      order: 'start',
      // A booking of the night before reaches into the range.
      start_date: '2027-03-21T00:00:00.000Z',
      end_date: '2027-03-29T00:00:00.000Z',
      assigned_to_id: 'hst_1',
      q: 'kim',
    });
    expect(calendarQuery({ ...noFilters, status: ['no_show'] }, range).status).to.equal('no_show');
  });

  it('are on show as far as they reach into it and are chosen, in whatever tab they stand', () => {
    const range = instantsOf({ first: '2027-03-02', last: '2027-03-02' }, 'Europe/Berlin');
    const shows = (changes: object, filters: Partial<BookingFilters> = {}) =>
      isOnShow(aBusinessBooking(changes), { ...noFilters, ...filters }, range);
    expect(shows({})).to.equal(true);
    expect(shows({ status: 'cancelled' })).to.equal(true);
    expect(shows({ status: 'draft' })).to.equal(false);
    expect(shows({ status: 'cancelled' }, { status: ['scheduled'] })).to.equal(false);
    expect(shows({}, { from: '2027-05-01', tab: 'past' })).to.equal(true);
    expect(shows({}, { host: 'hst_2' })).to.equal(false);
    expect(shows({ start: '2027-03-01T22:30:00Z', end: '2027-03-01T23:30:00Z' })).to.equal(true);
    expect(shows({ start: '2027-03-01T22:00:00Z', end: '2027-03-01T23:00:00Z' })).to.equal(false);
    expect(shows({ start: '2027-03-02T23:00:00Z', end: '2027-03-02T23:30:00Z' })).to.equal(false);
  });
});
