import { createRoute, z } from '@hono/zod-openapi';
import {
  contactPatchSchema,
  contactQuery,
  contactRequestSchema,
  contactSchema,
  idOf,
  pageSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireAllContacts, requireContact, requireContactList } from '../access/require-contact.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { readPage } from '../lists/read-page.ts';
import { pageOfContacts } from './contact-list-store.ts';
import { presentContact } from './present-contact.ts';
import { createContact, patchContact, removeContact } from './save-contact.ts';

const common = { security: privateSecurity, tags: ['Contacts'] };
const params = z.object({ id: idOf('contact') });
const answer = json('The contact', contactSchema);

const listRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/contacts',
  operationId: 'listContacts',
  summary: 'The people behind bookings, oldest first; several filters narrow each other down',
  description: 'A member sees the contacts behind those bookings that it may view.',
  request: { query: contactQuery },
  responses: { 200: json('A page of contacts', pageSchema(contactSchema)), ...problems(400, 401, 403, 429) },
});

const createContactRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/contacts',
  operationId: 'createContact',
  summary:
    'Add a person; bookings made later with this e-mail address or phone number are recognised as theirs',
  request: { body: body(contactRequestSchema) },
  responses: { 201: answer, ...problems(400, 401, 403, 409, 413, 415, 422, 429) },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/contacts/{id}',
  operationId: 'getContact',
  summary: 'A person, with what is known of them',
  request: { params },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 429) },
});

const patchRoute = createRoute({
  ...common,
  method: 'patch',
  path: '/v1/contacts/{id}',
  operationId: 'changeContact',
  summary: 'Change what is known; what is left out stays, null clears, lists are replaced',
  request: { params, body: body(contactPatchSchema) },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 429) },
});

const removeRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/contacts/{id}',
  operationId: 'deleteContact',
  summary: 'Take a contact off the list; bookings, and what they hold about the person, stay: see erase',
  request: { params },
  responses: {
    204: { description: 'It is gone, or archived where bookings refer to it' },
    ...problems(400, 401, 403, 404, 412, 429),
  },
});

/** The people behind bookings, as other systems and members know them. */
export function contactRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const { appId, reach } = await requireContactList(c, deps);
    const query = c.req.valid('query');
    const { rows, pagination } = await readPage(
      deps,
      { route: 'listContacts', appId, query },
      (page) => pageOfContacts(deps.db.read, { ...query, appId, reach }, page),
      ({ id }) => ({ value: id, id }),
    );
    return c.json({ data: rows.map(presentContact), pagination }, 200);
  });
  app.openapi(createContactRoute, async (c) => {
    const caller = await requireAllContacts(c, deps, 'create');
    const contact = presentContact(await createContact(deps, caller, c.req.valid('json')));
    return c.json(contact, 201, { ETag: etagOf(contact) });
  });
  app.openapi(getRoute, async (c) => {
    const { contact } = await requireContact(c, deps, c.req.valid('param').id, 'view');
    return c.json(presentContact(contact), 200, { ETag: etagOf(contact) });
  });
  app.openapi(patchRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { principal } = await requireContact(c, deps, id, 'edit');
    const patched = await patchContact(deps, principal, id, c.req.valid('json'), preconditionOf(c));
    return c.json(presentContact(patched), 200, { ETag: etagOf(patched) });
  });
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { principal } = await requireContact(c, deps, id, 'remove');
    await removeContact(deps, principal, id, preconditionOf(c));
    return c.body(null, 204);
  });
}
