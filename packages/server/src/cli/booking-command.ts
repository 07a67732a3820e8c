import { notFound } from '@slotkit/shared';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { presentBooking } from '../bookings/present-booking.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

type BookingAction = (deps: Deps, id: string) => Promise<BookingRecord>;

const actions = new Map<string, BookingAction>([
  [
    'show',
    async (deps, id) => {
      const booking = await findBooking(deps.db.read, id);
      if (!booking) throw notFound('booking');
      return booking;
    },
  ],
  ['approve', (deps, id) => changeBooking(deps, operatorCaller, id, 'approve')],
]);

/** `booking show <id>`, `booking approve <id>`: print the booking as the API says it, as JSON. */
export const bookingCommand: Command = {
  usage: 'booking show|approve <id>',
  summary: 'Print a booking as JSON, or approve it in its host’s place first',
  async run([name = '', id, ...rest], terminal) {
    const action = actions.get(name);
    if (!action || id === undefined || rest.length > 0) {
      throw new CommandError(`Usage: slotkit ${bookingCommand.usage}`);
    }
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      const booking = await action(deps, id);
      const { settings } = await eventTypeOfBooking(deps.db.read, booking.eventType.id);
      const viewer = { actor: operatorCaller.actor, attendeeId: null, now: deps.clock.now() };
      terminal.say(JSON.stringify(presentBooking(booking, settings, viewer), null, 2));
    });
    return 0;
  },
};
