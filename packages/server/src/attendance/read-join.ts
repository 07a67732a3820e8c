import type { JoinStanding } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { OpenedLink } from '../links/open-link.ts';
import { joinStanding, joinWindow, type JoinWindow } from './join-standing.ts';
import { joinedAt, joinKey } from './join-store.ts';

/** How the meeting of a link stands for its bearer. */
export interface MeetingToJoin {
  readonly standing: JoinStanding;
  readonly window: JoinWindow;
  /** When the bearer joined first, epoch milliseconds. */
  readonly joinedAt: number | null;
}

/** Looks how a meeting stands, and changes nothing. */
export async function readJoin({ db, clock }: Deps, { booking, party }: OpenedLink): Promise<MeetingToJoin> {
  const { settings } = await eventTypeOfBooking(db.read, booking.eventType.id);
  const window = joinWindow(booking, settings);
  return {
    window,
    standing: joinStanding(booking, party, window, clock.now()),
    joinedAt: await joinedAt(db.read, joinKey(booking.id, party)),
  };
}
