import { readFileSync } from 'node:fs';
import { contactRequestSchema, type ContactRequest } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import { importContact } from '../contacts/save-contact.ts';
import { fieldErrors, parameterName } from '../http/field-errors.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const progressEvery = 1000;

/** `contact import <app> <file>`: contacts with what is known of them, from a file with one JSON object a line. */
export const contactCommand: Command = {
  usage: 'contact import <app> <file>',
  summary: 'Add or update contacts from a file with one JSON object a line; - reads standard input',
  async run([action, appId, file, ...rest], terminal) {
    if (action !== 'import' || appId === undefined || file === undefined || rest.length > 0) {
      throw new CommandError(`Usage: slotkit ${contactCommand.usage}`);
    }
    const contacts = readContacts(readFileSync(file === '-' ? 0 : file, 'utf8'));
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      let added = 0;
      for (const [index, contact] of contacts.entries()) {
        if ((await importContact(deps, appId, contact)).isNew) added++;
        if ((index + 1) % progressEvery === 0) terminal.say(`${index + 1} of ${contacts.length}`);
      }
      terminal.say(`${added} added, ${contacts.length - added} updated`);
    });
    return 0;
  },
};

/** Checks the whole file before anything is written. Throws with the line and what is wrong in it. */
export function readContacts(text: string): ContactRequest[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `Line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new CommandError(`${where} is not JSON. Nothing was imported.`);
    }
    const contact = contactRequestSchema.safeParse(value);
    if (contact.success) return [contact.data];
    const faults = fieldErrors(contact.error.issues, parameterName).map(({ pointer, detail }) =>
      `${pointer} ${detail}`.trim(),
    );
    throw new CommandError(`${where}: ${faults.join('; ')}. Nothing was imported.`);
  });
}
