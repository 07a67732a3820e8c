import type { BookingButton } from './booking-button.ts';
import { forwarded } from '../../flow/forwarded-query.ts';

/** What the server's pages take from their address, by the attribute of the same name. */
const passedOn = ['host', 'location', 'duration', 'timezone', 'lang'] as const;

/** The server's own page for what a button asks for: of the event type, else of the app. */
export function hostedAddress(button: BookingButton): string {
  const { appId, eventType, client } = button;
  const path = eventType ? `b/${encodeURIComponent(eventType)}` : `book/${encodeURIComponent(appId ?? '')}`;
  const address = new URL(path, client.server);
  const { searchParams } = address;
  if (button.forwardQuery) {
    for (const [name, value] of forwarded(location.search)) searchParams.set(name, value);
  }
  const { prefillName: name, prefillEmail: email, prefillPhone: phone, prefillNotes: notes } = button;
  for (const [key, value] of Object.entries({ name, email, phone, notes })) {
    if (value) searchParams.set(key, value);
  }
  for (const attribute of passedOn) {
    const value = button[attribute];
    if (value) searchParams.set(attribute, String(value));
  }
  return address.href;
}
