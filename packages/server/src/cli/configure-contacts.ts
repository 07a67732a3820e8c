import { notFound } from '@slotkit/shared';
import { contactPatchSchema, contactRequestSchema, maxPageSize } from '@slotkit/shared/wire';
import { pageOfContacts } from '../contacts/contact-list-store.ts';
import { findContact } from '../contacts/contact-store.ts';
import { presentContact } from '../contacts/present-contact.ts';
import { createContact, patchContact, removeContact } from '../contacts/save-contact.ts';
import type { Deps } from '../deps.ts';
import { readPage } from '../lists/read-page.ts';
import { readJsonFile } from './read-json-file.ts';

/** What the command was asked for: its action, the app, and the words after it. */
export interface ContactWords {
  readonly appId: string;
  readonly action: string;
  readonly words: readonly string[];
}

/** `contact list|get|create|patch|delete`: what the API does with contacts. Null when the words mean none of it. */
export async function configureContacts(
  deps: Deps,
  { appId, action, words: [first, second, ...rest] }: ContactWords,
): Promise<object | null> {
  const caller = { kind: 'operator', appId } as const;
  if (rest.length > 0) return null;
  if (action === 'list') return listContacts(deps, appId, first);
  if (action === 'create')
    return presentContact(await createContact(deps, caller, readJsonFile(contactRequestSchema, first)));
  if (first === undefined) return null;
  switch (action) {
    case 'get': {
      const contact = await findContact(deps.db.read, appId, first);
      if (!contact) throw notFound('contact');
      return presentContact(contact);
    }
    case 'patch':
      return presentContact(
        await patchContact(deps, caller, first, readJsonFile(contactPatchSchema, second)),
      );
    case 'delete':
      await removeContact(deps, caller, first, () => undefined);
      return { id: first, removed: true };
    default:
      return null;
  }
}

/** A page of them, oldest first; the cursor of one leads to the next. */
async function listContacts(deps: Deps, appId: string, cursor: string | undefined): Promise<object> {
  const query = { archived: false, limit: maxPageSize, cursor };
  const { rows, pagination } = await readPage(
    deps,
    { route: 'listContacts', appId, query },
    (page) => pageOfContacts(deps.db.read, { ...query, appId, reach: null }, page),
    ({ id }) => ({ value: id, id }),
  );
  return { data: rows.map(presentContact), pagination };
}
