import { problemDescriptions } from '../http/route-answers.ts';
import { isObject, mapValues, objectAt, type JsonObject, type JsonValue } from './json-value.ts';

const names: Readonly<Record<string, string>> = {
  400: 'InvalidRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  422: 'Unprocessable',
  429: 'RateLimited',
  503: 'Unavailable',
};
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const retryAfter = {
  'Retry-After': { description: 'Seconds to wait before the next try.', schema: { type: 'integer' } },
};

/** The refusals that most calls share, as components of the document. */
export const usualAnswers: JsonObject = Object.fromEntries(
  Object.entries(problemDescriptions).map(([status, description]): [string, JsonValue] => [
    names[status] ?? status,
    {
      description,
      ...((status === '429' || status === '503') && { headers: retryAfter }),
      content: problem,
    },
  ]),
);

/**
 * A call's answers: usual refusals by reference, and the database's absence among them. A repeat under the same Idempotency-Key has no
 * schema at its route, where it is bytes that were kept; it has the shape of the first answer.
 */
export function withUsualAnswers(responses: JsonObject, canBeUnavailable: boolean): JsonObject {
  const first = objectAt(objectAt(responses, '201'), 'content');
  const delayed = objectAt(objectAt(responses, '202'), 'content');
  const content = { ...first, ...delayed };
  const rewritten = mapValues(responses, (answer, status) => {
    if (isUsual(status, answer)) return { $ref: `#/components/responses/${names[status]}` };
    const isRepeat = status === '200' && isObject(answer) && answer['content'] === undefined;
    return isRepeat && Object.keys(content).length > 0 ? { ...answer, content } : answer;
  });
  return canBeUnavailable && rewritten['503'] === undefined
    ? { ...rewritten, 503: { $ref: '#/components/responses/Unavailable' } }
    : rewritten;
}

function isUsual(status: string, answer: JsonValue): boolean {
  if (!isObject(answer) || names[status] === undefined) return false;
  const usual = usualAnswers[names[status]];
  return (
    isObject(usual) &&
    answer['description'] === usual['description'] &&
    JSON.stringify(answer['content']) === JSON.stringify(usual['content'])
  );
}
