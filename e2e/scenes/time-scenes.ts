import type { PublicApp } from '../../packages/shared/src/wire/index.ts';
import { quietMonday, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const ofWidget = { element: 'booking-widget', at: quietMonday } as const;
const introCall = '/b/intro-call';

/** Opens a page and waits for the times of a day. */
export async function openTimes(stage: Stage, path: string): Promise<void> {
  await stage.open(path);
  await stage.readTimes();
}

/** Choosing what and when. */
export const timeScenes: readonly Scene[] = [
  {
    ...ofWidget,
    name: 'app-loading',
    says: 'The app is being loaded',
    async show(stage) {
      await stage.keepWaiting('app');
      await stage.open(introCall);
      await stage.page.getByText('Loading…').first().waitFor({ state: 'attached' });
    },
  },
  {
    ...ofWidget,
    name: 'app-unknown',
    says: 'There is no such app',
    async show(stage) {
      await stage.refuse('app', 404, 'not_found');
      await stage.open(introCall);
      await stage.page.getByRole('alert').waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'app-failed',
    says: 'The app could not be loaded',
    async show(stage) {
      await stage.refuse('app', 501, 'unavailable');
      await stage.open(introCall);
      await stage.page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'event-types',
    says: 'The list of what can be booked',
    async show(stage) {
      await stage.open('/book/demo');
      await stage.page.getByRole('button', { name: /Colour workshop/ }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'event-types-none',
    says: 'An app that offers nothing',
    async show(stage) {
      await stage.alter<PublicApp>('app', (app) => ({ ...app, event_types: [] }));
      await stage.open('/book/demo');
      await stage.read(/There are no times to book/);
    },
  },
  {
    ...ofWidget,
    name: 'times-loading',
    says: 'The month is there, its times are being loaded',
    async show(stage) {
      await stage.keepWaiting('slots');
      await stage.open(introCall);
      await stage.page.getByRole('grid').waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'times',
    says: 'Times, with a choice of duration and place',
    show: (stage) => openTimes(stage, introCall),
  },
  {
    ...ofWidget,
    name: 'times-choose-host',
    says: 'Times, with a choice of host',
    show: (stage) => openTimes(stage, '/b/choose-your-host'),
  },
  {
    ...ofWidget,
    name: 'times-no-choice',
    says: 'Times, with nothing else to choose',
    show: (stage) => openTimes(stage, '/b/panel'),
  },
  {
    ...ofWidget,
    name: 'times-seats',
    says: 'Times of a group, with the places left',
    show: (stage) => openTimes(stage, '/b/workshop'),
  },
  {
    ...ofWidget,
    name: 'times-many',
    says: 'A day with many times',
    show: (stage) => openTimes(stage, '/b/sales-team'),
  },
  {
    ...ofWidget,
    name: 'times-host-elsewhere',
    says: "Times of a host in another zone than the visitor's",
    show: (stage) => openTimes(stage, '/b/needs-approval'),
  },
  {
    ...ofWidget,
    name: 'times-zone-locked',
    says: 'Times in a zone that the page has locked',
    show: (stage) => openTimes(stage, `${introCall}?timezone=Asia/Kathmandu`),
  },
  {
    ...ofWidget,
    name: 'times-zone-list',
    says: 'The list of all time zones is filled',
    async show(stage) {
      await openTimes(stage, introCall);
      await stage.page.getByRole('combobox', { name: 'Time zone' }).focus();
      await stage.page.getByRole('option', { name: /Kathmandu/ }).waitFor({ state: 'attached' });
    },
  },
  {
    ...ofWidget,
    name: 'times-repeated-hour',
    says: 'The night on which an hour comes twice',
    at: '2027-11-01T08:00:00Z',
    async show(stage) {
      await openTimes(stage, '/b/sales-team?timezone=America/New_York');
      await stage.page.getByRole('gridcell', { name: /\b7 November\b/ }).click();
      await stage.page.getByRole('heading', { name: /\b7 November\b/ }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'month-empty',
    says: 'A month without times',
    async show(stage) {
      await openTimes(stage, introCall);
      for (let step = 0; step < 6; step += 1) await stage.press('Next month');
      await stage.page.getByRole('button', { name: /^Next free day/ }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'month-loading',
    says: 'Another month is being loaded',
    async show(stage) {
      await openTimes(stage, introCall);
      await stage.keepWaiting('slots');
      await stage.press('Next month');
      await stage.page.getByRole('heading', { name: 'April 2027' }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'no-times-at-all',
    says: 'Nothing is free, now or later',
    async show(stage) {
      await stage.alter<object>('slots', (slots) => ({ ...slots, days: [], first_available: null }));
      await stage.open(introCall);
      await stage.read(/There are no times to book/);
    },
  },
  {
    ...ofWidget,
    name: 'times-failed',
    says: 'The times could not be loaded',
    async show(stage) {
      await stage.refuse('slots', 501, 'unavailable');
      await stage.open(introCall);
      await stage.page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
];
