import type { PublicEventType } from '@slotkit/shared/wire';
import { chooseEventType, type Flow } from '../flow/booking-flow.ts';
import { slotRequest } from '../flow/booking-request.ts';
import { toWire } from '../flow/slot-days.ts';
import type { BookingDesk } from './booking-desk.ts';
import type { KeptVisit } from './kept-visit.ts';

/** What a reload would lose; null where there is nothing to come back to. */
export function visitOf(
  { step, slot, eventType, choices, form }: Flow,
  { hold, holdKey, request }: BookingDesk,
  isSending: boolean,
): KeptVisit | null {
  if (step === 'done' || !eventType || (!slot && Object.keys(form).length === 0)) return null;
  return [
    eventType.slug,
    form,
    slot && [slotRequest(slot, choices), toWire(slot.endAt)],
    hold,
    holdKey,
    request,
    isSending,
  ];
}

/** The flow as it was when the page was left: with the form as it was filled, and the time unless it has passed at `now`. */
export function resumedFlow(
  flow: Flow,
  eventTypes: readonly PublicEventType[],
  kept: KeptVisit | null,
  now: number,
): Flow {
  const eventType = eventTypes.find(({ slug }) => slug === kept?.[0]);
  if (!kept || !eventType) return flow;
  const [, form, chosen] = kept;
  const begun = { ...chooseEventType(flow, eventType, flow.choices), form };
  if (!chosen) return begun;
  const [{ start, duration_minutes: durationMinutes, host_id: hostId, location_id: locationId }, end] =
    chosen;
  const startAt = Date.parse(start);
  return startAt > now
    ? {
        ...begun,
        step: 'details',
        choices: { durationMinutes, hostId, locationId },
        slot: { startAt, endAt: Date.parse(end) },
      }
    : begun;
}
