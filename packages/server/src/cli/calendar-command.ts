import { calendarRequestSchema } from '@slotkit/shared/wire';
import { connectCalendar, disconnectCalendar, type CalendarOwner } from '../calendar/calendar-service.ts';
import { connectedCalendars } from '../calendar/connected-calendar-store.ts';
import { presentCalendar } from '../calendar/present-calendar.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { CommandError } from './command-error.ts';
import { parseSettings } from './parse-settings.ts';
import { readText } from './read-text.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `calendar connect|list|disconnect <host>`: a host's calendars elsewhere, as the API takes and shows them. */
export const calendarCommand: Command = {
  usage: 'calendar connect|list|disconnect <host> [file|calendar]',
  summary: 'Connect a host to a calendar of its own, from a JSON file; - or none reads standard input',
  async run([action = '', hostId, subject, ...rest], terminal) {
    if (hostId === undefined || rest.length > 0) throw misused();
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      const owner = await ownerOf(deps, hostId);
      switch (action) {
        case 'connect': {
          const text = readText(subject);
          const request = parseSettings(calendarRequestSchema, text);
          terminal.say(shown(presentCalendar(await connectCalendar(deps, owner, request))));
          break;
        }
        case 'list':
          terminal.say(shown((await connectedCalendars(deps.db.read, hostId)).map(presentCalendar)));
          break;
        case 'disconnect':
          if (subject === undefined) throw misused();
          await disconnectCalendar(deps, hostId, subject, () => undefined);
          terminal.say(`Disconnected ${subject}.`);
          break;
        default:
          throw misused();
      }
    });
    return 0;
  },
};

const misused = (): CommandError => new CommandError(`Usage: slotkit ${calendarCommand.usage}`);
const shown = (value: object): string => JSON.stringify(value, null, 2);

async function ownerOf({ db }: Deps, hostId: string): Promise<CalendarOwner> {
  const host = await db.read
    .selectFrom('hosts')
    .select(['id', 'app_id as appId'])
    .where('id', '=', hostId)
    .where('archived', '=', 0)
    .executeTakeFirst();
  if (!host) throw new CommandError(`There is no host "${hostId}".`);
  return host;
}
