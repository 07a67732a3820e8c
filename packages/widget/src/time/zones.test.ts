import { expect } from '@open-wc/testing';
import { dayAt, isZone, offsetMinutes, offsetText, zoneCity, zoneGroups } from './zones.ts';

const winter = Date.parse('2026-11-04T23:30:00Z');
const summer = Date.parse('2026-07-01T12:00:00Z');

describe('zones', () => {
  it('say which day it is there', () => {
    expect(dayAt(winter, 'UTC')).to.equal('2026-11-04');
    expect(dayAt(winter, 'Europe/Berlin')).to.equal('2026-11-05');
    expect(dayAt(winter, 'Pacific/Honolulu')).to.equal('2026-11-04');
  });

  it('know their distance from UTC at an instant', () => {
    expect(offsetMinutes(summer, 'Europe/Berlin')).to.equal(120);
    expect(offsetMinutes(winter, 'Europe/Berlin')).to.equal(60);
    expect(offsetMinutes(winter, 'Asia/Kathmandu')).to.equal(345);
    expect(offsetMinutes(winter, 'America/St_Johns')).to.equal(-210);
    expect(offsetMinutes(winter, 'UTC')).to.equal(0);
  });

  it('are written as people read them', () => {
    expect(offsetText(345)).to.equal('UTC+5:45');
    expect(offsetText(-210)).to.equal('UTC−3:30');
    expect(offsetText(0)).to.equal('UTC+0');
    expect(zoneCity('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
  });

  it('are told from what is none', () => {
    expect(isZone('Asia/Kolkata')).to.equal(true);
    expect(isZone('Mars/Olympus')).to.equal(false);
    expect(isZone('')).to.equal(false);
  });

  it('are listed by region, with one that the browser does not list', () => {
    const groups = zoneGroups(winter, ['Asia/Kolkata', 'UTC']);
    const asia = groups.find(({ region }) => region === 'Asia');
    expect(asia?.zones).to.deep.include({ zone: 'Asia/Tokyo', label: 'Tokyo (UTC+9)' });
    expect(groups.flatMap(({ zones }) => zones).map(({ zone }) => zone)).to.include('UTC');
  });
});
