import type { Booking } from '../../packages/shared/src/wire/index.ts';
import { confirmPath } from './booked-ahead.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

// Before all other scenes that book: what those left is not due yet.
const ofConfirm = { element: 'booking-confirm', at: '2027-04-05T08:00:00Z' } as const;
const visit = { slug: 'needs-confirmation', start: '2027-04-07T09:00:00Z' } as const;

async function open(stage: Stage, start: string = visit.start): Promise<void> {
  await stage.open(await confirmPath(stage, { ...visit, start }));
  // Not the page for visitors without script, which stands there until then.
  await stage.page.locator('booking-confirm .link').waitFor();
}

async function openAs(stage: Stage, changes: Partial<Booking>): Promise<void> {
  await stage.alter<Booking>('toConfirm', (booking) => ({
    ...booking,
    awaiting: [],
    allowed: { confirm: { because: 'wrong_state' } },
    ...changes,
  }));
  await open(stage);
  await stage.read('When');
}

const cancellation = (type: 'agent' | 'system') => ({
  status: 'cancelled' as const,
  cancellation: { reason: null, by: { type }, at: '2027-04-05T07:30:00Z' } as Booking['cancellation'],
});

/** Confirming by the link of a mail. */
export const confirmScenes: readonly Scene[] = [
  {
    ...ofConfirm,
    name: 'confirm-loading',
    says: 'The booking is being looked up',
    async show(stage) {
      await stage.keepWaiting('toConfirm');
      await open(stage);
      await stage.page.getByText('Looking up your booking').waitFor({ state: 'attached' });
    },
  },
  {
    ...ofConfirm,
    name: 'confirm-failed',
    says: 'The booking could not be looked up',
    async show(stage) {
      await stage.refuse('toConfirm', 501, 'unavailable');
      await open(stage);
      await stage.page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    ...ofConfirm,
    name: 'confirm-link-not-valid',
    says: 'The link does not work any more',
    async show(stage) {
      await stage.refuse('toConfirm', 401, 'unauthorized');
      await open(stage);
      await stage.page.getByRole('heading', { name: /does not work any more/ }).waitFor();
    },
  },
  {
    ...ofConfirm,
    name: 'confirm',
    says: 'To be confirmed',
    async show(stage) {
      await open(stage);
      await stage.page.getByRole('button', { name: 'Confirm booking' }).waitFor();
    },
  },
  {
    ...ofConfirm,
    name: 'confirming',
    says: 'The confirmation is being sent',
    async show(stage) {
      await stage.keepWaiting('confirm');
      await open(stage);
      await stage.press('Confirm booking');
      await stage.page.getByRole('button', { name: 'Confirming…' }).waitFor();
    },
  },
  {
    ...ofConfirm,
    name: 'confirm-refused',
    says: 'Confirming did not work',
    async show(stage) {
      await stage.refuse('confirm', 501, 'unavailable');
      await open(stage);
      await stage.press('Confirm booking');
      await stage.read(/could not answer/);
    },
  },
  {
    ...ofConfirm,
    name: 'confirmed',
    says: 'Confirmed just now',
    async show(stage) {
      await open(stage, '2027-04-08T09:00:00Z');
      await stage.press('Confirm booking');
      await stage.page.getByRole('heading', { name: 'Your booking is confirmed' }).waitFor();
    },
  },
  {
    ...ofConfirm,
    name: 'confirmed-awaiting-host',
    says: 'Confirmed; the host has to approve as well',
    show: (stage) => openAs(stage, { awaiting: ['host'] }),
  },
  {
    ...ofConfirm,
    name: 'confirm-too-late',
    says: 'The time to confirm is over',
    show: (stage) => openAs(stage, cancellation('system')),
  },
  {
    ...ofConfirm,
    name: 'confirm-cancelled',
    says: 'The host cancelled before',
    show: (stage) => openAs(stage, cancellation('agent')),
  },
  {
    ...ofConfirm,
    name: 'confirm-over',
    says: 'The booking is in the past',
    show: (stage) => openAs(stage, { status: 'completed' }),
  },
];
