import { HTTPError } from 'ky';
import type { ErrorCode } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';

/** What a failed call is switched on: the server's code, or `network` when no answer came. */
export type ClientErrorCode = ErrorCode | 'network';

/** A call that failed, with the problem document where the server sent one. */
export class ClientError extends Error {
  readonly code: ClientErrorCode;
  readonly problem: Problem | null;

  constructor(code: ClientErrorCode, problem: Problem | null, cause: unknown) {
    super(problem?.detail ?? code, { cause });
    this.name = 'ClientError';
    this.code = code;
    this.problem = problem;
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What an answer without a problem document means: some proxy spoke, not our server. */
const codeOfStatus = (status: number): ErrorCode => (status === 404 ? 'not_found' : 'unavailable');

async function problemOf(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null;
  try {
    return (await response.json()) as Problem;
  } catch {
    return null;
  }
}

/** Turns whatever a request threw into a `ClientError`; an abort stays an abort, so that nobody reports it. */
export async function toClientError(error: unknown): Promise<unknown> {
  if (isAbort(error) || error instanceof ClientError) return error;
  if (!(error instanceof HTTPError)) return new ClientError('network', null, error);
  const problem = await problemOf(error.response);
  return new ClientError(
    (problem?.code as ErrorCode | undefined) ?? codeOfStatus(error.response.status),
    problem,
    error,
  );
}
