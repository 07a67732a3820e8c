import type { ErrorCode } from '@slotkit/shared';

/** For each error code: when it comes, and what the caller does about it. Shown at `/docs/errors` and in `docs/errors.md`. */
export const errorAdvice: Readonly<Record<ErrorCode, string>> = {
  invalid_request:
    'The JSON, a query parameter, a header or a cursor could not be read; `errors` names the place. Correct it before you send it again.',
  unauthorized:
    'The credential is missing, unknown or has expired; `WWW-Authenticate` says which kind is taken. Get a new one and try again.',
  forbidden:
    'The credential is valid, but does not allow this; for an API client, `detail` names the missing scope. Asking again does not help.',
  not_found:
    'It does not exist, belongs to another app, or the link to it is no longer valid. The three cannot be told apart.',
  method_not_allowed: 'The address exists, but not for this method. `Allow` names those that it takes.',
  slot_taken:
    'Somebody else has the time, the hold or the last seat. Nothing was written; `alternatives` has up to three other starts.',
  invalid_transition:
    'The booking’s state, or a rule such as a notice period, is in the way; `state`, `because` and `allowed` say what holds now. A booking that was moved names its successor in `rescheduled_to_id`; bookings in the way of erasing a person are in `booking_ids`.',
  contact_exists:
    'Bookings are recognised by the e-mail address, or where there is none by the phone number, so two contacts cannot have the same one. Where you wanted to add one, `contact_id` is the one that is there: change that.',
  slug_taken: 'Another object of the app has this slug. Choose another one.',
  idempotency_in_progress:
    'The first request with this `Idempotency-Key` has not finished. Wait as long as `Retry-After` says, then send the same request again.',
  precondition_failed:
    'The `ETag` in `If-Match` is not the object’s any more. Read it again, apply the change to what it is now, and repeat.',
  payload_too_large: 'A request body has at most 256 KB. Send less.',
  unsupported_media_type: 'Send the body as JSON, with `Content-Type: application/json`.',
  unprocessable:
    'The body was readable, but breaks its schema or a rule; each entry of `errors` points at one field. Unknown fields count too.',
  slot_not_offered:
    'No rule of the event type offers this start; `because` names the rule in the way. Ask for the slots and take one of them.',
  idempotency_conflict:
    'This `Idempotency-Key` was used with another body. Use a new key for a new request, and the same body for a repeated one.',
  rate_limited:
    'Wait as long as `Retry-After` says. Where a customer has reached the event type’s limit, `next_allowed_at` says when it can book again.',
  internal:
    'The server failed, and wrote down why under the `request_id`. It is safe to repeat the request with the same `Idempotency-Key`.',
  unavailable:
    'The database is busy or away, or something is under way that must end first. Wait as long as `Retry-After` says, then repeat the request.',
};
