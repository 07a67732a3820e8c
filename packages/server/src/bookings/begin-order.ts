import { AppError, unprocessable } from '@slotkit/shared';
import { customerLimitRefusal, type RuleName } from '@slotkit/shared/availability';
import type { Gate } from '@slotkit/shared/lifecycle';
import { formatInstant } from '@slotkit/shared/time';
import type { BookRequest } from '@slotkit/shared/wire';
import type { Offer } from '../availability/offer.ts';
import { findContact } from '../contacts/contact-store.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { lockForBooking } from './book-lock.ts';
import { isBoundLikeCustomer, type Caller } from './caller.ts';
import { countedCreations, customerLockKeys } from './customer-limit-store.ts';
import type { Remember } from './remember.ts';

/** A live hold freezes notice and horizon (domain contract, section 4, Holds). */
export const frozenByHold: ReadonlySet<RuleName> = new Set(['notice', 'horizon']);

/** A booking as it is ordered; a visitor leaves the last three out. */
export interface Order extends BookRequest {
  /** Gates that this booking needs besides those of its event type. */
  readonly awaiting?: readonly Gate[] | undefined;
  readonly contact_id?: string | undefined;
  readonly conversation_id?: string | undefined;
}

/** Begins the transaction of an order with all its locks. Returns the present after them, for which it may have waited. */
export async function lockForOrder(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  offer: Offer,
  order: Order,
  remember: Remember,
): Promise<number> {
  const { eventType } = offer;
  await remember.begin(trx);
  const isLimited = customerLimitFor(eventType, caller) !== null;
  await lockForBooking(deps.db, trx, {
    offer,
    customerKeys: isLimited ? customerLockKeys(eventType.id, order.attendee) : [],
    bookingIds: order.hold ? [order.hold.id] : [],
  });
  return deps.clock.now();
}

/** Throws 422 for a contact that is not there. */
export async function requireContact(trx: Writer, appId: string, { contact_id }: Order): Promise<void> {
  if (contact_id !== undefined && !(await findContact(trx, appId, contact_id)))
    throw unprocessable('/contact_id', 'There is no such contact.');
}

/** How often one customer may book this, where that binds the caller. */
const customerLimitFor = (
  { settings }: EventTypeRecord,
  caller: Caller,
): EventTypeRecord['settings']['customerLimit'] =>
  isBoundLikeCustomer(caller) ? settings.customerLimit : null;

/** Throws `rate_limited` for a customer who has booked this as often as it may. The locks of its keys are held. */
export async function refuseTooMany(
  trx: Writer,
  caller: Caller,
  eventType: EventTypeRecord,
  { attendee }: Order,
  now: number,
): Promise<void> {
  const limit = customerLimitFor(eventType, caller);
  if (!limit) return;
  const since = now - limit.days * 86_400_000;
  const creations = await countedCreations(trx, eventType.id, attendee, since);
  const refused = customerLimitRefusal(creations, limit, now);
  if (!refused) return;
  throw new AppError('rate_limited', `At most ${limit.max} of these bookings within ${limit.days} days.`, {
    extra: { next_allowed_at: formatInstant(refused.nextAllowedAt) },
    retryAfterSeconds: Math.ceil((refused.nextAllowedAt - now) / 1000),
  });
}
