import { expect } from '@open-wc/testing';
import type { EventType } from '../console-shapes.ts';
import { whyIn } from './why-query.ts';

const anEventType = (id: string, slug: string): EventType =>
  ({ id, slug, timezone: 'Europe/Berlin', durations_minutes: [30, 60] }) as EventType;
const both = [anEventType('evt_1', 'intro'), anEventType('evt_2', 'visit')];
const today = '2027-03-01';

describe('what an address asks about a time', () => {
  it('names the event type by its id or its slug, the time as an instant or on its clocks', () => {
    const asked = {
      event_type_id: 'evt_2',
      day: '2027-03-02',
      time: '09:30',
      duration: '60',
      host_id: 'hst_1',
    };
    const query = whyIn(asked, both, today);
    expect(query?.start).to.equal('2027-03-02T08:30:00.000Z');
    expect([query?.duration, query?.host]).to.deep.equal([60, 'hst_1']);
    expect(whyIn({ event_type_id: 'intro', time: '2027-03-02T08:30:00Z' }, both, today)).to.deep.include({
      day: '2027-03-02',
      duration: 30,
      host: null,
      start: '2027-03-02T08:30:00.000Z',
    });
  });

  it('reads nonsense as not there', () => {
    const query = whyIn(
      { event_type_id: 'intro', day: '2027-13-99', time: 'noon', duration: '7' },
      both,
      today,
    );
    expect([query?.day, query?.start, query?.duration]).to.deep.equal([today, null, 30]);
    expect(whyIn({}, [], today)).to.equal(null);
    expect(whyIn({}, both, today)?.eventType.id).to.equal('evt_1');
    expect(whyIn({ event_type_id: 'gone' }, both.slice(0, 1), today)).to.equal(null);
  });
});
