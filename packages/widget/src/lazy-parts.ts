import { defineOnce } from './define-once.ts';

/** What a visitor needs only later, each its own file to download. */
const parts = {
  'booking-details': async () =>
    (await import('./elements/booking-details/booking-details.ts')).BookingDetails,
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
