import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';
import { currentRequestId } from './request-scope.ts';

/** What an error tells a log. A database's error also carries the values of the row it is about: those stay out. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string;
  readonly cause?: LoggedError;
}

/** Deeper causes say nothing new, and one may be its own. */
const mostCauses = 5;

function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error && { code: String(error.code) }),
    ...(error.cause !== undefined && depth < mostCauses && { cause: loggedError(error.cause, depth + 1) }),
  };
}

function requestOf(): { request_id?: string } {
  const requestId = currentRequestId();
  return requestId === null ? {} : { request_id: requestId };
}

/** The server's log: one JSON object a line; with the id of the request that the line belongs to, or that caused the work. */
export const makeLog = (level: Config['logLevel'], destination: DestinationStream): Logger =>
  pino(
    { level, base: null, mixin: requestOf, serializers: { err: (error: unknown) => loggedError(error) } },
    destination,
  );
