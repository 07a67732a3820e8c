import type { FormValues } from '../../flow/form-content.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { noNewBooking, type NewBooking } from './new-booking.ts';

const name = 'console-new-booking';

/** What is kept in the tab, and for which session: nobody else's is ever shown. */
type Kept = readonly [sessionId: string, Pick<NewBooking, 'form' | 'filledFor' | 'request'>];

/** The booking that is being made, as the desk has it; after a reload as the tab has kept it. */
export function newBookingOf({ drafts, signedIn }: ConsoleDesk): NewBooking {
  if (drafts.newBooking === noNewBooking)
    drafts.newBooking = { ...noNewBooking, ...keptIn(signedIn.session.id) };
  return drafts.newBooking;
}

/** What was typed; the app's zone and language where nobody has said another. */
export function formOf(desk: ConsoleDesk): FormValues {
  const { timezone, locale } = desk.signedIn.app;
  return { timezone, locale, ...newBookingOf(desk).form };
}

/** Keeps what was typed until it is sent: the desk while the page is open, the tab over reloads. */
export function keepNewBooking({ drafts, signedIn }: ConsoleDesk, next: NewBooking): void {
  drafts.newBooking = next;
  const { form, filledFor, request } = next;
  const kept: Kept = [signedIn.session.id, { form, filledFor, request }];
  try {
    if (Object.keys(form).length === 0) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing loses it at a reload.
  }
}

function keptIn(sessionId: string): Partial<NewBooking> {
  try {
    const [keptFor, kept] = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Kept | [];
    if (keptFor === sessionId && kept?.form instanceof Object) return kept;
    sessionStorage.removeItem(name);
  } catch {
    // What is there is none of ours.
  }
  return {};
}
