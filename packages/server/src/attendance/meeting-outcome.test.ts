import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aBooking, anAttendee } from '../testing/a-booking.ts';
import { attendanceOf, meetingOutcome, type Join } from './meeting-outcome.ts';

const link = { id: 'loc_1', name: 'Video', type: 'link', value: 'https://meet.example' } as const;
const meeting = aBooking({ location: link });
const settings = { autoNoShow: true, noShowGraceMinutes: 15 };
const host: Join = { party: 'host', partyId: 'hst_mara' };
const customer: Join = { party: 'attendee', partyId: 'att_kim' };
const graceOver = meeting.endAt + 15 * 60_000;

describe('what time makes of a meeting', () => {
  it('is completed at its end, and not before, when host and customer joined', () => {
    assert.equal(meetingOutcome(meeting, [host, customer], settings, meeting.endAt - 1), null);
    assert.equal(meetingOutcome(meeting, [host, customer], settings, meeting.endAt), 'complete');
  });

  it('is a no-show after the grace when no customer joined, whether or not the host did', () => {
    for (const joins of [[], [host]]) {
      assert.equal(meetingOutcome(meeting, joins, settings, graceOver - 1), null);
      assert.equal(meetingOutcome(meeting, joins, settings, graceOver), 'mark_no_show');
    }
  });

  it('is for a member to say when only the customer joined', () => {
    assert.equal(meetingOutcome(meeting, [customer], settings, graceOver), null);
  });

  it('is for a member to say where the customer comes without our link, or the event type says so', () => {
    for (const location of [
      { ...link, type: 'phone' } as const,
      { ...link, type: 'in_person' } as const,
      null,
    ])
      assert.equal(meetingOutcome({ ...meeting, location }, [host], settings, graceOver), null);
    assert.equal(meetingOutcome(meeting, [], { ...settings, autoNoShow: false }, graceOver), null);
  });

  it('counts as coming only who has a place, seat by seat', () => {
    const attendees = [
      anAttendee(),
      anAttendee({ id: 'att_lee' }),
      anAttendee({ id: 'att_gone', status: 'cancelled' }),
    ];
    const gone: Join = { party: 'attendee', partyId: 'att_gone' };
    assert.deepEqual(attendanceOf({ attendees }, [host, customer, gone]), {
      hostCame: true,
      came: ['att_kim'],
      missing: ['att_lee'],
    });
    assert.equal(
      meetingOutcome({ ...meeting, attendees }, [host, gone], settings, graceOver),
      'mark_no_show',
    );
  });
});
