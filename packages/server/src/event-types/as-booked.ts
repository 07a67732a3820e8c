import type { BookingRecord } from '../bookings/booking-record.ts';
import type { EventTypeRecord, EventTypeSettings, LocationRecord } from './event-type.ts';

/**
 * An event type as a booking that moves knows it, where others changed it meanwhile: the booking keeps its place, though nobody else may
 * book it there any more, and stays a group, or none.
 */
export const asBooked = (eventType: EventTypeRecord, booking: BookingRecord): EventTypeRecord => ({
  ...eventType,
  settings: { ...eventType.settings, ...kindOf(eventType.settings, booking) },
  locations: placesOf(eventType, booking),
});

function kindOf(
  { strategy }: EventTypeSettings,
  { group }: BookingRecord,
): Partial<Pick<EventTypeSettings, 'strategy' | 'seats'>> {
  if (group !== null && strategy !== 'group') return { strategy: 'group', seats: group.seats };
  return group === null && strategy === 'group' ? { strategy: 'individual', seats: 1 } : {};
}

function placesOf(
  { locations }: Pick<EventTypeRecord, 'locations'>,
  { location }: BookingRecord,
): readonly LocationRecord[] {
  if (!location || locations.some(({ id }) => id === location.id)) return locations;
  return [...locations, { ...location, hostIds: null }];
}
