import { expect } from '@open-wc/testing';
import type { HostTimes } from '../console-shapes.ts';
import { shadesOf } from './host-shades.ts';

const at = (time: string): string => `2027-03-02T${time}:00Z`;
const period = (text: string) => {
  const [start = '', end = ''] = text.split('-');
  return { start: at(start), end: at(end) };
};
const timesOf = (host_id: string, times: Partial<Record<keyof HostTimes, readonly string[]>>): HostTimes => ({
  host_id,
  from: at('00:00'),
  to: '2027-03-03T00:00:00Z',
  working: (times.working ?? []).map(period),
  blocked: (times.blocked ?? []).map(period),
  do_not_disturb: (times.do_not_disturb ?? []).map(period),
  elsewhere: (times.elsewhere ?? []).map(period),
  unknown: [],
});

/** What is shaded, such as 'dnd 13:00-14:00 a,b'. */
const said = (...hosts: readonly HostTimes[]): readonly string[] =>
  shadesOf(hosts).map(({ kind, startAt, endAt, hostIds }) => {
    const [from, to] = [startAt, endAt].map((instant) => new Date(instant).toISOString().slice(11, 16));
    return `${kind} ${from}-${to} ${hostIds.join()}`;
  });

describe('what is shaded behind bookings', () => {
  it('is closed where a host does not work, or works but was taken out', () => {
    expect(
      said(timesOf('a', { working: ['09:00-12:00', '13:00-17:00'], blocked: ['16:00-18:00'] })),
    ).to.deep.equal(['closed 00:00-09:00 a', 'closed 12:00-13:00 a', 'closed 16:00-00:00 a']);
    expect(said(timesOf('a', {}))).to.deep.equal(['closed 00:00-00:00 a']);
  });

  it('is closed for several hosts only where none of them works', () => {
    const one = timesOf('a', { working: ['09:00-12:00'] });
    const other = timesOf('b', { working: ['11:00-15:00'] });
    expect(said(one, other)).to.deep.equal(['closed 00:00-09:00 a,b', 'closed 15:00-00:00 a,b']);
  });

  it('names those whom a time keeps together, each part once', () => {
    const all = { working: ['00:00-12:00', '12:00-23:59'] };
    const one = timesOf('a', { ...all, do_not_disturb: ['09:00-11:00'], elsewhere: ['10:00-10:30'] });
    const other = timesOf('b', { ...all, do_not_disturb: ['10:00-12:00'] });
    expect(said(one, other).filter((text) => !text.startsWith('closed'))).to.deep.equal([
      'dnd 09:00-10:00 a',
      'dnd 10:00-11:00 a,b',
      'dnd 11:00-12:00 b',
      'elsewhere 10:00-10:30 a',
    ]);
  });

  it('is nothing without hosts', () => {
    expect(shadesOf([])).to.deep.equal([]);
  });
});
