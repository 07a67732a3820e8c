import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';

/**
 * Writes down that a member has joined a meeting that it hosts; who looks at another's is no host of it. The link leads there by itself, so
 * a refusal, such as long before the meeting, is nobody's trouble.
 */
export function joinAsHost({ client, signedIn }: ConsoleDesk, { id, hosts }: Booking): void {
  if (!hosts.some((host) => signedIn.host_ids.includes(host.id))) return;
  client.post('/v1/bookings/{id}/join', { params: { path: { id } } }).catch(() => null);
}
