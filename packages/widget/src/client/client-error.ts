import type { ErrorCode } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';

/** What a failed call is switched on: the server's code, or `network` when no answer came. */
export type ClientErrorCode = ErrorCode | 'network';

/** A call that failed, with the problem document where the server sent one. */
export class ClientError extends Error {
  readonly code: ClientErrorCode;
  readonly problem: Problem | null;

  constructor(code: ClientErrorCode, problem: Problem | null, cause?: unknown) {
    super(problem?.detail ?? code, { cause });
    this.code = code;
    this.problem = problem;
  }
}

/** What a failure is switched on; null for what is no failed call. */
export const codeOf = (error: unknown): ClientErrorCode | null =>
  error instanceof ClientError ? error.code : null;
