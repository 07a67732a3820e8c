import { findApp } from '../apps/app-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { erasePerson } from '../erasure/erase-person.ts';
import { presentErasure } from '../erasure/erasure-routes.ts';
import { exportPerson } from '../erasure/export-person.ts';
import type { PersonName } from '../erasure/find-person.ts';
import { CommandError } from './command-error.ts';
import { importContacts } from './import-contacts.ts';
import type { Command, Terminal } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const cancelOption = '--cancel-bookings';

/**
 * `contact import <app> <file>`: contacts from a file with one JSON object a line. `contact export|erase <app> <contact id or e-mail>`:
 * what is held about a person, as the API hands it out and erases it.
 */
export const contactCommand: Command = {
  usage: 'contact import <app> <file> | export|erase <app> <person>',
  summary: 'Add or update contacts from a file; show, or erase for good, all that is held about a person',
  async run([action = '', appId, subject, ...rest], terminal) {
    const work = actions[action];
    const isTooMuch = rest.some((word) => action !== 'erase' || word !== cancelOption);
    if (!work || appId === undefined || subject === undefined || isTooMuch)
      throw new CommandError(
        [
          'Usage: slotkit contact import <app> <file>    - reads standard input',
          '       slotkit contact export <app> <contact id or e-mail address>',
          `       slotkit contact erase <app> <contact id or e-mail address> [${cancelOption}]`,
        ].join('\n'),
      );
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      await work({ deps, appId, subject, options: rest, terminal });
    });
    return 0;
  },
};

interface Task {
  readonly deps: Deps;
  readonly appId: string;
  readonly subject: string;
  readonly options: readonly string[];
  readonly terminal: Terminal;
}

const actions: Readonly<Record<string, (task: Task) => Promise<void>>> = {
  import: ({ deps, appId, subject, terminal }) => importContacts(deps, appId, subject, terminal),
  async export({ deps, appId, subject, terminal }) {
    terminal.say(JSON.stringify(await exportPerson(deps, appId, nameOf(subject)), null, 2));
  },
  async erase({ deps, appId, subject, options, terminal }) {
    const caller = { config: { kind: 'operator', appId }, booking: operatorCaller } as const;
    const cancelBookings = options.includes(cancelOption);
    const erasure = await erasePerson(deps, caller, nameOf(subject), { cancelBookings });
    terminal.say(JSON.stringify(presentErasure(erasure), null, 2));
  },
};

const nameOf = (subject: string): PersonName =>
  subject.includes('@') ? { email: subject } : { contactId: subject };
