import { AppError } from '@slotkit/shared';
import { emailKey, phoneKey } from '../bookings/contact-keys.ts';
import type { Database, Writer } from '../db/database.ts';
import { matchContact, type ContactRecord } from './contact-store.ts';

interface Addressed {
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** First in every transaction that writes contacts of an app: none gets an address while another one is looked for by it. */
export const lockAddresses = ({ engine }: Database, trx: Writer, appId: string): Promise<void> =>
  engine.lockText(trx, `contacts ${appId}`);

/**
 * Throws `contact_exists` when a contact is to be recognised by what another one is recognised by: its e-mail address, or its phone
 * number where it has none. People share phones, so the number of a contact with an address may be another one's as well.
 *
 * @param before the contact as it was; what it had already it keeps, unless it was archived. Null for one that is added: whoever adds
 * contacts may see all of them, and is told which one is there
 */
export async function requireOwnAddress(
  trx: Writer,
  appId: string,
  wanted: Addressed,
  before: ContactRecord | null,
): Promise<void> {
  const { pointer, ...way } = wayTo(wanted);
  if (before?.archived === false && keyOf(wanted) === keyOf(before)) return;
  const other = await matchContact(trx, appId, way);
  if (other === null || other.id === before?.id) return;
  const detail = `is that of another contact, by which its bookings are recognised`;
  throw new AppError('contact_exists', `The ${pointer.slice(1)} ${detail}.`, {
    errors: [{ pointer, detail }],
    ...(before === null && { extra: { contact_id: other.id } }),
  });
}

/** The one way in which a contact is recognised before any other. */
const wayTo = ({ email, phone }: Addressed) =>
  email
    ? { pointer: '/email', email, phone: null }
    : { pointer: '/phone', email: null, phone: phone ?? null };

function keyOf(addressed: Addressed): string {
  const { email, phone } = wayTo(addressed);
  return email === null ? phoneKey(phone ?? '') : emailKey(email);
}
