import { notFound } from '@slotkit/shared';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { presentBooking } from '../bookings/present-booking.ts';
import { presentDecision } from '../bookings/present-decision.ts';
import { presentTimelineEntry } from '../bookings/present-timeline.ts';
import { listTimeline } from '../bookings/timeline-store.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { listDeliveries } from '../jobs/delivery-store.ts';
import { presentDelivery } from '../jobs/present-delivery.ts';
import { bookingReport } from './booking-report.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `booking show <id> [--json]`: everything about a booking. `booking approve <id>`: approves it and says so. */
export const bookingCommand: Command = {
  usage: 'booking show <id> [--json] | approve <id>',
  summary: 'Show a booking with its timeline and deliveries, or approve it in its host’s place',
  async run(args, terminal) {
    const isJson = args[0] === 'show' && args.includes('--json');
    const [action = '', id, ...rest] = args.filter((arg) => !(isJson && arg === '--json'));
    if (!['show', 'approve'].includes(action) || id === undefined || rest.length > 0) {
      throw new CommandError(`Usage: slotkit ${bookingCommand.usage}`);
    }
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (action === 'approve') {
        terminal.say(approvedText(await changeBooking(deps, operatorCaller, id, 'approve')));
        return;
      }
      const file = await readFile(deps, id);
      const lines = isJson ? [JSON.stringify(await presentFile(deps, file), null, 2)] : bookingReport(file);
      for (const line of lines) terminal.say(line);
    });
    return 0;
  },
};

function approvedText({ id, status, awaiting }: BookingRecord): string {
  const rest = awaiting.length > 0 ? `it still awaits the ${awaiting.join(' and the ')}` : `it is ${status}`;
  return `Booking ${id} is approved: ${rest}.`;
}

async function readFile({ db }: Deps, id: string) {
  const booking = await findBooking(db.read, id);
  if (!booking) throw notFound('booking');
  return {
    booking,
    timeline: await listTimeline(db.read, id),
    deliveries: await listDeliveries(db.read, id),
  };
}

/** The booking as the API says it, with its timeline and deliveries as the API says those. */
async function presentFile(
  { db, clock }: Deps,
  { booking, timeline, deliveries }: Awaited<ReturnType<typeof readFile>>,
) {
  const { settings } = await eventTypeOfBooking(db.read, booking.eventType.id);
  const viewer = { actor: operatorCaller.actor, attendeeId: null, now: clock.now() };
  return {
    ...presentBooking(booking, settings, viewer),
    ...presentDecision(booking),
    timeline: timeline.map(presentTimelineEntry),
    planned: deliveries.filter(({ status }) => status === 'planned').map(presentDelivery),
    deliveries: deliveries.filter(({ status }) => status !== 'planned').map(presentDelivery),
  };
}
