import type { Booking } from '../../packages/shared/src/wire/index.ts';
import { bookedAhead } from './booked-ahead.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const at = '2027-08-02T08:00:00Z';
const ofManage = { element: 'booking-manage', at } as const;
const start = '2027-08-04T08:00:00Z';
const introCall = { slug: 'intro-call', start } as const;

async function open(stage: Stage, wanted: Parameters<typeof bookedAhead>[1] = introCall): Promise<void> {
  const { manage } = await bookedAhead(stage, wanted);
  await stage.open(manage);
}

async function openReady(stage: Stage, wanted: Parameters<typeof bookedAhead>[1] = introCall): Promise<void> {
  await open(stage, wanted);
  // Not the page for visitors without script, which stands there until then.
  await stage.page.locator('booking-manage .link').waitFor();
  await stage.read('When');
}

const nothingAllowed = {
  cancel: { because: 'wrong_state' },
  reschedule: { because: 'wrong_state' },
} as const;

const begun = { cancel: { because: 'start_passed' }, reschedule: { because: 'start_passed' } } as const;

/** Shows the booking as it would be with these differences. */
async function openAs(stage: Stage, changes: Partial<Booking>): Promise<void> {
  const allowed = changes.status === undefined ? {} : { allowed: nothingAllowed };
  await stage.alter<Booking>('manage', (booking) => ({ ...booking, ...allowed, ...changes }));
  await openReady(stage);
}

const cancellation = (type: 'agent' | 'customer' | 'system', reason: string | null) => ({
  status: 'cancelled' as const,
  cancellation: { reason, by: { type }, at: '2027-08-02T07:30:00Z' } as Booking['cancellation'],
});

async function chooseNewTime(stage: Stage): Promise<void> {
  await stage.press('Change time');
  await stage.times.first().click();
  await stage.page.getByRole('heading', { name: 'Is this right?' }).waitFor();
}

/** Where calendars are on show: nothing else is booked in this month. */
const quietMonth = {
  at: '2028-01-10T08:00:00Z',
  booking: { slug: 'intro-call', start: '2028-01-12T09:00:00Z' },
} as const;

