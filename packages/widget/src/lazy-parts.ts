import { defineOnce } from './define-once.ts';
import type { BookingDesk } from './elements/booking-details/booking-desk.ts';

/** What a visitor needs only later, each its own file to download. */
const parts = {
  'booking-done': async () => (await import('./elements/booking-done/booking-done.ts')).BookingDone,
  'booking-manage-panel': async () =>
    (await import('./elements/booking-manage/booking-manage-panel.ts')).BookingManagePanel,
  'booking-confirm-panel': async () =>
    (await import('./elements/booking-confirm/booking-confirm-panel.ts')).BookingConfirmPanel,
} satisfies Record<string, () => Promise<CustomElementConstructor>>;

export type LazyPart = keyof typeof parts;

/** Makes a later part usable. Its tag may be rendered before: it comes to life when its file is there. */
export async function loadPart(tag: LazyPart): Promise<void> {
  if (!customElements.get(tag)) defineOnce(tag, await parts[tag]());
}

/** Makes the form usable, and brings the desk that sends what is filled in. */
export async function loadDetailsStep(): Promise<typeof BookingDesk> {
  const step = await import('./elements/booking-details/details-step.ts');
  defineOnce('booking-details', step.BookingDetails);
  return step.BookingDesk;
}
