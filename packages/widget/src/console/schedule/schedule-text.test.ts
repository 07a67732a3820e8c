import { expect } from '@open-wc/testing';
import { ConsoleServer } from '../testing/console-server.ts';
import { periodText, timesText, untilWhen } from './schedule-text.ts';

const server = new ConsoleServer();
server.install();
const zone = 'Europe/Berlin';
const period = (start: string, end: string) => ({ startAt: Date.parse(start), endAt: Date.parse(end) });
const plain = (text: string): string => text.replaceAll(/[\s ]*–[\s ]*/g, '–');

describe('when something is, in words', () => {
  it('is short within a day, knows its end, and names both days over midnight', async () => {
    const desk = await server.openDesk();
    const times = (start: string, end: string) => plain(timesText(period(start, end), desk, zone));
    expect(times('2027-03-01T09:00:00Z', '2027-03-01T10:30:00Z')).to.equal('10:00–11:30');
    expect(times('2027-03-01T09:00:00Z', '2027-03-01T23:00:00Z')).to.equal('10:00–24:00');
    expect(times('2027-03-01T23:00:00Z', '2027-03-02T23:00:00Z')).to.equal('All day');
    expect(times('2027-03-01T22:00:00Z', '2027-03-02T00:00:00Z')).to.equal('23:00–01:00');
    const all = (start: string, end: string) => plain(periodText(period(start, end), desk, zone));
    expect(all('2027-03-01T09:00:00Z', '2027-03-01T23:00:00Z')).to.equal('Today, 10:00–24:00');
    expect(all('2027-03-01T22:00:00Z', '2027-03-02T00:00:00Z')).to.equal('Today, 23:00–Tomorrow, 01:00');
    expect(untilWhen(Date.parse('2027-03-02T09:00:00Z'), desk, zone)).to.equal('Tomorrow, 10:00');
  });
});
