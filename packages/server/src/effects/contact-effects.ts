import { addNoShow, matchContact } from '../contacts/contact-store.ts';
import type { Effect } from './effect-context.ts';

/** Counts the meeting against everybody who did not come, as far as somebody is known by that e-mail address or phone number. */
export const countNoShow: Effect = async (trx, { booking, attendeeId }) => {
  const absent = booking.attendees.filter(
    ({ id, status }) => status === 'no_show' && (attendeeId === undefined || id === attendeeId),
  );
  for (const attendee of absent) {
    const known =
      booking.contactId !== null && booking.attendees.length === 1
        ? booking.contactId
        : (await matchContact(trx, booking.appId, attendee))?.id;
    if (known !== undefined) await addNoShow(trx, known);
  }
  return [];
};
