export {
  apiScopes,
  clientKinds,
  dataScopes,
  defaultScopes,
  permissionsSchema,
  roles,
  type ApiScope,
  type ClientKind,
  type DataScope,
  type Permissions,
  type Role,
} from './access.ts';
export { idOf, idPrefixes, type IdKind } from './ids.ts';
export * as text from './text.ts';
export {
  answerSchema,
  answersSchema,
  questionSchema,
  questionTypes,
  type Answer,
  type Answers,
  type Question,
} from './questions.ts';
export { problemSchema, type Problem } from './problem.ts';
export {
  brandingSchema,
  contactFields,
  locationTypes,
  publicAppSchema,
  publicEventTypeSchema,
  publicHostSchema,
  publicLocationSchema,
  strategies,
  type Branding,
  type PublicApp,
  type PublicEventType,
  type PublicHost,
  type PublicLocation,
} from './public-app.ts';
export {
  compactDaySchema,
  compactSlotsSchema,
  slotSchema,
  slotsQuerySchema,
  slotsSchema,
  type CompactDay,
  type CompactSlots,
  type Slot,
  type Slots,
  type SlotsQuery,
} from './slots.ts';
export {
  attendeePatchSchema,
  attendeeStatuses,
  bookRequestSchema,
  bookingSchema,
  cancelRequestSchema,
  extendedHoldSchema,
  holdRequestSchema,
  holdSchema,
  rescheduleRequestSchema,
  type AttendeePatch,
  type BookRequest,
  type BookRequestInput,
  type Booking,
  type CancelRequest,
  type ExtendedHold,
  type Hold,
  type HoldRequest,
  type RescheduleRequest,
} from './booking.ts';
export {
  contactPatchSchema,
  contactRequestSchema,
  contactSchema,
  type Contact,
  type ContactPatch,
  type ContactRequest,
} from './contact.ts';
export {
  type BookingErrorDetail,
  type BookingSlotDetail,
  type BookingSlotsDetail,
  type BookingStepDetail,
  type BookingSubmitDetail,
} from './widget-events.ts';
