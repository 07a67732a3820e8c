import { expect } from '@open-wc/testing';
import { dayAt, detectZone, isZone, offsetAt, zoneCity, zoneLabel } from './zones.ts';

describe('zones', () => {
  it('are those the browser knows', () => {
    expect(isZone('Asia/Kathmandu')).to.equal(true);
    expect(isZone('Mars/Olympus')).to.equal(false);
    expect(isZone('')).to.equal(false);
    expect(isZone('+02:00')).to.equal(false);
  });

  it('are found out from the browser, under the name of today', () => {
    expect(detectZone('Asia/Calcutta')).to.equal('Asia/Kolkata');
    const argentine = 'America/Argentina/Buenos_Aires';
    for (const said of ['America/Buenos_Aires', argentine]) expect(detectZone(said)).to.equal(argentine);
    for (const said of ['UTC', 'Europe/Berlin', 'America/Port-au-Prince'])
      expect(detectZone(said)).to.equal(said);
    for (const said of ['', '+02:00', 'Etc/Unknown']) expect(detectZone(said)).to.equal('UTC');
    expect(isZone(detectZone())).to.equal(true);
  });

  it('say which day an instant falls on', () => {
    const at = Date.parse('2027-03-01T23:30:00Z');
    expect(dayAt(at, 'UTC')).to.equal('2027-03-01');
    expect(dayAt(at, 'Europe/Berlin')).to.equal('2027-03-02');
    expect(dayAt(at, 'America/Los_Angeles')).to.equal('2027-03-01');
  });

  it('say their offset at an instant, before and after clocks change', () => {
    expect(offsetAt(Date.parse('2027-03-28T00:59:00Z'), 'Europe/Berlin')).to.equal('UTC+1');
    expect(offsetAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Berlin')).to.equal('UTC+2');
    expect(offsetAt(0, 'Asia/Kolkata')).to.equal('UTC+5:30');
    expect(offsetAt(Date.parse('2027-01-01T00:00:00Z'), 'America/St_Johns')).to.equal('UTC−3:30');
    // Browsers with older data leave the 0 out.
    expect(offsetAt(0, 'UTC')).to.match(/^UTC(\+0)?$/);
  });

  it('are written for people by their city', () => {
    expect(zoneCity('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(zoneLabel(0, 'Europe/Berlin')).to.equal('Berlin (UTC+1)');
    expect(zoneLabel(0, 'UTC')).to.equal('UTC');
  });
});
