import type { StatusWords } from './vocabularies/spell-status.ts';
import type { StatusVocabulary } from './vocabularies/spellings.ts';

/**
 * Every error code a caller can meet, declared once. The HTTP status, the title and `docs/errors.md` derive from here.
 * Codes are API: they are only added, never renamed. Source: HTTP contract, "Errors".
 */
export const errorCodes = {
  invalid_request: { status: 400, title: 'The request could not be read' },
  unauthorized: { status: 401, title: 'A valid credential is needed' },
  forbidden: { status: 403, title: 'This caller may not do that' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  slot_taken: { status: 409, title: 'This time has just been taken' },
  invalid_transition: { status: 409, title: 'The booking does not allow that now' },
  contact_exists: { status: 409, title: 'There is a contact with this address' },
  slug_taken: { status: 409, title: 'This slug is in use' },
  idempotency_in_progress: { status: 409, title: 'The first request with this key is still running' },
  precondition_failed: { status: 412, title: 'The object has changed since it was read' },
  payload_too_large: { status: 413, title: 'The request body is too large' },
  unsupported_media_type: { status: 415, title: 'The request body must be JSON' },
  unprocessable: { status: 422, title: 'The request breaks a rule' },
  slot_not_offered: { status: 422, title: 'This time is not offered' },
  idempotency_conflict: { status: 422, title: 'This Idempotency-Key was used with another body' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const satisfies Record<string, { status: number; title: string }>;

/** A stable code of a problem document. */
export type ErrorCode = keyof typeof errorCodes;

/**
 * The rules of fields that a form can explain by itself: nothing is there, there are more than `max` characters, or the answer is not what
 * its question's `pattern` asks for. They are API: only added, never renamed.
 */
export const fieldRules = ['missing', 'too_long', 'pattern'] as const;
export type FieldRule = (typeof fieldRules)[number];

/** One place in the request that is wrong; `pointer` is a JSON Pointer into the body, or names the query parameter or header. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
  /** The rule in the way, for forms that say it in their own words; left out where there is none of these. */
  readonly rule?: FieldRule | undefined;
  /** With `too_long`: the most characters. */
  readonly max?: number | undefined;
}

/** What a refusal may carry besides its sentence. */
export interface ErrorOptions {
  readonly errors?: readonly FieldError[];
  /** Members added to the problem document as they are, such as `alternatives` or `allowed`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** How the booking in question stands, in every vocabulary: told as `state`, and at the end of the sentence. */
  readonly standing?: StatusWords;
  /** Seconds, for the `Retry-After` header. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The one error class: thrown anywhere, turned into a problem document in one place. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;
  readonly standing: StatusWords | undefined;
  readonly #detail: string;

  constructor(code: ErrorCode, detail: string, options: ErrorOptions = {}) {
    super(withStanding(detail, options.standing, 'canonical'), { cause: options.cause });
    this.#detail = detail;
    this.standing = options.standing;
    this.name = 'AppError';
    this.code = code;
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get status(): (typeof errorCodes)[ErrorCode]['status'] {
    return errorCodes[this.code].status;
  }

  /** The sentence for whoever is told statuses in these words; `message` is the canonical one. */
  detailIn(vocabulary: StatusVocabulary): string {
    return withStanding(this.#detail, this.standing, vocabulary);
  }
}

const withStanding = (
  detail: string,
  standing: StatusWords | undefined,
  vocabulary: StatusVocabulary,
): string => (standing ? `${detail} It is ${standing[vocabulary]}.` : detail);

/** A 422 that points at one field. */
export const unprocessable = (pointer: string, detail: string): AppError =>
  new AppError('unprocessable', detail, { errors: [{ pointer, detail }] });

/** The 404 of everything that does not exist, or not for this caller. */
export const notFound = (what: string): AppError => new AppError('not_found', `There is no such ${what}.`);
