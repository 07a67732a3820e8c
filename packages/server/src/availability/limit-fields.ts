import type { Limits } from '@slotkit/shared/availability';
import type { LimitFields } from '@slotkit/shared/wire';

/** Limits out of what the wire says; null is no limit. */
export const limitsOf = ({ per_day: perDay, per_week: perWeek }: LimitFields): Limits => ({
  ...(typeof perDay === 'number' && { perDay }),
  ...(typeof perWeek === 'number' && { perWeek }),
});

/** Limits as the wire says them. */
export const limitFieldsOf = ({ perDay, perWeek }: Limits): { per_day?: number; per_week?: number } => ({
  ...(perDay !== undefined && { per_day: perDay }),
  ...(perWeek !== undefined && { per_week: perWeek }),
});
