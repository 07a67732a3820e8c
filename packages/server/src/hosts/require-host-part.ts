import { notFound } from '@slotkit/shared';
import type { ConfigOperation } from '../access/decide-config-access.ts';
import { requireConfigAccess } from '../configuration/config-access.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Reader } from '../db/database.ts';
import type { HostPart } from './host-part.ts';
import { findStoredHost, type StoredHost } from './host-store.ts';

/** The host whose times or calendars somebody wants to see or change. Throws 403, and 404 for one that is not in use or must not be known of. */
export async function requireHostPart(
  reader: Reader,
  caller: ConfigCaller,
  operation: ConfigOperation,
  { part, hostId }: { readonly part: HostPart; readonly hostId: string },
): Promise<StoredHost> {
  const host = await findStoredHost(reader, { id: hostId, appId: caller.appId });
  if (!host || host.archived) throw notFound('host');
  await requireConfigAccess(reader, caller, operation, { object: part, word: 'host', hostIds: [hostId] });
  return host;
}
