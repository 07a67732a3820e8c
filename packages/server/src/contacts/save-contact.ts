import { isDeepStrictEqual } from 'node:util';
import { notFound, unprocessable } from '@slotkit/shared';
import { formatInstant, parseInstant } from '@slotkit/shared/time';
import type { AuditEntry, ContactPatch, ContactRequest } from '@slotkit/shared/wire';
import { requireTimeZone } from '../bookings/check-order.ts';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Database, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { newId } from '../ids.ts';
import {
  deleteContact,
  findContact,
  findContactByExternalId,
  hasBookings,
  insertContact,
  matchContact,
  saveContact,
  type ContactRecord,
} from './contact-store.ts';
import { presentContact } from './present-contact.ts';
import { lockAddresses, requireOwnAddress } from './require-own-address.ts';

const always: Precondition = () => undefined;

/** Adds a contact to the caller's app. Throws 422 for a time zone that does not exist, and `contact_exists`. */
export const createContact = (
  { db, clock }: Deps,
  caller: ConfigCaller,
  request: ContactRequest,
): Promise<ContactRecord> => {
  requireZone(request);
  return writeTransaction(db, async (trx) => {
    await lockAddresses(db, trx, caller.appId);
    await requireOwnAddress(trx, caller.appId, request, null);
    const now = clock.now();
    const contact = await create(trx, caller.appId, request, now);
    await note(trx, caller, 'created', { before: null, after: contact }, now);
    return contact;
  });
};

/**
 * Changes a contact: what the patch leaves out stays, `null` clears; where nothing differs, the version stays as well. Throws 404 when
 * the caller's app has no such contact, 412, 422, this also for an archived one unless it is to be used again, and `contact_exists` when
 * it is to have another one's address.
 */
export const patchContact = (
  { db, clock }: Deps,
  caller: ConfigCaller,
  id: string,
  patch: ContactPatch,
  precondition: Precondition = always,
): Promise<ContactRecord> => {
  requireZone(patch);
  return writeTransaction(db, async (trx) => {
    await lockAddresses(db, trx, caller.appId);
    const before = await lockContact(db, trx, caller.appId, id);
    precondition(before);
    if (before.archived && patch.archived !== false)
      throw unprocessable('/archived', 'must be false to change a contact that is archived');
    await requireOwnAddress(trx, caller.appId, { ...before, ...withoutUndefined(patch) }, before);
    const now = clock.now();
    const after = await change(trx, before, patch, now);
    if (after !== before)
      await note(trx, caller, before.archived ? 'restored' : 'changed', { before, after }, now);
    return after;
  });
};

/**
 * Deletes a contact, or archives it where bookings refer to it: then it is nobody's contact from now on, and the bookings keep saying
 * whose they were. What is held about the person elsewhere stays. Throws 404 and 412.
 */
export const removeContact = (
  { db, clock }: Deps,
  caller: ConfigCaller,
  id: string,
  precondition: Precondition,
): Promise<void> =>
  writeTransaction(db, async (trx) => {
    const before = await lockContact(db, trx, caller.appId, id);
    precondition(before);
    if (before.archived) return;
    const now = clock.now();
    if (!(await hasBookings(trx, id))) {
      await deleteContact(trx, id);
      return note(trx, caller, 'deleted', { before, after: null }, now);
    }
    const after = { ...before, archived: true, version: before.version + 1, updatedAt: now };
    await saveContact(trx, after);
    await note(trx, caller, 'archived', { before, after }, now);
  });

/**
 * Adds a contact, or brings the one that is there up to date: recognised by the id of the other system, else by e-mail or phone. Says
 * which it was.
 */
export const importContact = (
  { db, clock }: Deps,
  appId: string,
  request: ContactRequest,
): Promise<{ readonly contact: ContactRecord; readonly isNew: boolean }> => {
  requireZone(request);
  return writeTransaction(db, async (trx) => {
    await lockAddresses(db, trx, appId);
    const { external_id: externalId } = request;
    const known =
      (externalId ? await findContactByExternalId(trx, appId, externalId) : null) ??
      (await matchContact(trx, appId, { email: request.email ?? null, phone: request.phone ?? null }));
    if (!known) return { contact: await create(trx, appId, request, clock.now()), isNew: true };
    const before = await lockContact(db, trx, appId, known.id);
    return { contact: await change(trx, before, request, clock.now()), isNew: false };
  });
};

function requireZone({ timezone }: ContactPatch): void {
  if (timezone) requireTimeZone('/timezone', timezone);
}

/** Changes of one contact wait for each other, so that none is lost. */
async function lockContact(
  { engine }: Database,
  trx: Writer,
  appId: string,
  id: string,
): Promise<ContactRecord> {
  await engine.lockRows(trx, 'contacts', [id]);
  const contact = await findContact(trx, appId, id);
  if (!contact) throw notFound('contact');
  return contact;
}

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
    activities: inUtc(request.activities ?? []),
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

/** Returns the very contact that it was given where nothing differs. */
async function change(
  trx: Writer,
  before: ContactRecord,
  patch: ContactPatch,
  now: number,
): Promise<ContactRecord> {
  const revised: ContactRecord = {
    ...before,
    ...withoutUndefined(patch),
    ...(patch.activities && { activities: inUtc(patch.activities) }),
  };
  if (isDeepStrictEqual(revised, before)) return before;
  const after = { ...revised, version: before.version + 1, updatedAt: now };
  await saveContact(trx, after);
  return after;
}

const withoutUndefined = (patch: ContactPatch): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

const inUtc = (activities: ContactRecord['activities']): ContactRecord['activities'] =>
  activities.map((activity) => ({ ...activity, at: formatInstant(parseInstant(activity.at) ?? 0) }));

/** Which fields were touched; what they say about the person is in the contact alone, lest it outlives it in the log. */
async function note(
  trx: Writer,
  caller: ConfigCaller,
  action: AuditEntry['action'],
  { before, after }: { readonly before: ContactRecord | null; readonly after: ContactRecord | null },
  now: number,
): Promise<void> {
  const id = (after ?? before)?.id ?? '';
  const [old, next] = [before && presentContact(before), after && presentContact(after)];
  const fields = Object.keys({ ...old, ...next });
  const changes = changesBetween(old, next, fields);
  await recordAudit(trx, { caller, action, object: { type: 'contact', id }, changes }, now);
}
