import type { CallExample } from './call-example.ts';

const id = '$NEW_HOST_ID';

/** A host with its times, from the first day on. */
export const hostExamples: readonly CallExample[] = [
  { of: 'listHosts' },
  {
    of: 'createHost',
    body: { name: 'Noor', email: 'noor@northlight.example', timezone: 'Europe/Berlin' },
    keeps: { NEW_HOST_ID: { at: '/id', like: 'hst_06n…' } },
  },
  { of: 'getHost', path: { id } },
  { of: 'changeHost', path: { id }, body: { limits: { per_day: 6 } } },
  {
    of: 'setSchedule',
    path: { id },
    body: {
      timezone: 'Europe/Berlin',
      working_hours: [
        { days: ['mon', 'tue', 'wed', 'thu'], start: '09:00', end: '17:00' },
        { days: ['fri'], start: '09:00', end: '13:00' },
      ],
    },
  },
  { of: 'getSchedule', path: { id } },
  {
    of: 'addException',
    path: { id },
    body: { type: 'blocked', start: '{{day 20}}T00:00', end: '{{day 22}}T00:00', reason: 'Conference' },
    keeps: { EXCEPTION_ID: { at: '/id', like: 'exc_06p…' } },
  },
  { of: 'listExceptions', path: { id }, query: { from: '{{day 14}}', to: '{{day 30}}' } },
  { of: 'getException', path: { id, exception_id: '$EXCEPTION_ID' } },
  {
    of: 'changeException',
    path: { id, exception_id: '$EXCEPTION_ID' },
    body: { end: '{{day 23}}T00:00' },
  },
  { of: 'removeException', path: { id, exception_id: '$EXCEPTION_ID' } },
  {
    of: 'addDoNotDisturb',
    path: { id },
    body: { start: '{{day 9}}T12:00:00Z', end: '{{day 9}}T15:00:00Z', reason: 'Dentist' },
    keeps: { DND_ID: { at: '/id', like: 'dnd_06q…' } },
  },
  { of: 'listDoNotDisturb', path: { id } },
  { of: 'getDoNotDisturb', path: { id, dnd_id: '$DND_ID' } },
  {
    of: 'changeDoNotDisturb',
    path: { id, dnd_id: '$DND_ID' },
    body: { end: '{{day 9}}T16:00:00Z' },
  },
  { of: 'removeDoNotDisturb', path: { id, dnd_id: '$DND_ID' } },
  {
    of: 'connectCalendar',
    path: { id },
    body: {
      provider: 'caldav',
      url: '$CALDAV_URL',
      username: '$CALDAV_USER',
      password: '$CALDAV_PASSWORD',
    },
    keeps: { CALENDAR_ID: { at: '/id', like: 'cal_06r…' } },
  },
  { of: 'listCalendars', path: { id } },
  { of: 'getCalendar', path: { id, calendar_id: '$CALENDAR_ID' } },
  { of: 'changeCalendar', path: { id, calendar_id: '$CALENDAR_ID' }, body: { write_to: false } },
  { of: 'disconnectCalendar', path: { id, calendar_id: '$CALENDAR_ID' } },
  { of: 'askForGoogleCalendar', path: { id }, body: { calendar_id: 'primary' } },
  { of: 'renewCalendarFeed', path: { id } },
  { of: 'revokeCalendarFeed', path: { id } },
];

export const endOfHostExamples: readonly CallExample[] = [{ of: 'deleteHost', path: { id } }];
