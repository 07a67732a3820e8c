import { eventTypeDefaults, type EventTypeRequest, type Question, type Role } from '@slotkit/shared/wire';
import type { PoolHost } from '../event-types/event-type.ts';

/** The business of the demo. Its key is publishable and the same everywhere, so that examples can name it. */
export const demoApp = {
  id: 'demo',
  name: 'Northlight Studio',
  timezone: 'Europe/Berlin',
  locale: 'en',
  key: 'pk_demo',
  tokens: {
    '--booking-accent': 'light-dark(#0f5c4d, #7fd3b8)',
    '--booking-on-accent': 'light-dark(#ffffff, #0d201a)',
  },
  sender: { name: 'Northlight Studio', email: 'hello@northlight.example', replyTo: null },
} as const;

/** How other systems try the API out. The secret is the same everywhere, as is the key: a demo keeps nothing that is worth one. */
export const demoClient = { id: 'cli_demo', name: 'Demo client', secret: 'demo-secret' } as const;

interface DemoHost {
  readonly name: string;
  readonly email: string;
  readonly timezone: string;
  readonly workingHours: PoolHost['schedule']['workingHours'];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Three people in three zones, one of them a quarter of an hour beside everybody else. */
export const demoHosts = {
  mara: {
    name: 'Mara',
    email: 'mara@northlight.example',
    timezone: 'Europe/Berlin',
    workingHours: [
      { days: weekdays, start: '09:00', end: '12:30' },
      { days: weekdays, start: '13:30', end: '17:30' },
    ],
  },
  theo: {
    name: 'Theo',
    email: 'theo@northlight.example',
    timezone: 'America/New_York',
    workingHours: [{ days: ['mon', 'tue', 'wed', 'thu'], start: '08:30', end: '16:30' }],
  },
  anjali: {
    name: 'Anjali',
    email: 'anjali@northlight.example',
    timezone: 'Asia/Kathmandu',
    workingHours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'], start: '10:00', end: '18:00' },
      { days: ['sat'], start: '20:00', end: '00:00' },
    ],
  },
} as const satisfies Record<string, DemoHost>;
export type DemoHostName = keyof typeof demoHosts;

interface DemoMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whom it can be booked as. */
  readonly host?: DemoHostName;
}

/** Who signs in: one who sees to everything, one with a team, and two who look after their own bookings. */
export const demoMembers: readonly DemoMember[] = [
  { id: 'mem_nora', name: 'Nora', email: 'nora@northlight.example', role: 'admin' },
  { id: 'mem_mara', name: 'Mara', email: 'mara@northlight.example', role: 'manager', host: 'mara' },
  { id: 'mem_theo', name: 'Theo', email: 'theo@northlight.example', role: 'agent', host: 'theo' },
  { id: 'mem_anjali', name: 'Anjali', email: 'anjali@northlight.example', role: 'agent', host: 'anjali' },
];
export const demoTeam = { id: 'tem_design', name: 'Design', memberIds: ['mem_mara', 'mem_theo'] } as const;

/** Where the studio can be met. */
export const demoLocations = {
  video: { name: 'Video call', type: 'link', value: 'https://meet.northlight.example/studio' },
  phone: { name: 'Phone', type: 'phone', value: '+49 30 5550 100' },
  studio: { name: 'The studio', type: 'in_person', value: 'Lindenallee 12, 10435 Berlin' },
} as const;
export type DemoLocationName = keyof typeof demoLocations;

interface DemoEventType {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly hosts: readonly DemoHostName[];
  readonly locations: readonly DemoLocationName[];
  readonly settings: Partial<EventTypeRequest>;
}

const projectQuestions: readonly Question[] = [
  {
    key: 'topic',
    type: 'select',
    label: 'What is it about?',
    options: ['Brand', 'Website', 'Packaging', 'Something else'],
    required: true,
  },
  {
    key: 'details',
    type: 'text',
    label: 'In a few words',
    required: true,
    show_if: { key: 'topic', equals: 'Something else' },
  },
  {
    key: 'link',
    type: 'url',
    label: 'A link we should look at before',
    help: 'Your site, a mood board, a competitor',
    required: false,
  },
];

