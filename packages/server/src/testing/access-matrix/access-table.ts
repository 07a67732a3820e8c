import type { ApiScope } from '@slotkit/shared/wire';
import type { OwnedKind } from './owned-objects.ts';

/**
 * Who may call what, written by hand from decision D6 and the list of scopes; nothing here reads the code that decides. The columns of a
 * member's line are the owners of what is asked for: the member itself, a colleague of its team, somebody else of its app, another app.
 * To clients their app is one, and another is 404.
 */
type Verdict = 'ok' | '403' | '404' | '422';
type Line = `${Verdict} ${Verdict} ${Verdict} ${Verdict}`;
interface Members {
  readonly agent: Line;
  readonly manager: Line;
  readonly admin: Line;
}

/** Who may call an operation. */
export type AccessRow =
  /** Anybody, without a credential. */
  | { readonly for: 'anybody' }
  /** Whoever knows the id and secret of a client, and says them once. */
  | { readonly for: 'secret' }
  /** Whoever has the app's widget key. */
  | { readonly for: 'visitors' }
  /** Whoever has that link of a customer's booking, or the secret of a hold. */
  | { readonly for: 'manage' | 'confirm' | 'join' | 'hold' }
  /** Members alone, as persons. */
  | { readonly for: 'members'; readonly members: Members }
  /** Clients with the scope and members as far as their permissions reach; `list` names the objects that a list shows accordingly. */
  | {
      readonly for: 'business';
      readonly scope: ApiScope;
      readonly members: Members;
      readonly list?: OwnedKind;
    };

const all = 'ok ok ok 404';
const seenByReach: Members = { agent: 'ok 404 404 404', manager: 'ok ok 404 404', admin: all };
const changedByTeam: Members = { agent: '403 404 404 404', manager: 'ok ok 404 404', admin: all };
const everyMember: Members = { agent: all, manager: all, admin: all };
/** Who may not know of such things at all is not told whether this one exists. */
const adminsOnly: Members = { agent: '403 403 403 403', manager: '403 403 403 403', admin: all };
const seenByAllChangedByAdmins: Members = {
  agent: '403 403 403 404',
  manager: '403 403 403 404',
  admin: all,
};

/** What concerns all of a person's bookings, whoever they are with. */
const wholePerson: Members = { agent: '403 404 404 404', manager: '403 403 404 404', admin: all };
const inEveryResult: Members = { agent: 'ok ok ok ok', manager: 'ok ok ok ok', admin: 'ok ok ok ok' };

const ownAffair: AccessRow = { for: 'members', members: inEveryResult };

const business = (scope: ApiScope, members: Members): AccessRow => ({ for: 'business', scope, members });
/** A list that every member may ask for and that shows each what it may see. */
const list = (scope: ApiScope, kind: OwnedKind, members: Members = seenByReach): AccessRow => ({
  for: 'business',
  scope,
  members,
  list: kind,
});

const visitors: AccessRow = { for: 'visitors' };
const readBooking = business('scheduling:read', seenByReach);
const changeBooking = business('scheduling:write', seenByReach);
const readTimes = business('availability:read', seenByReach);
const readHosts = business('config:read', seenByReach);
const changeOwnTimes = business('config:write', seenByReach);
const changeTeams = business('config:write', changedByTeam);
const adminReads = business('config:read', adminsOnly);
const adminChanges = business('config:write', adminsOnly);
const readWebhooks = business('webhooks:read', adminsOnly);
const manageWebhooks = business('webhooks:manage', adminsOnly);

