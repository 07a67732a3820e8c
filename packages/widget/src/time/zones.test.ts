import { expect } from '@open-wc/testing';
import { dayAt, detectZone, isZone, offsetMinutes, offsetText, zoneCity, zoneGroups } from './zones.ts';

describe('zones', () => {
  it('are those the browser knows', () => {
    expect(isZone('Asia/Kathmandu')).to.equal(true);
    expect(isZone('Mars/Olympus')).to.equal(false);
    expect(isZone('')).to.equal(false);
    expect(isZone('+02:00')).to.equal(false);
  });

  it('are found out from the browser, under the name of today', () => {
    expect(detectZone('Asia/Calcutta')).to.equal('Asia/Kolkata');
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
    expect(offsetMinutes(Date.parse('2027-03-28T00:59:00Z'), 'Europe/Berlin')).to.equal(60);
    expect(offsetMinutes(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Berlin')).to.equal(120);
    expect(offsetMinutes(Date.parse('2027-01-01T00:00:00Z'), 'Asia/Kolkata')).to.equal(330);
    expect(offsetMinutes(Date.parse('2027-01-01T00:00:00Z'), 'America/St_Johns')).to.equal(-210);
    expect(offsetMinutes(0, 'UTC')).to.equal(0);
  });

  it('write offsets and cities for people', () => {
    expect(offsetText(330)).to.equal('UTC+5:30');
    expect(offsetText(-210)).to.equal('UTC−3:30');
    expect(offsetText(0)).to.equal('UTC+0');
    expect(zoneCity('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
  });

  it('are listed by region under the names of today, the visitor’s among them', () => {
    const zones = zoneGroups(0, ['Etc/GMT+5']).flatMap((group) => group.zones.map(({ zone }) => zone));
    expect(zones).to.include.members(['Etc/GMT+5', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Berlin']);
    expect(zones).not.to.include('Asia/Calcutta');
    expect(new Set(zones)).to.have.length(zones.length);
  });
});
