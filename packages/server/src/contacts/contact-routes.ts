import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { contactPatchSchema, contactRequestSchema, contactSchema, idOf } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import type { Context } from 'hono';
import { requireApp } from '../access/require-app.ts';
import { requireTimeZone } from '../bookings/check-order.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { findContact } from './contact-store.ts';
import { presentContact } from './present-contact.ts';
import { createContact, patchContact } from './save-contact.ts';

const common = { security: privateSecurity, tags: ['Contacts'] };
const params = z.object({ id: idOf('contact') });
const answer = json('The contact', contactSchema);

const createContactRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/contacts',
  operationId: 'createContact',
  summary:
    'Add a person; bookings made later with this e-mail address or phone number are recognised as theirs',
  request: { body: body(contactRequestSchema) },
  responses: { 201: answer, ...problems(400, 401, 403, 413, 415, 422, 429) },
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
  summary: 'Change what is known; null clears, lists are replaced',
  request: { params, body: body(contactPatchSchema) },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
});

/** The people behind bookings, as other systems know them. */
export function contactRoutes(app: App, deps: Deps): void {
  app.openapi(createContactRoute, async (c) => {
    const appId = await requireContacts(c, deps, 'contacts:write');
    const request = c.req.valid('json');
    if (request.timezone) requireTimeZone('/timezone', request.timezone);
    return c.json(presentContact(await createContact(deps, appId, request)), 201);
  });
  app.openapi(getRoute, async (c) => {
    const appId = await requireContacts(c, deps, 'contacts:read');
    const contact = await findContact(deps.db.read, appId, c.req.valid('param').id);
    if (!contact) throw notFound('contact');
    return c.json(presentContact(contact), 200);
  });
  app.openapi(patchRoute, async (c) => {
    const appId = await requireContacts(c, deps, 'contacts:write');
    const patch = c.req.valid('json');
    if (patch.timezone) requireTimeZone('/timezone', patch.timezone);
    return c.json(presentContact(await patchContact(deps, appId, c.req.valid('param').id, patch)), 200);
  });
}

/** Whose contacts: the app's id. A contact is behind anybody's bookings. Throws 401 and 403. */
const requireContacts = (
  c: Context<AppEnv>,
  deps: Deps,
  scope: 'contacts:read' | 'contacts:write',
): Promise<string> =>
  requireApp(c, deps, {
    scope,
    permissions: [scope === 'contacts:read' ? 'view' : 'edit'],
    what: 'Contacts',
  });
