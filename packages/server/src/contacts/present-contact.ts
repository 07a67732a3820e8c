import { formatInstant } from '@slotkit/shared/time';
import type { Contact } from '@slotkit/shared/wire';
import type { ContactRecord } from './contact-store.ts';

/** A contact as the wire says it. */
export const presentContact = (contact: ContactRecord): Contact => ({
  id: contact.id,
  name: contact.name,
  email: contact.email,
  phone: contact.phone,
  timezone: contact.timezone,
  locale: contact.locale,
  lifecycle_stage: contact.lifecycle_stage,
  external_id: contact.external_id,
  activities: contact.activities,
  opportunities: contact.opportunities,
  conversations: contact.conversations,
  no_show_count: contact.noShowCount,
  last_booking_at: contact.lastBookingAt === null ? null : formatInstant(contact.lastBookingAt),
  archived: contact.archived,
  version: contact.version,
  created_at: formatInstant(contact.createdAt),
  updated_at: formatInstant(contact.updatedAt),
});
