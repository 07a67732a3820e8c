import { contactRequestSchema, type ContactRequest } from '@slotkit/shared/wire';
import { importContact } from '../contacts/save-contact.ts';
import type { Deps } from '../deps.ts';
import { fieldErrors, parameterName } from '../http/field-errors.ts';
import { CommandError } from './command-error.ts';
import { readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

const progressEvery = 1000;

/** Adds contacts, or brings them up to date, from a file with one JSON object a line; `-` reads standard input. */
export async function importContacts(
  deps: Deps,
  appId: string,
  file: string,
  terminal: Terminal,
): Promise<void> {
  const contacts = readContacts(readText(file));
  let added = 0;
  for (const [index, contact] of contacts.entries()) {
    if ((await importContact(deps, appId, contact)).isNew) added++;
    if ((index + 1) % progressEvery === 0) terminal.say(`${index + 1} of ${contacts.length}`);
  }
  terminal.say(`${added} added, ${contacts.length - added} updated`);
}

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
