import { errorCodes, type AppError } from '@slotkit/shared';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Problem } from '@slotkit/shared/wire';

/** An error as a problem document (RFC 9457); `type` is the address that explains the code, `vocabulary` the reader's. */
export const problemOf = (
  error: AppError,
  publicUrl: string,
  requestId: string,
  vocabulary: StatusVocabulary,
): Problem => ({
  ...error.extra,
  ...(error.standing && { state: error.standing[vocabulary] }),
  type: `${publicUrl}/docs/errors#${error.code}`,
  title: errorCodes[error.code].title,
  status: error.status,
  detail: error.detailIn(vocabulary),
  code: error.code,
  ...(error.errors.length > 0 && { errors: error.errors.map((each) => ({ ...each })) }),
  request_id: requestId,
});
