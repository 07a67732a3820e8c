import { errorCodes, type AppError } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';

/** An error as a problem document (RFC 9457); `type` is the address that explains the code. */
export const problemOf = (error: AppError, publicUrl: string, requestId: string): Problem => ({
  ...error.extra,
  type: `${publicUrl}/docs/errors#${error.code}`,
  title: errorCodes[error.code].title,
  status: error.status,
  detail: error.message,
  code: error.code,
  ...(error.errors.length > 0 && { errors: error.errors.map((each) => ({ ...each })) }),
  request_id: requestId,
});
