import { createRoute, z } from '@hono/zod-openapi';
import {
  eraseContactRequestSchema,
  erasePersonRequestSchema,
  erasureSchema,
  idOf,
  namedPersonSchema,
  personExportSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireScope, type Principal } from '../access/principal.ts';
import { callerOf } from '../access/require-booking.ts';
import { requireAllContacts, requireContact } from '../access/require-contact.ts';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { body, json, optionalBody, problems } from '../http/route-answers.ts';
import { erasePerson, type Erasure, type ErasingCaller } from './erase-person.ts';
import { exportPerson } from './export-person.ts';

const common = { security: privateSecurity, tags: ['Contacts'] };
const params = z.object({ id: idOf('contact') });
const held = json('All that is held', personExportSchema);
const erased = json('What was erased', erasureSchema);

const exportContactRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/contacts/{id}/export',
  operationId: 'exportContact',
  summary: 'Everything that is held about a person: contact, bookings, answers, timeline, deliveries, links',
  description: 'Without secrets, and without other people of group bookings. For admins among the members.',
  request: { params },
  responses: { 200: held, ...problems(400, 401, 403, 404, 429) },
});

const exportPersonRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/contacts/export',
  operationId: 'exportPerson',
  summary: 'The same for an e-mail address, whether or not there is a contact with it',
  description:
    'It changes nothing. A POST, because addresses of people do not belong into addresses of pages.',
  request: { body: body(namedPersonSchema) },
  responses: { 200: held, ...problems(400, 401, 403, 413, 415, 422, 429) },
});

const erasing =
  'For good: contact, names, addresses, answers, notes and messages go from bookings, history, deliveries, events and kept answers; ' +
  'links stop working. That there were bookings, when, with whom and how they ended stays. Bookings that have not ended are in the ' +
  'way: 409 names them in `booking_ids`. With `cancel_bookings: true`, which takes the scope `scheduling:write` as well, those to come ' +
  'are cancelled instead, and the person is not told. 503 while something is being sent to the person: ask again.';

const eraseContactRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/contacts/{id}/erase',
  operationId: 'eraseContact',
  summary: 'Erase a person from everything that is held',
  description: erasing,
  middleware: allowEmptyBody,
  request: { params, body: optionalBody(eraseContactRequestSchema) },
  responses: { 200: erased, ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503) },
});

const erasePersonRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/contacts/erase',
  operationId: 'erasePerson',
  summary: 'The same for an e-mail address, whether or not there is a contact with it',
  description: `${erasing} Where nothing is held, nothing is erased, and that is answered.`,
  request: { body: body(erasePersonRequestSchema) },
  responses: { 200: erased, ...problems(400, 401, 403, 409, 413, 415, 422, 429, 503) },
});

/** What is held about a person, to hand it out or to erase it. Asked before the routes of contacts by their ids. */
export function erasureRoutes(app: App, deps: Deps): void {
  app.openapi(exportPersonRoute, async (c) => {
    const { appId } = await requireAllContacts(c, deps, 'export');
    c.header('Cache-Control', 'no-store');
    return c.json(await exportPerson(deps, appId, c.req.valid('json')), 200);
  });
  app.openapi(erasePersonRoute, async (c) => {
    const principal = await requireAllContacts(c, deps, 'erase');
    const { email, cancel_bookings: cancelBookings } = c.req.valid('json');
    const caller = erasingCaller(c, principal, cancelBookings);
    return c.json(presentErasure(await erasePerson(deps, caller, { email }, { cancelBookings })), 200);
  });
  app.openapi(exportContactRoute, async (c) => {
    const { contact } = await requireContact(c, deps, c.req.valid('param').id, 'export');
    c.header('Cache-Control', 'no-store');
    return c.json(await exportPerson(deps, contact.appId, { contactId: contact.id }), 200);
  });
  app.openapi(eraseContactRoute, async (c) => {
    const { principal, contact } = await requireContact(c, deps, c.req.valid('param').id, 'erase');
    const { cancel_bookings: cancelBookings } = c.req.valid('json');
    const caller = erasingCaller(c, principal, cancelBookings);
    const erasure = await erasePerson(deps, caller, { contactId: contact.id }, { cancelBookings });
    return c.json(presentErasure(erasure), 200);
  });
}

/** Cancelling takes what cancelling always takes. */
function erasingCaller(c: Context<AppEnv>, principal: Principal, cancelBookings: boolean): ErasingCaller {
  if (cancelBookings) requireScope(c, principal, 'scheduling:write');
  return { config: principal, booking: callerOf(principal) };
}

/** An erasure as the wire says it. */
export const presentErasure = ({ contacts, bookings, events, deliveries, cancelledIds }: Erasure) => ({
  erased: { contacts, bookings, events, deliveries },
  cancelled_booking_ids: [...cancelledIds],
});
