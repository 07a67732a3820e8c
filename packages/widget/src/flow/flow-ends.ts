import type { Booking } from '@slotkit/shared/wire';
import type { ChosenSlot, Flow } from './booking-flow.ts';

/** The time was taken from under the visitor. */
export const loseSlot = (flow: Flow, alternatives: readonly ChosenSlot[]): Flow =>
  flow.slot === null
    ? flow
    : { ...flow, step: 'time', slot: null, lost: { startAt: flow.slot.startAt, alternatives } };

export const finish = (flow: Flow, booking: Booking): Flow => ({ ...flow, step: 'done', booking, form: {} });