/** The customer's own booking. */
export const manageScenes: readonly Scene[] = [
  {
    ...ofManage,
    name: 'manage-loading',
    says: 'The booking is being looked up',
    async show(stage) {
      await stage.keepWaiting('manage');
      await open(stage);
      await stage.page.getByText('Looking up your booking').waitFor({ state: 'attached' });
    },
  },
  {
    ...ofManage,
    name: 'manage-failed',
    says: 'The booking could not be looked up',
    async show(stage) {
      await stage.refuse('manage', 501, 'unavailable');
      await open(stage);
      await stage.page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-link-not-valid',
    says: 'The link does not work any more',
    async show(stage) {
      await stage.refuse('manage', 401, 'unauthorized');
      await open(stage);
      await stage.page.getByRole('heading', { name: /does not work any more/ }).waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-upcoming',
    says: 'All is set',
    show: (stage) => openReady(stage),
  },
  {
    ...ofManage,
    name: 'manage-awaiting-host',
    says: 'The host has to approve; the host is in another zone',
    show: (stage) => openReady(stage, { slug: 'needs-approval', start: '2027-08-04T12:30:00Z' }),
  },
  {
    ...ofManage,
    name: 'manage-awaiting-customer',
    says: 'The customer has to confirm',
    show: (stage) => openReady(stage, { slug: 'needs-confirmation', start: '2027-08-05T08:00:00Z' }),
  },
  {
    ...ofManage,
    name: 'manage-too-late',
    says: 'It is too close to the start to change anything',
    show: (stage) =>
      openAs(stage, {
        allowed: { cancel: { because: 'cancel_notice' }, reschedule: { because: 'reschedule_notice' } },
      }),
  },
  {
    ...ofManage,
    name: 'manage-running',
    says: 'It is taking place now',
    show: (stage) => openAs(stage, { status: 'started', allowed: begun }),
  },
  {
    ...ofManage,
    name: 'manage-over',
    says: 'It is in the past',
    show: (stage) => openAs(stage, { status: 'completed' }),
  },
  {
    ...ofManage,
    name: 'manage-missed',
    says: 'The customer did not come',
    show: (stage) => openAs(stage, { status: 'no_show' }),
  },
  {
    ...ofManage,
    name: 'manage-moved-away',
    says: 'Another link shows it, because it moved',
    show: (stage) => openAs(stage, { status: 'rescheduled' }),
  },
  {
    ...ofManage,
    name: 'manage-cancelled-by-customer',
    says: 'The customer cancelled',
    show: (stage) => openAs(stage, cancellation('customer', 'I am ill.')),
  },
  {
    ...ofManage,
    name: 'manage-cancelled-by-host',
    says: 'The host cancelled',
    show: (stage) => openAs(stage, cancellation('agent', 'The studio is closed.')),
  },
  {
    ...ofManage,
    name: 'manage-not-confirmed',
    says: 'It was not confirmed in time',
    show: (stage) => openAs(stage, cancellation('system', 'unconfirmed_auto_cancel')),
  },
  {
    ...ofManage,
    name: 'manage-move',
    at: quietMonth.at,
    says: 'Choosing another time',
    async show(stage) {
      await openReady(stage, quietMonth.booking);
      await stage.press('Change time');
      await stage.times.first().waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-move-review',
    says: 'Old and new time beside each other',
    async show(stage) {
      await openReady(stage);
      await chooseNewTime(stage);
    },
  },
  {
    ...ofManage,
    name: 'manage-move-taken',
    at: quietMonth.at,
    says: 'Somebody else took the new time; others are named',
    async show(stage) {
      await stage.refuse('move', 409, 'slot_taken', {
        alternatives: ['2028-01-13T09:00:00Z', '2028-01-14T09:00:00Z'].map((from) => ({
          start: from,
          end: new Date(Date.parse(from) + 1_800_000).toISOString(),
        })),
      });
      await openReady(stage, quietMonth.booking);
      await chooseNewTime(stage);
      await stage.press('Move booking');
      await stage.read(/has just been taken/);
      await stage.times.first().waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-moving',
    says: 'The move is being sent',
    async show(stage) {
      await stage.keepWaiting('move');
      await openReady(stage);
      await chooseNewTime(stage);
      await stage.press('Move booking');
      await stage.page.getByRole('button', { name: 'Moving…' }).waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-moved',
    says: 'Moved just now',
    at: '2027-09-06T08:00:00Z',
    async show(stage) {
      await openReady(stage, { slug: 'intro-call', start: '2027-09-08T08:00:00Z' });
      await chooseNewTime(stage);
      await stage.press('Move booking');
      await stage.read(/^Your booking has moved/);
    },
  },
  {
    ...ofManage,
    name: 'manage-cancel',
    says: 'The question whether to cancel',
    async show(stage) {
      await openReady(stage);
      await stage.press('Cancel booking');
      await stage.page.getByRole('heading', { name: 'Cancel this booking?' }).waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-cancel-too-long',
    says: 'The reason is too long',
    async show(stage) {
      await openReady(stage);
      await stage.press('Cancel booking');
      await stage.page.getByRole('textbox').fill('So long a reason. '.repeat(30));
      await stage.page.getByRole('button', { name: 'Cancel booking' }).last().click();
      await stage.read(/Please shorten/);
    },
  },
  {
    ...ofManage,
    name: 'manage-cancel-failed',
    says: 'Cancelling did not work',
    async show(stage) {
      await stage.refuse('cancel', 501, 'unavailable');
      await openReady(stage);
      await stage.press('Cancel booking');
      await stage.page.getByRole('button', { name: 'Cancel booking' }).last().click();
      await stage.page.getByText(/could not answer/).waitFor();
    },
  },
  {
    ...ofManage,
    name: 'manage-cancelled',
    says: 'Cancelled just now',
    at: '2027-10-04T08:00:00Z',
    async show(stage) {
      await openReady(stage, { slug: 'intro-call', start: '2027-10-06T08:00:00Z' });
      await stage.press('Cancel booking');
      await stage.page.getByRole('button', { name: 'Cancel booking' }).last().click();
      await stage.read(/^Your booking is cancelled/);
    },
  },
];
