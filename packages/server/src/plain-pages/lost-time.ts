import type { AppError } from '@slotkit/shared';
import { problemSchema } from '@slotkit/shared/wire';
import type { LostTime } from './times-view.ts';

const alternativesSchema = problemSchema.pick({ alternatives: true });

/** The time that a refusal says is gone, or not offered any more; null for every other refusal. */
export function lostTimeOf(error: AppError, start: string): LostTime | null {
  const startAt = Date.parse(start);
  if (!error.code.startsWith('slot_') || Number.isNaN(startAt)) return null;
  return { startAt, alternatives: alternativesSchema.safeParse(error.extra).data?.alternatives ?? [] };
}
