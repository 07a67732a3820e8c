import { spellStatus, type StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { BusinessBooking } from '@slotkit/shared/wire';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { BookingRecord } from './booking-record.ts';
import { spelledOf } from './lifecycle-view.ts';
import { presentBooking, type BookingViewer } from './present-booking.ts';
import { presentDecision } from './present-decision.ts';

/** A booking for another system or a member: everybody who attends, why this host, and the status in the reader's words. */
export const presentToBusiness = (
  booking: BookingRecord,
  settings: Omit<EventTypeSettings, 'timezone'>,
  viewer: Omit<BookingViewer, 'attendeeId'>,
  vocabulary: StatusVocabulary,
): BusinessBooking => ({
  ...presentBooking(booking, settings, { ...viewer, attendeeId: null }),
  status: spellStatus(vocabulary, spelledOf(booking), viewer.now),
  ...presentDecision(booking),
});
