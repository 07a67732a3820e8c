import type { Placement } from '@slotkit/shared/lifecycle';
import type { Offer } from '../availability/offer.ts';
import type { LocationRecord } from '../event-types/event-type.ts';
import type { BookingRecord } from './booking-record.ts';
import type { Caller } from './caller.ts';
import type { ChosenHosts } from './choose-host.ts';

/** What tells one new booking from another. */
export interface NewBooking {
  readonly id: string;
  readonly series: BookingRecord['series'];
  readonly offer: Offer;
  readonly chosen: ChosenHosts;
  readonly startAt: number;
  readonly placement: Placement;
  readonly caller: Caller;
  readonly now: number;
}

/** A booking or hold as it begins, with nobody attending yet. */
export function newBooking({
  id,
  series,
  offer,
  chosen,
  startAt,
  placement,
  caller,
  now,
}: NewBooking): BookingRecord {
  const { eventType, durationMinutes, location } = offer;
  const { settings } = eventType;
  return {
    id,
    appId: eventType.appId,
    eventType: {
      id: eventType.id,
      slug: eventType.slug,
      title: eventType.title,
      strategy: settings.strategy,
      questions: settings.questions,
    },
    series,
    status: placement.state,
    awaiting: placement.awaiting,
    gates: placement.gates,
    startAt,
    endAt: startAt + durationMinutes * 60_000,
    timezone: settings.timezone,
    bufferBeforeMinutes: settings.bufferBeforeMinutes,
    bufferAfterMinutes: settings.bufferAfterMinutes,
    location: location && {
      id: location.id,
      name: location.name,
      type: location.type,
      value: location.value,
    },
    source: caller.source,
    createdBy: caller.party,
    contactId: null,
    conversationId: null,
    notes: null,
    metadata: {},
    cancellation: null,
    rescheduledFromId: null,
    rescheduledToId: null,
    history: [],
    confirmBy: null,
    hold: null,
    decision: chosen.decision,
    briefingSentAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    hosts: chosen.hosts.map(({ id: hostId, name, email, timezone }, index) => ({
      id: hostId,
      name,
      email,
      timezone,
      primary: index === 0,
    })),
    attendees: [],
    group: settings.strategy === 'group' ? { seats: settings.seats, taken: 0, holds: [] } : null,
  };
}

/** A new series; its calendar UID is its id at the server's host name, for good. */
export const newSeries = (
  id: string,
  publicUrl: string,
  location: LocationRecord | null,
): BookingRecord['series'] => ({
  id,
  calendarUid: `${id}@${new URL(publicUrl).hostname}`,
  sequence: 0,
  meetingUrl: meetingUrlOf(location),
});

/** The link that a location is; conferences get theirs from their adapter. */
export const meetingUrlOf = (location: Pick<LocationRecord, 'type' | 'value'> | null): string | null =>
  location?.type === 'link' ? location.value : null;
