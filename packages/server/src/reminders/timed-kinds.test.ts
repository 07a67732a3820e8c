import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultSettings, type EventTypeSettings } from '../event-types/event-type.ts';
import { dueBefore, isStale, timedKinds, timedReminders } from './timed-kinds.ts';
import { reminderSkipOf } from './why-skip-reminder.ts';

const minutes = (count: number): number => count * 60_000;
const startAt = Date.UTC(2027, 2, 4, 9);

describe('a timed reminder', () => {
  it('is due its lead before the start in elapsed hours, whatever the clocks do in between', () => {
    for (const { start, due } of [
      { start: '2027-03-28T04:15:00Z', due: '2027-03-27T04:15:00Z' },
      { start: '2027-10-31T10:00:00Z', due: '2027-10-30T10:00:00Z' },
    ])
      assert.equal(dueBefore(Date.parse(start), timedReminders.reminder_24h.leadMinutes, 0), Date.parse(due));
  });

  it('is planned only while its time is still ahead', () => {
    assert.equal(dueBefore(startAt, 60, startAt - minutes(60) - 1), startAt - minutes(60));
    assert.equal(dueBefore(startAt, 60, startAt - minutes(60)), null);
    assert.equal(dueBefore(startAt, 60, startAt - minutes(59)), null);
  });

  it('is sent when it is a few minutes late, and is stale long before its successor is due', () => {
    for (const kind of timedKinds) {
      const { leadMinutes, staleAfterMinutes } = timedReminders[kind];
      const dueAt = startAt - minutes(leadMinutes);
      const lateBy = (late: number) => isStale(kind, { dueAt, startAt, now: dueAt + minutes(late) });
      assert.equal(lateBy(0), false);
      assert.equal(lateBy(5), false);
      assert.equal(lateBy(staleAfterMinutes), false);
      assert.equal(lateBy(staleAfterMinutes + 1), true);
      const successor = timedKinds[timedKinds.indexOf(kind) + 1];
      if (successor) assert.ok(leadMinutes - staleAfterMinutes > timedReminders[successor].leadMinutes / 2);
    }
  });

  it('is stale from the start on, a dispatch no sooner', () => {
    const dueAt = startAt - minutes(5);
    assert.equal(isStale('dispatch', { dueAt, startAt, now: startAt - 1 }), false);
    assert.equal(isStale('dispatch', { dueAt, startAt, now: startAt }), true);
    assert.equal(isStale('reminder_15m', { dueAt: startAt - minutes(1), startAt, now: startAt }), true);
  });
});

describe('what came due before the start', () => {
  const row = { kind: 'reminder_24h', channel: 'email', dueAt: startAt - minutes(1440) };
  const settings: EventTypeSettings = {
    ...defaultSettings,
    timezone: 'UTC',
    dispatch: { minutesBefore: 10 },
  };
  const skip = (change: {
    row?: Partial<typeof row>;
    status?: Parameters<typeof reminderSkipOf>[1]['status'];
    settings?: Partial<EventTypeSettings>;
    now?: number;
  }) =>
    reminderSkipOf(
      { ...row, ...change.row },
      { status: change.status ?? 'scheduled', startAt, endAt: startAt + minutes(30) },
      { ...settings, ...change.settings },
      change.now ?? row.dueAt,
    );

  it('is sent for a booking that will take place, and for no other', () => {
    assert.equal(skip({}), null);
    assert.equal(skip({ status: 'confirmed' }), null);
    assert.equal(skip({ status: 'started' }), null);
    assert.equal(skip({ status: 'cancelled' }), 'booking_cancelled');
    assert.equal(skip({ status: 'rescheduled' }), 'booking_rescheduled');
    assert.equal(skip({ status: 'no_show' }), 'booking_no_show');
    assert.equal(skip({ status: 'completed' }), 'booking_over');
    assert.equal(skip({ status: 'pending_confirmation' }), 'still_pending');
  });

  it('is left out where kind or channel were turned off meanwhile', () => {
    assert.equal(skip({ settings: { reminders: [] } }), 'kind_turned_off');
    assert.equal(skip({ row: { channel: 'http' } }), 'kind_turned_off');
    assert.equal(skip({ row: { kind: 'dispatch', channel: 'genesys' } }), null);
    assert.equal(skip({ row: { kind: 'dispatch' }, settings: { dispatch: null } }), 'kind_turned_off');
  });

  it('is no longer of use from the start on as a conflict notice, from the end on as a message on demand', () => {
    const notice = { kind: 'conflict_notice' };
    assert.equal(skip({ row: notice, status: 'pending_confirmation' }), null);
    assert.equal(skip({ row: notice, now: startAt }), 'stale');
    assert.equal(skip({ row: { kind: 'custom' }, now: startAt }), null);
    assert.equal(skip({ row: { kind: 'custom' }, now: startAt + minutes(30) }), 'booking_over');
    assert.equal(skip({ row: { kind: 'custom' }, status: 'no_show' }), 'booking_no_show');
  });

  it('leaves every other message to its own rules', () => {
    assert.equal(skip({ row: { kind: 'invitation' }, status: 'cancelled' }), null);
  });
});
