import { AppError, errorCodes, type ErrorCode } from '@slotkit/shared';
import { HTTPException } from 'hono/http-exception';
import type { Engine } from '../db/database.ts';

const retryAfterSeconds = 2;
const codeOfStatus = new Map<number, ErrorCode>([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [413, 'payload_too_large'],
  [415, 'unsupported_media_type'],
]);

/**
 * Anything that was thrown, as an error with a code. What nobody foresaw becomes `internal`: its cause is for the log, its text
 * tells nothing.
 */
export function toAppError(error: unknown, engine: Engine): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status < 500) return fromHono(error);
  if (isCutOff(error))
    return new AppError('invalid_request', 'The request ended before its body did.', { cause: error });
  if (engine.isOverlap(error)) {
    return new AppError('slot_taken', 'Somebody else has just taken this time.', { cause: error });
  }
  // Somebody deleted it between the look at it and the write.
  if (engine.isDangling(error))
    return new AppError('not_found', 'Something that this is about has just been deleted. Read it again.', {
      cause: error,
    });
  if (engine.isUnavailable(error)) {
    return new AppError('unavailable', 'The database is busy or away. Please try again in a moment.', {
      cause: error,
      retryAfterSeconds,
    });
  }
  return new AppError('internal', 'Please try again, and tell us the request_id if it stays so.', {
    cause: error,
  });
}

/** What Node says of a request whose sender went away; nobody reads the answer, but the log counts failures. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';

function fromHono(error: HTTPException): AppError {
  const code = codeOfStatus.get(error.status) ?? 'invalid_request';
  const detail =
    code === 'unsupported_media_type'
      ? 'Send the body as JSON, with Content-Type: application/json.'
      : error.message || errorCodes[code].title;
  return new AppError(code, detail, { cause: error });
}
