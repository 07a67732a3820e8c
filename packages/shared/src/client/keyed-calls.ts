/*
 * What the API's document says, about Idempotency-Key. Generated: write it anew with
 * UPDATE_DOCS=1 node --test packages/server/src/openapi/client-types.test.ts
 */

/** Calls that may be repeated safely under a key. */
export const keyedCalls: ReadonlySet<string> = new Set([
  'POST /v1/public/apps/{app_id}/event-types/{slug}/holds',
  'POST /v1/public/apps/{app_id}/event-types/{slug}/bookings',
  'POST /v1/public/manage/reschedule',
  'POST /v1/bookings/bulk',
  'POST /v1/bookings',
  'POST /v1/bookings/{id}/reschedule',
  'POST /v1/bookings/{id}/reminders',
]);
