import type { OwnedObjects } from './owned-objects.ts';

/** What a call sends besides its credential. */
export interface ValidRequest {
  /** Values of the parts of the path in braces that are not `id`, `host_id`, `app_id`, `slug`. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const range = { from: '2027-03-08', to: '2027-03-08', timezone: 'UTC' };
const start = '2027-03-09T09:00:00Z';
const attendee = { name: 'Kim', email: 'kim@example.com' };
const freely = { start, timezone: 'UTC', attendee };
const localTimes = { start: '2027-04-01T09:00', end: '2027-04-01T10:00' };
const instants = { start: '2027-04-01T09:00:00Z', end: '2027-04-01T10:00:00Z' };

const nothing = { view: 'none', edit: 'none', delete: 'none' };

const booking =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.booking, body });
const host =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.host, body });
const eventType =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.eventType, body });
const contact =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.contact, body });
const location =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.location, body });
const widgetKey =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.widgetKey, body });
const webhook =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.webhook, body });
const client =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.client, body });
const member =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.member, body });
const team =
  (body?: unknown) =>
  (objects: OwnedObjects): ValidRequest => ({ id: objects.team, body });
const hold = (objects: OwnedObjects): ValidRequest => ({ id: objects.hold });
const just = (request: ValidRequest) => (): ValidRequest => request;

/** For every operation that needs more than its address, a request that breaks no rule before it is known who calls. */
export const validRequests: Readonly<Record<string, (objects: OwnedObjects) => ValidRequest>> = {
  issueToken: ({ tokenRequest }) => ({ body: tokenRequest }),
  revokeToken: ({ tokenRequest }) => ({ body: `${tokenRequest}&token=none` }),
  changeApp: just({ body: { name: 'Shop' } }),
  // Nobody can give away what it may not do itself, so nothing is given.
  createClient: just({ body: { name: 'CRM', scopes: ['config:write'] } }),
  getClient: client(),
  changeClient: client({ name: 'CRM' }),
  deleteClient: client(),
  rotateClientSecret: client({}),
  createMember: just({ body: { name: 'Lea', email: 'lea@example.com', permissions: nothing } }),
  getMember: member(),
  changeMember: member({ name: 'Lea' }),
  deleteMember: member(),
  createTeam: just({ body: { name: 'Sales' } }),
  getTeam: team(),
  changeTeam: team({ name: 'Sales' }),
  deleteTeam: team(),

  endSession: just({ id: 'ses_0' }),
  listMemberSessions: member(),
  endMemberSessions: member(),

  listSlots: just({ query: range }),
  streamSlots: just({ query: range }),
  hold: just({ body: { start } }),
  book: just({ body: freely }),
  extendHold: hold,
  releaseHold: hold,
  editAttendee: just({ body: { name: 'Kim' } }),
  rescheduleBooking: just({ body: { start } }),
  cancelBooking: just({ body: {} }),

  changeBookings: ({ booking: id }) => ({ body: { action: 'cancel', ids: [id] } }),
  createBooking: ({ eventType: id }) => ({ body: { ...freely, event_type_id: id } }),
  getBooking: booking(),
  listBookingEvents: booking(),
  listBookingDeliveries: booking(),
  editBookingAttendee: booking({ name: 'Kim' }),
  rescheduleBookingForBusiness: booking({ start }),
  reassignBooking: ({ booking: id, colleague }) => ({ id, body: { host_id: colleague } }),
  approveBooking: booking(),
  confirmBookingForCustomer: booking(),
  startBooking: booking(),
  completeBooking: booking(),
  markNoShow: booking(),
  joinAsHost: booking(),
  cancelBookingForBusiness: booking({}),
  renewManageLink: booking({}),
  remindAttendees: booking({ kind: 'custom', channel: 'email', text: 'Hello' }),
  resendDelivery: booking(),

  listAvailability: ({ eventType: id }) => ({ query: { ...range, event_type_id: id } }),
  explainAvailability: ({ eventType: id }) => ({ query: { event_type_id: id, day: '2027-03-08' } }),
  readFreebusy: just({ query: range }),
  readHostTimes: just({ query: range }),

  createContact: just({ body: { name: 'Kim' } }),
  getContact: contact(),
  changeContact: contact({ name: 'Kim' }),
  deleteContact: contact(),
  exportContact: contact(),
  exportPerson: just({ body: { email: 'somebody@example.com' } }),
  eraseContact: contact({}),
  erasePerson: just({ body: { email: 'somebody@example.com' } }),

  createHost: just({ body: { name: 'Lea', email: 'lea@example.com' } }),
  getHost: host(),
  changeHost: host({ name: 'Lea' }),
  deleteHost: host(),
  getSchedule: host(),
  setSchedule: host({ timezone: 'UTC', working_hours: [{ days: ['mon'], start: '09:00', end: '17:00' }] }),
  listExceptions: host(),
  addException: host({ type: 'blocked', ...localTimes }),
  getException: host(),
  changeException: host({ reason: 'A fair' }),
  removeException: host(),
  listDoNotDisturb: host(),
  addDoNotDisturb: host(instants),
  getDoNotDisturb: host(),
  changeDoNotDisturb: host({ reason: 'A fair' }),
  removeDoNotDisturb: host(),
  renewCalendarFeed: host(),
  revokeCalendarFeed: host(),
  listCalendars: host(),
  connectCalendar: host({
    provider: 'caldav',
    url: 'http://127.0.0.1:9/',
    username: 'lea',
    password: 'secret',
  }),
  getCalendar: host(),
  changeCalendar: host({ write_to: false }),
  disconnectCalendar: host(),
  askForGoogleCalendar: host({}),

  createEventType: ({ host: id }) => ({
    body: { slug: 'a-new-one', title: 'New', hosts: [{ host_id: id }] },
  }),
  getEventType: eventType(),
  changeEventType: eventType({ title: 'New' }),
  deleteEventType: eventType(),

  createLocation: just({ body: { name: 'Roof', type: 'in_person', value: 'Top floor' } }),
  getLocation: location(),
  changeLocation: location({ name: 'Roof' }),
  deleteLocation: location(),
  createWidgetKey: just({ body: { name: 'Shop' } }),
  getWidgetKey: widgetKey(),
  changeWidgetKey: widgetKey({ name: 'Shop' }),
  deleteWidgetKey: widgetKey(),
  setGenesysChannel: just({
    body: {
      region: 'mypurecloud.de',
      client_id: 'a-client',
      integration_id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      client_secret: 'a-secret',
    },
  }),
  setHttpChannel: just({ body: { url: 'https://gateway.example/' } }),

  createWebhook: just({ body: { url: 'https://receiver.example/in' } }),
  getWebhook: webhook(),
  changeWebhook: webhook({ description: 'CRM' }),
  deleteWebhook: webhook(),
  testWebhook: webhook(),
  rotateWebhookSecret: webhook(),
  listWebhookDeliveries: webhook(),
  getWebhookDelivery: webhook(),
  redeliverWebhook: webhook(),
};