/** Every operation of the API, by its `operationId`. */
export const accessTable: Readonly<Record<string, AccessRow>> = {
  getHealth: { for: 'anybody' },
  getReadiness: { for: 'anybody' },

  getPublicApp: visitors,
  getPublicEventType: visitors,
  listSlots: visitors,
  streamSlots: visitors,
  hold: visitors,
  book: visitors,
  extendHold: { for: 'hold' },
  releaseHold: { for: 'hold' },
  getManagedBooking: { for: 'manage' },
  editAttendee: { for: 'manage' },
  rescheduleBooking: { for: 'manage' },
  cancelBooking: { for: 'manage' },
  confirmManagedBooking: { for: 'manage' },
  getBookingToConfirm: { for: 'confirm' },
  confirmBooking: { for: 'confirm' },
  getMeetingToJoin: { for: 'join' },
  joinMeeting: { for: 'join' },

  listBookings: list('scheduling:read', 'booking'),
  countBookings: business('scheduling:read', everyMember),
  exportBookings: list('scheduling:read', 'booking'),
  createBooking: changeBooking,
  // Every id has a result of its own.
  changeBookings: business('scheduling:write', inEveryResult),
  getBooking: readBooking,
  listBookingEvents: readBooking,
  listBookingDeliveries: readBooking,
  editBookingAttendee: changeBooking,
  rescheduleBookingForBusiness: changeBooking,
  reassignBooking: changeBooking,
  approveBooking: changeBooking,
  confirmBookingForCustomer: changeBooking,
  startBooking: changeBooking,
  completeBooking: changeBooking,
  // Whoever changes it, but is no host of it, did not come.
  joinAsHost: {
    for: 'members',
    members: { agent: 'ok 404 404 404', manager: '403 403 404 404', admin: '403 403 403 404' },
  },
  markNoShow: business('scheduling:attendance', seenByReach),
  cancelBookingForBusiness: changeBooking,
  renewManageLink: changeBooking,
  remindAttendees: changeBooking,
  resendDelivery: changeBooking,
  streamEvents: business('scheduling:read', everyMember),

  listAvailability: readTimes,
  explainAvailability: readTimes,
  readFreebusy: readTimes,
  readHostTimes: readTimes,

  listContacts: list('contacts:read', 'contact'),
  createContact: business('contacts:write', adminsOnly),
  getContact: business('contacts:read', seenByReach),
  changeContact: business('contacts:write', seenByReach),
  deleteContact: business('contacts:write', wholePerson),
  exportContact: business('contacts:read', wholePerson),
  exportPerson: business('contacts:read', adminsOnly),
  eraseContact: business('contacts:write', wholePerson),
  erasePerson: business('contacts:write', adminsOnly),

  listHosts: list('config:read', 'host'),
  createHost: adminChanges,
  getHost: readHosts,
  changeHost: changeTeams,
  deleteHost: changeTeams,
  getSchedule: readHosts,
  setSchedule: changeOwnTimes,
  listExceptions: readHosts,
  addException: changeOwnTimes,
  getException: readHosts,
  changeException: changeOwnTimes,
  removeException: changeOwnTimes,
  listDoNotDisturb: readHosts,
  addDoNotDisturb: changeOwnTimes,
  getDoNotDisturb: readHosts,
  changeDoNotDisturb: changeOwnTimes,
  removeDoNotDisturb: changeOwnTimes,
  renewCalendarFeed: changeOwnTimes,
  revokeCalendarFeed: changeOwnTimes,
  listCalendars: readHosts,
  connectCalendar: changeOwnTimes,
  getCalendar: readHosts,
  changeCalendar: changeOwnTimes,
  disconnectCalendar: changeOwnTimes,
  askForGoogleCalendar: changeOwnTimes,

  listEventTypes: list('config:read', 'eventType'),
  // A host that is not there is a mistake in the body.
  createEventType: business('config:write', {
    agent: '403 403 403 422',
    manager: 'ok ok 403 422',
    admin: 'ok ok ok 422',
  }),
  getEventType: readHosts,
  changeEventType: changeTeams,
  deleteEventType: changeTeams,

  listLocations: business('config:read', everyMember),
  createLocation: adminChanges,
  getLocation: business('config:read', everyMember),
  changeLocation: business('config:write', seenByAllChangedByAdmins),
  deleteLocation: business('config:write', seenByAllChangedByAdmins),

  listWidgetKeys: adminReads,
  createWidgetKey: adminChanges,
  getWidgetKey: adminReads,
  changeWidgetKey: adminChanges,
  deleteWidgetKey: adminChanges,
  listAuditLog: adminReads,
  getGenesysChannel: adminReads,
  setGenesysChannel: adminChanges,
  deleteGenesysChannel: adminChanges,
  getHttpChannel: adminReads,
  setHttpChannel: adminChanges,
  deleteHttpChannel: adminChanges,

  listWebhooks: readWebhooks,
  createWebhook: manageWebhooks,
  getWebhook: readWebhooks,
  changeWebhook: manageWebhooks,
  deleteWebhook: manageWebhooks,
  testWebhook: manageWebhooks,
  rotateWebhookSecret: manageWebhooks,
  listWebhookDeliveries: readWebhooks,
  getWebhookDelivery: readWebhooks,
  redeliverWebhook: manageWebhooks,

  getApp: business('config:read', everyMember),
  changeApp: adminChanges,
  listClients: adminReads,
  createClient: adminChanges,
  getClient: adminReads,
  changeClient: adminChanges,
  deleteClient: adminChanges,
  rotateClientSecret: adminChanges,
  listMembers: adminReads,
  createMember: adminChanges,
  getMember: adminReads,
  changeMember: adminChanges,
  deleteMember: adminChanges,
  listTeams: adminReads,
  createTeam: adminChanges,
  getTeam: adminReads,
  changeTeam: adminChanges,
  deleteTeam: adminChanges,

  getSession: ownAffair,
  signOut: ownAffair,
  listSessions: ownAffair,
  // A session of nobody here.
  endSession: {
    for: 'members',
    members: { agent: '404 404 404 404', manager: '404 404 404 404', admin: '404 404 404 404' },
  },
  listMemberSessions: adminReads,
  endMemberSessions: adminChanges,

  getOAuthMetadata: { for: 'anybody' },
  issueToken: { for: 'secret' },
  revokeToken: { for: 'secret' },
};
