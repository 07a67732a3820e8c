import { fillForm } from './form-scenes.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { openTimes } from './time-scenes.ts';

async function book(stage: Stage, path: string): Promise<void> {
  await openTimes(stage, path);
  await stage.times.first().click();
  await stage.page.getByLabel('Name').waitFor();
  await stage.read(/^We keep this time/);
  await fillForm(stage);
  await stage.press(/^(Book|Send request)$/);
  await stage.read('When');
}

/** The end of the visit. */
export const doneScenes: readonly Scene[] = [
  {
    name: 'done',
    says: 'Booked',
    element: 'booking-widget',
    at: '2027-05-03T06:00:00Z',
    show: (stage) => book(stage, '/b/intro-call'),
  },
  {
    name: 'done-awaiting-host',
    says: 'Requested; the host has to approve',
    element: 'booking-widget',
    at: '2027-06-07T06:00:00Z',
    show: (stage) => book(stage, '/b/needs-approval'),
  },
  {
    name: 'done-awaiting-customer',
    says: 'Booked, and to be confirmed by a link',
    element: 'booking-widget',
    at: '2027-07-05T06:00:00Z',
    show: (stage) => book(stage, '/b/needs-confirmation'),
  },
];
