import { findApp } from '../apps/app-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { erasePerson } from '../erasure/erase-person.ts';
import { presentErasure } from '../erasure/erasure-routes.ts';
import { exportPerson } from '../erasure/export-person.ts';
import type { PersonName } from '../erasure/find-person.ts';
import { CommandError } from './command-error.ts';
import { configureContacts } from './configure-contacts.ts';
import { importContacts } from './import-contacts.ts';
import type { Command, Terminal } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const cancelOption = '--cancel-bookings';

/**
 * `contact import <app> <file>`: contacts from a file with one JSON object a line. `contact export|erase <app> <contact id or e-mail>`:
 * what is held about a person, as the API hands it out and erases it. `contact list|get|create|patch|delete`: as every kind of object.
 */
export const contactCommand: Command = {
  usage: 'contact list|get|create|patch|delete|import|export|erase <app> [id or person] [file]',
  summary:
    'See and change contacts; add many from a file; show, or erase for good, all that is held about a person',
  async run([action = '', appId, ...words], terminal) {
    if (appId === undefined) throw misused();
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      const done = await configureContacts(deps, { appId, action, words });
      if (done !== null) return terminal.say(JSON.stringify(done, null, 2));
      const [subject, ...options] = words;
      const work = actions[action];
      const isTooMuch = options.some((word) => action !== 'erase' || word !== cancelOption);
      if (!work || subject === undefined || isTooMuch) throw misused();
      await work({ deps, appId, subject, options, terminal });
    });
    return 0;
  },
};

const misused = (): CommandError =>
  new CommandError(
    [
      'Usage: slotkit contact import <app> <file>    - reads standard input',
      '       slotkit contact export <app> <contact id or e-mail address>',
      `       slotkit contact erase <app> <contact id or e-mail address> [${cancelOption}]`,
      '       slotkit contact list <app> [cursor]',
      '       slotkit contact get|delete <app> <id>',
      '       slotkit contact create <app> [file]',
      '       slotkit contact patch <app> <id> [file]',
    ].join('\n'),
  );

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
