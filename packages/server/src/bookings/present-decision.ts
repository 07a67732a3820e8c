import { formatInstant } from '@slotkit/shared/time';
import type { Booking } from '@slotkit/shared/wire';
import type { BookingRecord } from './booking-record.ts';

/** Why a booking has its host, as the wire says it to the business. */
export function presentDecision({ decision }: Pick<BookingRecord, 'decision'>): Pick<Booking, 'decision'> {
  if (!decision) return { decision: null };
  const { considered, free, because, turn, calendarUnknown = [] } = decision;
  return {
    decision: {
      considered: [...considered],
      free: [...free],
      because,
      calendar_unknown: [...calendarUnknown],
      turn: turn
        ? {
            distribution: turn.distribution,
            chose: turn.chose,
            after: cursorText(turn.after),
            cursor: cursorText(turn.cursor),
            free: turn.free.map(({ hostId, weight, cursor, credit }) => ({
              host_id: hostId,
              weight,
              cursor: cursorText(cursor),
              credit,
            })),
          }
        : null,
    },
  };
}

const cursorText = (cursor: number | null): string | null =>
  cursor === null || cursor === 0 ? null : formatInstant(cursor);
