import type { CallExample } from './call-example.ts';

const kept = (name: string, like: string) => ({ [name]: { at: '/id', like } });

const locationId = '$LOCATION_ID';
const eventTypeId = '$EVENT_TYPE_ID';
const keyId = '$WIDGET_KEY_ID';

/** What can be booked and where, and the keys of pages that show it. */
export const configurationExamples: readonly CallExample[] = [
  { of: 'listLocations' },
  {
    of: 'createLocation',
    body: { name: 'The workshop', type: 'in_person', value: 'Hafenweg 3, 20457 Hamburg' },
    keeps: kept('LOCATION_ID', 'loc_06s…'),
  },
  { of: 'getLocation', path: { id: locationId } },
  { of: 'changeLocation', path: { id: locationId }, body: { host_ids: ['$NEW_HOST_ID'] } },
  { of: 'listEventTypes' },
  {
    of: 'createEventType',
    body: {
      slug: 'first-talk',
      title: 'First talk',
      durations_minutes: [30, 60],
      hosts: [{ host_id: '$NEW_HOST_ID' }],
      location_ids: [locationId],
      buffer_after_minutes: 10,
      questions: [{ key: 'topic', type: 'text', label: 'What is it about?', required: true }],
    },
    keeps: kept('EVENT_TYPE_ID', 'evt_06t…'),
  },
  { of: 'getEventType', path: { id: eventTypeId } },
  {
    of: 'changeEventType',
    path: { id: eventTypeId },
    body: { minimum_notice_minutes: 120, horizon: { days: 30 } },
  },
  { of: 'deleteEventType', path: { id: eventTypeId } },
  { of: 'deleteLocation', path: { id: locationId } },
  { of: 'listWidgetKeys' },
  {
    of: 'createWidgetKey',
    body: { name: 'Landing page', origins: ['https://www.northlight.example'] },
    keeps: kept('WIDGET_KEY_ID', 'key_06v…'),
  },
  { of: 'getWidgetKey', path: { id: keyId } },
  { of: 'changeWidgetKey', path: { id: keyId }, body: { origins: null } },
  { of: 'deleteWidgetKey', path: { id: keyId } },
  { of: 'listAuditLog', query: { limit: '10' } },
  {
    of: 'setGenesysChannel',
    body: {
      region: 'mypurecloud.de',
      client_id: '2f9a3c1e-7f5b-4c0e-9a58-8d1f0f6d2b11',
      client_secret: 'the-secret-of-that-client',
      integration_id: '6d0a5f5e-0c7a-4f0b-8c62-2f3f0f9c9a10',
    },
  },
  { of: 'getGenesysChannel' },
  { of: 'deleteGenesysChannel' },
  { of: 'setHttpChannel', body: { url: 'https://gateway.northlight.example/messages' } },
  { of: 'getHttpChannel' },
  { of: 'deleteHttpChannel' },
];
