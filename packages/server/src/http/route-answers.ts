import type { z } from '@hono/zod-openapi';
import { problemSchema } from '@slotkit/shared/wire';

/** An answer in JSON, for a route's description. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

/** What a problem document of each status says, unless a route says it better. */
export const problemDescriptions = {
  400: 'The request could not be read',
  401: 'A valid credential is needed',
  403: 'This caller may not do that',
  404: 'There is no such thing, or not for this caller',
  409: 'Something is in the way: the slot was taken, or the state does not allow it',
  412: 'It has changed since it was read',
  413: 'The body is too large',
  415: 'The body must be JSON',
  422: 'The request breaks a rule',
  429: 'Too many requests',
  503: 'The database is busy or away: ask again',
} as const;

type ProblemStatus = keyof typeof problemDescriptions;

/** The problem documents that a route may answer with, for its description. */
export const problems = (...statuses: readonly ProblemStatus[]): Record<string, ReturnType<typeof problem>> =>
  Object.fromEntries(statuses.map((status) => [status, problem(status)]));

const problem = (status: ProblemStatus) => ({
  description: problemDescriptions[status],
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** A JSON body that may be left out where all of its fields may. */
export const optionalBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: false,
  content: { 'application/json': { schema } },
});

/** A JSON body that a route needs. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});
