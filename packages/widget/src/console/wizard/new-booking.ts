import type { KeyedRequest } from '../../flow/booking-request.ts';
import type { FormValues } from '../../flow/form-content.ts';
import type { Booking, Contact } from '../console-shapes.ts';

/** A booking that is being made, besides what its address says. */
export interface NewBooking {
  /** What was typed: the fields of the widget's form, and `timezone` and `locale` of who attends. */
  readonly form: FormValues;
  /** The contact whose fields were filled in. */
  readonly filledFor: string | null;
  /** What was sent and not answered well, with its Idempotency-Key. */
  readonly request: KeyedRequest | null;
  /** What was made last. */
  readonly booked: Booking | null;
}

/** One that nothing was typed for. */
export const noNewBooking: NewBooking = { form: {}, filledFor: null, request: null, booked: null };

/** What a form is filled with from a person that is known. */
export const filledFrom = (
  person: Pick<Contact, 'name' | 'email' | 'phone' | 'timezone' | 'locale'>,
): FormValues => {
  const { name, email, phone, timezone, locale } = person;
  const known = Object.entries({ name, email, phone, timezone, locale });
  return Object.fromEntries(known.flatMap(([field, text]) => (text ? [[field, text]] : [])));
};

/** The next booking for who was booked last. */
export function anotherFor({ attendees, contact_id: filledFor }: Booking): NewBooking {
  const attendee = attendees.at(-1);
  return { ...noNewBooking, form: attendee ? filledFrom(attendee) : {}, filledFor };
}
