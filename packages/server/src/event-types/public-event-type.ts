import { notFound } from '@slotkit/shared';
import type { Deps } from '../deps.ts';
import { findEventType } from './event-type-store.ts';
import type { EventTypeRecord } from './event-type.ts';

/** A public event type of an app; 404 for another app's, a private or an archived one. */
export async function publicEventType(
  { db }: Pick<Deps, 'db'>,
  appId: string,
  slug: string,
): Promise<EventTypeRecord> {
  const eventType = await findEventType(db.read, slug);
  if (!eventType?.public || eventType.appId !== appId) throw notFound('event type');
  return eventType;
}
