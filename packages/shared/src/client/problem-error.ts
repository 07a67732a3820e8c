import type { Problem } from '../wire/problem.ts';

/** Any answer of the server that is no success, with its problem document: switch on `code`. Never thrown where no answer came. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** The HTTP status. */
  readonly status: number;
  /** A code of `/docs/errors`; of tokens one of RFC 6749; `http_<status>` where something between you and the server answered. */
  readonly code: string;
  /** The whole document, with what belongs to its code: `errors`, `alternatives`, `allowed`, `next_allowed_at`. */
  readonly problem: Readonly<Partial<Problem>>;
  /** Tell us this when you ask about it; null where the server did not say. */
  readonly requestId: string | null;
  /** How long the server asks you to wait; null where it does not. */
  readonly retryAfterSeconds: number | null;

  constructor(response: Response, body: unknown) {
    const problem = problemIn(body);
    const code = problem.code ?? oauthCode(body) ?? `http_${response.status}`;
    super(`${problem.detail ?? problem.title ?? response.statusText} (${code})`);
    this.status = response.status;
    this.code = code;
    this.problem = problem;
    this.requestId = problem.request_id ?? response.headers.get('X-Request-Id');
    const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(wait) ? wait : null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isProblem = (value: unknown): value is Readonly<Partial<Problem>> =>
  isRecord(value) && typeof value['code'] === 'string';

const problemIn = (body: unknown): Readonly<Partial<Problem>> => (isProblem(body) ? body : {});

const oauthCode = (body: unknown): string | undefined =>
  isRecord(body) && typeof body['error'] === 'string' ? body['error'] : undefined;

/** Reads an answer that is no success. */
export async function problemErrorOf(response: Response): Promise<ProblemError> {
  const text = await response.text();
  try {
    return new ProblemError(response, JSON.parse(text));
  } catch {
    return new ProblemError(response, null);
  }
}
