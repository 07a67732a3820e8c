import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HostDecision } from '../bookings/booking-record.ts';
import { aHost } from '../testing/a-booking.ts';
import { decisionText } from './decision-text.ts';

const lastAt = Date.UTC(2027, 2, 1, 10);
const decision: HostDecision = {
  considered: ['hst_mara', 'hst_theo', 'hst_zoe'],
  free: ['hst_mara', 'hst_theo'],
  because: 'least_recent',
  turn: {
    distribution: 'least_recent',
    free: [
      { hostId: 'hst_mara', weight: 100, cursor: 0, credit: 0 },
      { hostId: 'hst_theo', weight: 100, cursor: lastAt, credit: 0 },
    ],
    chose: 'hst_mara',
    after: lastAt,
    cursor: lastAt + 1,
  },
};

describe('why a booking has its host', () => {
  it('is told on one line: how the rotation stood, and how many were free', () => {
    assert.equal(
      decisionText(decision, [aHost()]),
      'least_recent, whose last turn is longest ago: Mara (never) before hst_theo (2027-03-01T10:00:00Z); 2 of 3 free',
    );
  });

  it('still says whom the rotation had chosen once the booking was given to somebody else', () => {
    const text = decisionText({ ...decision, because: 'reassigned' }, [
      aHost({ id: 'hst_zoe', name: 'Zoe' }),
    ]);
    assert.match(text, /^reassigned, a member gave it to this host: hst_mara \(never\) before /);
  });
});
