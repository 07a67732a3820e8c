import type { AppError } from '@slotkit/shared';
import { problemSchema } from '@slotkit/shared/wire';

/** A time that is free no more, and up to three that were a moment ago. `startAt` is epoch milliseconds. */
export interface LostTime {
  readonly startAt: number;
  readonly alternatives: readonly { readonly start: string; readonly end: string }[];
}

const alternativesSchema = problemSchema.pick({ alternatives: true });

/** The time that a refusal says is gone, or not offered any more; null for every other refusal. */
export function lostTimeOf(error: AppError, start: string): LostTime | null {
  const startAt = Date.parse(start);
  if (!error.code.startsWith('slot_') || Number.isNaN(startAt)) return null;
  return { startAt, alternatives: alternativesSchema.safeParse(error.extra).data?.alternatives ?? [] };
}
