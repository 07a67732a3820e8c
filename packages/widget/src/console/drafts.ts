import type { KeyedRequest } from '../flow/booking-request.ts';
import type { FormName } from './actions/booking-actions.ts';
import type { Booking } from './console-shapes.ts';
import { noNewBooking, type NewBooking } from './wizard/new-booking.ts';

/** What a form holds, as it was typed. */
export type FormValues = Readonly<Record<string, string>>;

/** What was begun with one booking and not sent. */
export interface Draft {
  /** The form that is open. */
  readonly open: FormName | null;
  readonly values: Readonly<Partial<Record<FormName, FormValues>>>;
}

/** What was sent to make something new, and not answered. */
export interface UnheardOf {
  /** What was typed then, by the fields' names. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** The ids of those that were there before. */
  readonly known: readonly string[];
}

/** A new booking that was sent. */
export interface SentBooking {
  readonly booking: Promise<Booking>;
  /** Its start in epoch milliseconds. */
  readonly startAt: number;
  /** Whether somebody was told elsewhere that it was refused. */
  isTold: boolean;
}

const nothing: Draft = { open: null, values: {} };

/**
 * What was typed about bookings and not sent yet. It is kept here and not in the elements, which go when a row is closed, is scrolled out
 * of sight or moves to another tab.
 */
export class Drafts {
  /** The booking that is being made. */
  newBooking: NewBooking = noNewBooking;
  /** What becomes of the one that was sent, until somebody was told: the page may be left meanwhile. */
  bookingOnItsWay: SentBooking | null = null;
  /** The reminders that were sent and not answered well, by booking, each with its Idempotency-Key. */
  readonly reminders = new Map<string, KeyedRequest>();
  /** By the forms' names. */
  readonly unheardOf = new Map<string, UnheardOf>();
  readonly #byBooking = new Map<string, Draft>();
  readonly #notes = new Map<string, string>();
  readonly #kept = new Map<string, Readonly<Record<string, unknown>>>();

  of(bookingId: string): Draft {
    return this.#byBooking.get(bookingId) ?? nothing;
  }

  open(bookingId: string, form: FormName | null): void {
    this.#byBooking.set(bookingId, { ...this.of(bookingId), open: form });
  }

  type(bookingId: string, form: FormName, values: FormValues): void {
    const draft = this.of(bookingId);
    const before = draft.values[form] ?? {};
    const { attendee = before['attendee'] } = values;
    // What was typed about one person is not about another.
    const isOther = form === 'edit_attendee' && attendee !== before['attendee'];
    const typed = isOther ? values : { ...before, ...values };
    this.#byBooking.set(bookingId, { ...draft, values: { ...draft.values, [form]: typed } });
  }

  /** What was changed in another form and not saved, by the fields' names; nothing where nothing was. */
  kept(form: string): Readonly<Record<string, unknown>> {
    return this.#kept.get(form) ?? {};
  }

  /** Keeps what was changed in a form; forgets it where that is nothing. */
  keep(form: string, values: Readonly<Record<string, unknown>>): void {
    if (Object.keys(values).length === 0) this.#kept.delete(form);
    else this.#kept.set(form, values);
  }

  /** Leaves word for whoever opens a booking next: of a move the new one is opened by itself. */
  leaveNote(bookingId: string, note: string): void {
    this.#notes.set(bookingId, note);
  }

  /** The word that was left, once. */
  takeNote(bookingId: string): string {
    const note = this.#notes.get(bookingId) ?? '';
    this.#notes.delete(bookingId);
    return note;
  }

  /** Forgets one form, which was sent; where it can be sent again, what was typed since stays in it. */
  sent(bookingId: string, form: FormName, sent: FormValues = {}): void {
    const { open, values } = this.of(bookingId);
    const { [form]: typed = {}, ...others } = values;
    const since = Object.entries(typed).filter(([name, value]) => sent[name] !== value);
    const isGoingOn = sentAgain.includes(form) && since.length > 0;
    const rest = { ...(typed['attendee'] && { attendee: typed['attendee'] }), ...Object.fromEntries(since) };
    this.#byBooking.set(
      bookingId,
      isGoingOn ? { open, values: { ...others, [form]: rest } } : { open: null, values: others },
    );
  }
}

/** The forms that can be sent again once they were sent. */
const sentAgain: readonly FormName[] = ['edit_attendee', 'remind'];