/** One of every kind, none of which must be answered. */
const panelQuestions: readonly Question[] = [
  { key: 'company', type: 'text', label: 'Company or team', required: false },
  {
    key: 'brief',
    type: 'long_text',
    label: 'What is to be decided?',
    help: 'A few sentences are enough; we read them before we meet',
    required: false,
  },
  { key: 'notes_to', type: 'email', label: 'Who else should get our notes?', required: false },
  { key: 'callback', type: 'phone', label: 'A number, should the video fail', required: false },
  { key: 'people', type: 'number', label: 'How many of you will be there?', required: false },
  {
    key: 'stage',
    type: 'select',
    label: 'Where does the project stand?',
    options: ['An idea', 'First sketches', 'Nearly done', 'Already out'],
    required: false,
  },
  {
    key: 'subjects',
    type: 'multi_select',
    label: 'What should we look at?',
    options: ['Colour', 'Type', 'Layout', 'Motion', 'Words'],
    required: false,
  },
  {
    key: 'tone',
    type: 'radio',
    label: 'How frank may we be?',
    options: ['Gentle', 'Frank', 'Merciless'],
    required: false,
  },
  { key: 'deadline', type: 'date', label: 'When must it be finished?', required: false },
  { key: 'prototype', type: 'url', label: 'A link to what there is', required: false },
  { key: 'is_secret', type: 'checkbox', label: 'There is a non-disclosure agreement', required: false },
  {
    key: 'agreement',
    type: 'text',
    label: 'With whom?',
    required: false,
    show_if: { key: 'is_secret', equals: true },
  },
  { key: 'may_record', type: 'consent', label: 'You may record the session', required: false },
];

/** What the studio offers; the names are part of the HTTP contract, "Running". */
export const demoEventTypes: readonly DemoEventType[] = [
  {
    slug: 'intro-call',
    title: 'Intro call',
    description: 'Half an hour to find out whether we are a good fit. No preparation needed.',
    hosts: ['mara'],
    locations: ['video', 'phone', 'studio'],
    settings: {
      durations_minutes: [30, 15],
      slot_interval_minutes: 30,
      buffer_after_minutes: 0,
      questions: [...projectQuestions],
    },
  },
  {
    slug: 'choose-your-host',
    title: 'Design consultation',
    description:
      'Forty-five minutes with the designer of your choice: bring work in progress, leave with a plan.',
    hosts: ['mara', 'theo', 'anjali'],
    locations: ['video'],
    settings: {
      durations_minutes: [45],
      slot_interval_minutes: 45,
      strategy: 'round_robin',
      assignment: 'pick',
      buffer_before_minutes: 5,
      buffer_after_minutes: 10,
      horizon: { days: 45 },
    },
  },
  {
    slug: 'needs-approval',
    title: 'Portfolio review',
    description: 'An hour on your portfolio. We look at your request first and confirm it by mail.',
    hosts: ['theo'],
    locations: ['video', 'phone'],
    settings: {
      durations_minutes: [60],
      timezone: 'America/New_York',
      requires_approval: true,
      minimum_notice_minutes: 24 * 60,
      questions: [{ key: 'portfolio', type: 'url', label: 'Link to your portfolio', required: true }],
    },
  },
  {
    slug: 'needs-confirmation',
    title: 'Studio visit',
    description:
      'See how we work, over a cup of tea or by video. You confirm your visit by a link in our mail.',
    hosts: ['mara'],
    locations: ['studio', 'video'],
    settings: {
      durations_minutes: [60],
      requires_confirmation: true,
      slot_interval_minutes: 60,
      cancel_notice_minutes: 120,
      reminders: [...eventTypeDefaults.reminders, { kind: 'reminder_1h', channels: ['email'] }],
    },
  },
  {
    slug: 'sales-team',
    title: 'Project estimate',
    description: 'Tell us what you plan; one of us works out an estimate with you, each in turn.',
    hosts: ['mara', 'theo', 'anjali'],
    locations: ['video'],
    // Every quarter of an hour, which is on everybody's grid: Mara shares her mornings with Anjali and her afternoons with Theo.
    settings: { strategy: 'round_robin', slot_interval_minutes: 15 },
  },
  {
    slug: 'panel',
    title: 'Design panel',
    description: 'Mara and Theo at one table, for decisions that need more than one pair of eyes.',
    hosts: ['mara', 'theo'],
    locations: ['video'],
    settings: { strategy: 'collective', durations_minutes: [60], questions: [...panelQuestions] },
  },
  {
    slug: 'workshop',
    title: 'Colour workshop',
    description: 'Eight seats, ninety minutes, one palette to take home.',
    hosts: ['anjali'],
    locations: ['video'],
    settings: { strategy: 'group', seats: 8, durations_minutes: [90] },
  },
];
