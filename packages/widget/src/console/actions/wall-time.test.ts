import { expect } from '@open-wc/testing';
import { instantOf } from './wall-time.ts';

const utc = (local: string, zone: string): string | null => {
  const at = instantOf(local, zone);
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
};

describe('a time that is typed', () => {
  it('is meant in the zone', () => {
    expect(utc('2027-03-01T09:00', 'Europe/Berlin')).to.equal('2027-03-01T08:00');
    expect(utc('2027-07-01T09:00', 'Europe/Berlin')).to.equal('2027-07-01T07:00');
    expect(utc('2027-03-01T09:00', 'Asia/Kolkata')).to.equal('2027-03-01T03:30');
    expect(utc('2027-03-01T09:00', 'America/Los_Angeles')).to.equal('2027-03-01T17:00');
    expect(utc('2027-03-01T09:00', 'UTC')).to.equal('2027-03-01T09:00');
  });

  it('is right on both sides of the night in which clocks change', () => {
    expect(utc('2027-03-28T01:59', 'Europe/Berlin')).to.equal('2027-03-28T00:59');
    expect(utc('2027-03-28T03:00', 'Europe/Berlin')).to.equal('2027-03-28T01:00');
    expect(utc('2027-10-31T01:30', 'Europe/Berlin')).to.equal('2027-10-30T23:30');
    expect(utc('2027-10-31T03:30', 'Europe/Berlin')).to.equal('2027-10-31T02:30');
  });

  it('is the first of two where clocks go back, and moved on where they leave it out', () => {
    expect(utc('2027-10-31T02:30', 'Europe/Berlin')).to.equal('2027-10-31T00:30');
    expect(utc('2027-03-28T02:30', 'Europe/Berlin')).to.equal('2027-03-28T01:30');
  });

  it('is none as long as it is not whole', () => {
    expect(utc('', 'Europe/Berlin')).to.equal(null);
    expect(utc('2027-03-', 'Europe/Berlin')).to.equal(null);
  });
});
