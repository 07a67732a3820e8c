import type { BookingEventBody } from '@slotkit/shared/wire';
import { emailKey } from '../bookings/contact-keys.ts';

/** What stands where somebody's name stood. */
export const erasedName = 'Erased person';
/** What stands where somebody's language stood. */
export const erasedLocale = 'en';
const erasedWords = '…';

/** Who is to be erased from one booking. */
export interface Erased {
  /** The attendees who are this person, by id. */
  readonly attendeeIds: ReadonlySet<string>;
  readonly emailKeys: ReadonlySet<string>;
  /** Attendees who were this person once and are somebody else now, by their ids; and its names then. */
  readonly formerIds: ReadonlySet<string>;
  readonly formerNames: ReadonlySet<string>;
  /** Nobody else has a part in the booking, so that all that people wrote about it is about this person. */
  readonly isSole: boolean;
  /** Addresses, numbers and names of the person, as others may have written them down. */
  readonly mentions: readonly string[];
}

/** Who did something, in a row or on the wire. */
interface Party {
  readonly type: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Who did something: known by id and kind still, but not by name. */
export function partyWithout(party: Party, erased: Erased): Party {
  const { type, id, name } = party;
  const isPerson = id !== undefined && erased.attendeeIds.has(id);
  const wasPerson =
    id !== undefined && name !== undefined && erased.formerIds.has(id) && erased.formerNames.has(name);
  return isPerson || wasPerson ? { type, id } : party;
}

/** What somebody wrote who has other people to write about, too: with the person's addresses, numbers and names taken out. */
export function textWithout(text: string, { mentions }: Pick<Erased, 'mentions'>): string {
  return mentions
    .filter((mention) => mention.length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, mention) => left.replaceAll(asWords(mention), erasedWords), text);
}

const asWords = (mention: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(mention)}(?![\\p{L}\\p{N}])`, 'giu');

/** The reasons that the server itself gives are no person's words. */
const ownReasons = new Set<string | null>(['hold_expired', 'unconfirmed_auto_cancel']);

/** How something was cancelled: by whom and when, without the words of or about the person. */
export function cancellationWithout<Cancelled extends { readonly by: Party; readonly reason: string | null }>(
  cancellation: Cancelled | null,
  erased: Erased,
  isOwn: boolean,
) {
  if (cancellation === null) return null;
  const { by, reason } = cancellation;
  const isBy = by.id !== undefined && erased.attendeeIds.has(by.id);
  return {
    ...cancellation,
    by: partyWithout(by, erased),
    reason: ownReasons.has(reason) ? reason : isOwn || isBy ? null : reason && textWithout(reason, erased),
  };
}

/** The earlier times of a series, without the name of the person who moved them. */
export const historyWithout = <Move extends { readonly by: Party }>(
  history: readonly Move[],
  erased: Erased,
) => history.map((move) => ({ ...move, by: partyWithout(move.by, erased) }));

/** An event as it was told to others, without the person: what happened and when stays. */
export function eventWithout(event: BookingEventBody, erased: Erased): BookingEventBody {
  const { booking } = event.data;
  const isPerson = ({ id, email }: { readonly id: string; readonly email: string | null }): boolean =>
    erased.attendeeIds.has(id) || (email !== null && erased.emailKeys.has(emailKey(email)));
  const isOwn =
    erased.isSole || (booking.event_type.strategy !== 'group' && booking.attendees.some(isPerson));
  return {
    ...event,
    data: {
      ...event.data,
      booking: {
        ...booking,
        attendees: booking.attendees.map((attendee) =>
          erased.isSole || isPerson(attendee)
            ? {
                ...attendee,
                name: erasedName,
                email: null,
                phone: null,
                timezone: booking.timezone,
                locale: erasedLocale,
                answers: {},
                ...(attendee.notes !== undefined && { notes: null }),
                ...(attendee.metadata !== undefined && { metadata: {} }),
              }
            : attendee,
        ),
        created_by: partyWithout(booking.created_by, erased),
        cancellation: cancellationWithout(booking.cancellation, erased, isOwn),
        reschedule_history: historyWithout(booking.reschedule_history, erased),
        ...(isOwn && { contact_id: null, conversation_id: null, notes: null, metadata: {} }),
      },
    },
  };
}

const writtenByPeople: ReadonlySet<string> = new Set(['message', 'reason', 'subject', 'text']);

/** What the timeline or the outbox keeps of a change, without the words of or about the person. */
export function dataWithout(
  data: Readonly<Record<string, unknown>>,
  erased: Erased,
  isOwn: boolean,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) => {
      if (!writtenByPeople.has(field)) return [[field, value]];
      return isOwn || typeof value !== 'string' ? [] : [[field, textWithout(value, erased)]];
    }),
  );
}
