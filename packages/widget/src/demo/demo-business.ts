import type { PublicApp, PublicEventType, PublicHost, PublicLocation } from '@slotkit/shared/wire';

/** Where the business of the demo is: wherever its visitor is, so that its hours are day hours. */
export const demoZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const hosts: PublicHost[] = ['Mara', 'Theo'].map((name) => ({
  id: `hst_${name.toLowerCase()}`,
  name,
  avatar_url: null,
  timezone: demoZone,
}));

const video: PublicLocation = { id: 'loc_video', name: 'Video call', type: 'link', value: null };
const studio: PublicLocation = {
  id: 'loc_studio',
  name: 'At our studio',
  type: 'in_person',
  value: '12 Harbour Street',
};
const phone: PublicLocation = { id: 'loc_phone', name: 'By phone', type: 'phone', value: null };

const eventType = (
  slug: string,
  title: string,
  description: string,
  changes: Partial<PublicEventType>,
): PublicEventType => ({
  id: `evt_${slug}`,
  slug,
  title,
  description,
  timezone: demoZone,
  durations_minutes: [30],
  strategy: 'individual',
  assignment: 'any',
  seats: 1,
  locations: [video],
  hosts: hosts.slice(0, 1),
  required_contact: ['email'],
  questions: [],
  requires_approval: false,
  requires_confirmation: false,
  hold_minutes: 5,
  customer_may: { cancel: true, reschedule: true },
  ...changes,
});

/** What can be booked at the business of the demo. */
export const demoEventTypes: readonly PublicEventType[] = [
  eventType('intro-call', 'Intro call', 'Half an hour to get to know each other.', {}),
  eventType('consultation', 'Consultation', 'Your questions, with whom you like.', {
    durations_minutes: [30, 60],
    strategy: 'round_robin',
    assignment: 'pick',
    locations: [video, studio, phone],
    hosts,
    questions: [
      { key: 'topic', type: 'text', label: 'What is it about?', required: true },
      {
        key: 'size',
        type: 'select',
        label: 'How many are you?',
        options: ['One', 'Two to ten', 'More'],
        required: false,
      },
    ],
  }),
  eventType('workshop', 'Workshop', 'Two hours with up to eight people.', {
    durations_minutes: [120],
    strategy: 'group',
    seats: 8,
    locations: [studio],
  }),
  eventType('review', 'Project review', 'A request: it is yours once Mara agrees.', {
    durations_minutes: [60],
    requires_approval: true,
  }),
];

/** The business of the demo, under whatever id it is asked for. */
export const demoApp = (appId: string): PublicApp => ({
  app_id: appId,
  name: 'Northlight Studio',
  locale: 'en',
  timezone: demoZone,
  branding: { tokens: {}, logo_url: null },
  event_types: [...demoEventTypes],
  locations: [video, studio, phone],
});
