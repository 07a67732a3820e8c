import { expect } from '@open-wc/testing';
import { anEventType } from '../testing/sample-data.ts';
import { bookingRequest, keyFor, slotRequest } from './booking-request.ts';

const slot = { startAt: Date.parse('2026-11-04T09:00:00Z'), endAt: Date.parse('2026-11-04T09:30:00Z') };
const noChoices = { durationMinutes: undefined, hostId: undefined, locationId: undefined };
const visit = {
  eventType: anEventType(),
  slot,
  choices: noChoices,
  hold: null,
  metadata: {},
  timezone: 'Asia/Kolkata',
  locale: 'hi',
};

describe('the booking request', () => {
  it('has only what was chosen and filled in', () => {
    expect(bookingRequest({ ...visit, form: { name: ' Ada ', email: '', notes: ' ' } })).to.deep.equal({
      start: '2026-11-04T09:00:00Z',
      timezone: 'Asia/Kolkata',
      attendee: { name: 'Ada', timezone: 'Asia/Kolkata', locale: 'hi' },
      answers: {},
    });
  });

  it('carries the hold and the choices', () => {
    const hold = { hold_id: 'bkg_1', hold_secret: 's', expires_at: '', start: '', end: '' };
    const choices = { durationMinutes: 30, hostId: 'hst_1', locationId: 'loc_1' };
    expect(bookingRequest({ ...visit, choices, hold, form: { name: 'Ada' } })).to.include.keys(
      'hold',
      'host_id',
    );
    expect(slotRequest(slot, choices)).to.deep.equal({
      start: '2026-11-04T09:00:00Z',
      duration_minutes: 30,
      host_id: 'hst_1',
      location_id: 'loc_1',
    });
  });
});

describe('the Idempotency-Key', () => {
  it('stays while the content stays', () => {
    let made = 0;
    const newKey = () => `key-${(made += 1)}`;
    const first = keyFor(null, { start: 1 }, newKey);
    const again = keyFor(first, { start: 1 }, newKey);
    const other = keyFor(again, { start: 2 }, newKey);
    expect([first[0], again[0], other[0]]).to.deep.equal(['key-1', 'key-1', 'key-2']);
  });
});
