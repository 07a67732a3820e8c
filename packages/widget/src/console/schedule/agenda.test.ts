import { expect } from '@open-wc/testing';
import type { Shapes } from '@slotkit/shared/client';
import { formatsFor } from '../../time/formats.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { agendaOf, dayPeriod, type AgendaFacts } from './agenda.ts';
import { meetingAddress, nextMeeting, rightNow, untilText } from './right-now.ts';

const zone = 'Europe/Berlin';
const at = (text: string): number => Date.parse(text);
const noTimes: Shapes['HostTimes'] = {
  host_id: 'hst_1',
  from: '2027-03-01T00:00:00Z',
  to: '2027-03-09T00:00:00Z',
  working: [{ start: '2027-03-02T08:00:00Z', end: '2027-03-02T16:00:00Z' }],
  blocked: [],
  do_not_disturb: [],
  elsewhere: [],
  unknown: [],
};
const facts = (now: string, change: Partial<AgendaFacts> = {}): AgendaFacts => ({
  bookings: [aBusinessBooking()],
  times: noTimes,
  zone,
  now: at(now),
  ...change,
});
const lines = (all: AgendaFacts, index: number) =>
  agendaOf(all, 3)[index]?.entries.map(({ kind, startAt, endAt }) => [
    kind,
    ...[startAt, endAt].map((one) => new Date(one).toISOString().slice(11, 16)),
  ]);

describe('the days of a host', () => {
  it('show meetings, and what is left of the working time between them', () => {
    const all = facts('2027-03-01T09:00:00Z', {
      bookings: [aBusinessBooking({ start: '2027-03-02T10:00:00Z', end: '2027-03-02T11:00:00Z' })],
      times: {
        ...noTimes,
        do_not_disturb: [{ start: '2027-03-02T15:00:00Z', end: '2027-03-02T18:00:00Z' }],
        elsewhere: [{ start: '2027-03-02T11:10:00Z', end: '2027-03-02T12:00:00Z' }],
      },
    });
    expect(agendaOf(all, 3).map(({ day }) => day)).to.deep.equal(['2027-03-01', '2027-03-02', '2027-03-03']);
    expect(lines(all, 0)).to.deep.equal([]);
    // Ten minutes between two things are no free time.
    expect(lines(all, 1)).to.deep.equal([
      ['free', '08:00', '10:00'],
      ['booking', '10:00', '11:00'],
      ['elsewhere', '11:10', '12:00'],
      ['free', '12:00', '15:00'],
      ['quiet', '15:00', '18:00'],
    ]);
  });

  it('end at the midnight of the zone, also where clocks change', () => {
    const { startAt, endAt } = dayPeriod('2027-03-28', zone);
    expect((endAt - startAt) / 3_600_000).to.equal(23);
    const late = aBusinessBooking({ start: '2027-03-01T22:30:00Z', end: '2027-03-01T23:30:00Z' });
    const night = facts('2027-03-01T09:00:00Z', { bookings: [late], times: { ...noTimes, working: [] } });
    expect([0, 1].map((index) => lines(night, index)?.length)).to.deep.equal([1, 0]);
    // The day after it is still on.
    expect(lines({ ...night, now: at('2027-03-01T23:10:00Z') }, 0)).to.deep.equal([
      ['booking', '22:30', '23:30'],
    ]);
  });

  it('do not offer what has passed as free, and keep the start of what goes on', () => {
    const all = facts('2027-03-02T12:05:00Z', {
      times: { ...noTimes, do_not_disturb: [{ start: '2027-03-02T11:00:00Z', end: '2027-03-02T12:30:00Z' }] },
    });
    expect(lines(all, 0)).to.deep.equal([
      ['booking', '08:00', '08:30'],
      ['quiet', '11:00', '12:30'],
      ['free', '12:30', '16:00'],
    ]);
  });
});

describe('this moment', () => {
  const standing = (all: AgendaFacts) => rightNow(all, agendaOf(all, 1)[0]);

  it('is a meeting before it is anything else', () => {
    expect(standing(facts('2027-03-02T08:10:00Z'))).to.deep.equal({
      kind: 'meeting',
      untilAt: at('2027-03-02T08:30:00Z'),
    });
    expect(standing(facts('2027-03-02T08:30:00Z'))).to.deep.equal({
      kind: 'free',
      untilAt: at('2027-03-02T16:00:00Z'),
    });
    expect(standing(facts('2027-03-02T20:00:00Z'))).to.deep.equal({ kind: 'off' });
    const completed = facts('2027-03-02T08:10:00Z', {
      bookings: [aBusinessBooking({ status: 'completed' })],
    });
    expect(standing(completed).kind).not.to.equal('meeting');
  });

  it('is followed by the next meeting that is neither over nor cancelled', () => {
    const bookings = [
      aBusinessBooking({ id: 'bkg_2', start: '2027-03-02T09:00:00Z', end: '2027-03-02T09:30:00Z' }),
      aBusinessBooking(),
      aBusinessBooking({ id: 'bkg_3', status: 'cancelled', start: '2027-03-02T08:00:00Z' }),
    ];
    const next = (now: string) => nextMeeting(bookings, at(now))?.id ?? null;
    expect(next('2027-03-02T07:00:00Z')).to.equal('bkg_1');
    expect(next('2027-03-02T08:29:59Z')).to.equal('bkg_1');
    expect(next('2027-03-02T08:30:00Z')).to.equal('bkg_2');
    expect(next('2027-03-02T09:30:00Z')).to.equal(null);
  });

  it('is counted from in minutes, then hours, then days', () => {
    const formats = formatsFor('en');
    const until = (minutes: number) => untilText(minutes * 60_000, 0, formats);
    expect([0.2, 25, 90, 200, 37 * 60].map(until)).to.deep.equal([
      'in 1 minute',
      'in 25 minutes',
      'in 90 minutes',
      'in 3 hours',
      'in 2 days',
    ]);
  });

  it('leads to web pages alone', () => {
    expect(meetingAddress(aBusinessBooking())).to.equal('https://meet.example.com/one');
    expect(meetingAddress(aBusinessBooking({ location: null }))).to.equal(null);
    expect(meetingAddress(aBusinessBooking({ meeting_url: 'https://meet.example.com/two' }))).to.equal(
      'https://meet.example.com/two',
    );
  });
});
