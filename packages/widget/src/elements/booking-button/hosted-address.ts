import type { BookingButton } from './booking-button.ts';

/** What the server's pages take from their address, by the attribute of the same name. */
const passedOn = ['host', 'location', 'duration', 'timezone', 'lang'] as const;

/** The server's own page for what a button asks for: of the event type, else of the app. @param forwarded of the page's query. */
export function hostedAddress(button: BookingButton, forwarded?: ReadonlyMap<string, string>): string {
  const { appId, eventType, client } = button;
  const path = eventType ? `b/${encodeURIComponent(eventType)}` : `book/${encodeURIComponent(appId ?? '')}`;
  const address = new URL(path, client.server);
  const { searchParams } = address;
  for (const [name, value] of forwarded ?? []) searchParams.set(name, value);
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
