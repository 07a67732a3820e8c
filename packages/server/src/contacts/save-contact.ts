import { notFound } from '@slotkit/shared';
import type { ContactPatch, ContactRequest } from '@slotkit/shared/wire';
import type { Database, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import {
  findContact,
  findContactByExternalId,
  insertContact,
  matchContact,
  saveContact,
  type ContactRecord,
} from './contact-store.ts';

/** Adds a contact to an app. */
export const createContact = (
  { db, clock }: Deps,
  appId: string,
  request: ContactRequest,
): Promise<ContactRecord> => writeTransaction(db, (trx) => create(trx, appId, request, clock.now()));

/** Changes a contact: what the patch leaves out stays, `null` clears. Throws 404 when the app has no such contact. */
export const patchContact = (
  { db, clock }: Deps,
  appId: string,
  id: string,
  patch: ContactPatch,
): Promise<ContactRecord> =>
  writeTransaction(db, (trx) => change(db, trx, { appId, id }, patch, clock.now()));

/**
 * Adds a contact, or brings the one that is there up to date: recognised by the id of the other system, else by e-mail or phone. Says
 * which it was.
 */
export const importContact = (
  { db, clock }: Deps,
  appId: string,
  request: ContactRequest,
): Promise<{ readonly contact: ContactRecord; readonly isNew: boolean }> =>
  writeTransaction(db, async (trx) => {
    const { external_id: externalId } = request;
    const known =
      (externalId ? await findContactByExternalId(trx, appId, externalId) : null) ??
      (await matchContact(trx, appId, { email: request.email ?? null, phone: request.phone ?? null }));
    return known
      ? { contact: await change(db, trx, known, request, clock.now()), isNew: false }
      : { contact: await create(trx, appId, request, clock.now()), isNew: true };
  });

async function create(
  trx: Writer,
  appId: string,
  request: ContactRequest,
  now: number,
): Promise<ContactRecord> {
  const contact: ContactRecord = {
    name: request.name,
    id: newId('contact', now),
    appId,
    email: request.email ?? null,
    phone: request.phone ?? null,
    timezone: request.timezone ?? null,
    locale: request.locale ?? null,
    lifecycle_stage: request.lifecycle_stage ?? null,
    external_id: request.external_id ?? null,
    activities: request.activities ?? [],
    opportunities: request.opportunities ?? [],
    conversations: request.conversations ?? [],
    noShowCount: 0,
    lastBookingAt: null,
    archived: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertContact(trx, contact);
  return contact;
}

async function change(
  { engine }: Database,
  trx: Writer,
  { appId, id }: Pick<ContactRecord, 'appId' | 'id'>,
  patch: ContactPatch,
  now: number,
): Promise<ContactRecord> {
  // Changes of one contact wait for each other, so that none is lost.
  await engine.lockRows(trx, 'contacts', [id]);
  const contact = await findContact(trx, appId, id);
  if (!contact) throw notFound('contact');
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const next: ContactRecord = { ...contact, ...given, updatedAt: now };
  if (!(await saveContact(trx, next))) throw new Error(`Contact ${contact.id} was changed by somebody else.`);
  return { ...next, version: next.version + 1 };
}
