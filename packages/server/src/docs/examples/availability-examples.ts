import type { CallExample } from './call-example.ts';

const nextWeek = { from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin' };
const instant = (like: string) => ({ like });

/** Asking for free times, of which the bookings below take some. */
export const availabilityExamples: readonly CallExample[] = [
  {
    of: 'listAvailability',
    query: { event_type: 'intro-call', ...nextWeek },
    keeps: {
      START: { at: '/slots/0/start', ...instant('2027-03-08T08:00:00Z') },
      OTHER_START: { at: '/slots/2/start', ...instant('2027-03-08T09:00:00Z') },
      LATER_START: { at: '/slots/4/start', ...instant('2027-03-08T10:00:00Z') },
    },
  },
  {
    of: 'listAvailability',
    title: 'Where the visitor chooses among several hosts, each slot says who is free',
    query: {
      event_type: 'choose-your-host',
      from: '{{workday 9}}T08:00:00Z',
      to: '{{workday 9}}T12:00:00Z',
      timezone: 'Europe/Berlin',
    },
    keeps: {
      SHARED_START: { at: '/slots/2/start', ...instant('2027-03-08T09:45:00Z') },
      HOST_ID: { at: '/slots/2/hosts/0', like: 'hst_06e…' },
      OTHER_HOST_ID: { at: '/slots/2/hosts/1', like: 'hst_06f…' },
    },
  },
  {
    of: 'explainAvailability',
    query: { event_type: 'intro-call', start: '{{workday 7}}T03:00:00Z' },
  },
  {
    of: 'explainAvailability',
    title: 'A whole day, and what took its times away',
    query: { event_type: 'intro-call', day: '{{day 7}}', timezone: 'Europe/Berlin' },
  },
  { of: 'readFreebusy', path: { host_id: '$HOST_ID' }, query: { from: '{{day 7}}', to: '{{day 13}}' } },
  { of: 'readHostTimes', path: { host_id: '$HOST_ID' }, query: { from: '{{day 7}}', to: '{{day 13}}' } },
];
