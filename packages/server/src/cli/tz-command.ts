import { readConfig } from '../config.ts';
import { findMovedBookings } from '../zones/moved-bookings.ts';
import { isTzdataStale, tzdataVersion } from '../zones/tzdata.ts';
import { presentZoneCheck, zoneReport } from './zone-report.ts';
import { requireMigrated } from './check-ready.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `tz check [--json]`: lists bookings whose wall time another zone database moved, and exits with 1 when there are any. */
export const tzCommand: Command = {
  usage: 'tz check [--json]',
  summary: 'List bookings to come whose wall time another zone database moved; exits with 1 if any',
  async run(args, terminal) {
    const isJson = args.includes('--json');
    const [action, ...rest] = args.filter((arg) => arg !== '--json');
    if (action !== 'check' || rest.length > 0) throw new CommandError(`Usage: slotkit ${tzCommand.usage}`);
    return withDeps(readConfig(terminal.env), terminal, async ({ db, clock }) => {
      await requireMigrated(db);
      const now = clock.now();
      const tzdata = { version: tzdataVersion, stale: isTzdataStale(tzdataVersion, now) };
      const check = await findMovedBookings(db.read, { now });
      const lines = isJson
        ? [JSON.stringify(presentZoneCheck(tzdata, check), null, 2)]
        : zoneReport(tzdata, check);
      for (const line of lines) terminal.say(line);
      return check.moved.length === 0 ? 0 : 1;
    });
  },
};
