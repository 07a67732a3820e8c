import { dayBounds, isTimeZone } from '@slotkit/shared/time';
import { text } from '@slotkit/shared/wire';
import { z } from 'zod';
import { explainOfferDay, explainOfferStart } from '../availability/explain-service.ts';
import { presentDayExplanation, presentStartExplanation } from '../availability/present-explanation.ts';
import { readConfig } from '../config.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import { dayReport, startReport } from './explanation-report.ts';
import { readOptions } from './read-options.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const options = z.strictObject({
  day: text.day.optional(),
  start: text.instant.optional(),
  timezone: text.zoneName.refine(isTimeZone, 'is no IANA time zone such as Europe/Berlin').optional(),
  duration: z.coerce.number().pipe(text.durationMinutes).optional(),
  host: z.string().optional(),
  location: z.string().optional(),
});

/** `availability explain <slug>`: why a start, or each start of a day, is or is not offered, as a table. */
export const availabilityCommand: Command = {
  usage:
    'availability explain <event type> --day YYYY-MM-DD | --start … [--timezone …] [--duration …] [--host …] [--location …]',
  summary: 'Say why a start, or each start of a day, is or is not offered',
  async run([action, slug, ...args], terminal) {
    const usage = `Usage: slotkit ${availabilityCommand.usage}`;
    if (action !== 'explain' || slug === undefined || slug.startsWith('-')) throw new CommandError(usage);
    const { day, start, ...asked } = readOptions(args, options, availabilityCommand.usage);
    if ((day === undefined) === (start === undefined)) throw new CommandError(usage);
    const say = (lines: readonly string[]): void => lines.forEach((line) => terminal.say(line));
    await withDeps(readConfig(terminal.env), terminal, async ({ db, clock }) => {
      await requireMigrated(db);
      const eventType = await findEventType(db.read, slug);
      if (!eventType) throw new CommandError(`There is no event type "${slug}".`);
      const timezone = asked.timezone ?? eventType.settings.timezone;
      const choice = { durationMinutes: asked.duration, hostId: asked.host, locationId: asked.location };
      const view = { timezone, seesHost: () => true, seesBooking: () => true };
      if (start === undefined) {
        const bounds = dayBounds(timezone, day ?? '');
        const explained = await explainOfferDay(db.read, eventType, choice, bounds, clock.now());
        say(dayReport(presentDayExplanation(explained, day ?? '', bounds, view)));
      } else {
        const startAt = Date.parse(start);
        const explained = await explainOfferStart(db.read, eventType, choice, startAt, clock.now());
        say(startReport(presentStartExplanation(explained, startAt, view)));
      }
    });
    return 0;
  },
};
