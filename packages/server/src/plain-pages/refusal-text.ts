import type { AppError } from '@slotkit/shared';
import { problemSchema } from '@slotkit/shared/wire';
import type { PlainReader } from './plain-reader.ts';

const nextSchema = problemSchema.pick({ next_allowed_at: true });

/** What a reader is told of a refusal that is about no single field: by its code, as the widget tells it. */
export function refusalText(error: AppError, { words, dayAndTime }: PlainReader): string {
  const nextAt = Date.parse(nextSchema.safeParse(error.extra).data?.next_allowed_at ?? '');
  switch (error.code) {
    case 'rate_limited':
      return Number.isNaN(nextAt) ? words.errors.rate_limited : words.bookAgainFrom(dayAndTime(nextAt));
    case 'idempotency_conflict':
      return words.sentBefore;
    case 'idempotency_in_progress':
      return words.errors.unavailable;
    case 'not_found':
      return words.errors.not_found;
    default:
      return error.message;
  }
}
