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

/** What any call can be answered: an address that cannot be read, a database that is away; and where calls are counted, too many. */
const always = (path: string): readonly string[] => [
  '400',
  '503',
  ...(path.startsWith('/v1/') ? ['429'] : []),
];

/**
 * A call's answers: usual refusals by reference, those that any call can get among them. A repeat under the same Idempotency-Key has no
 * schema at its route, where it is bytes that were kept; it has the shape of the first answer.
 */
export function withUsualAnswers(responses: JsonObject, path: string): JsonObject {
  const first = objectAt(objectAt(responses, '201'), 'content');
  const delayed = objectAt(objectAt(responses, '202'), 'content');
  const made = { ...first, ...delayed };
  const rewritten = mapValues(responses, (answer, status) => {
    if (!isObject(answer)) return answer;
    if (isUsual(status, answer)) return referenceTo(status);
    if (always(path).includes(status))
      return { ...answer, content: { ...objectAt(answer, 'content'), ...problem } };
    const isRepeat = status === '200' && answer['content'] === undefined;
    return isRepeat && Object.keys(made).length > 0 ? { ...answer, content: made } : answer;
  });
  const missing = always(path).filter((status) => rewritten[status] === undefined);
  return {
    ...rewritten,
    ...Object.fromEntries(missing.map((status) => [status, referenceTo(status)])),
  };
}

const referenceTo = (status: string): JsonObject => ({ $ref: `#/components/responses/${names[status]}` });

function isUsual(status: string, answer: JsonObject): boolean {
  if (names[status] === undefined) return false;
  const usual = usualAnswers[names[status]];
  return (
    isObject(usual) &&
    answer['description'] === usual['description'] &&
    JSON.stringify(answer['content']) === JSON.stringify(usual['content'])
  );
}
