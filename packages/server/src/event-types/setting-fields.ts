import type { ConfigFields, EventType, EventTypeFields } from '@slotkit/shared/wire';
import { limitFieldsOf, limitsOf } from '../availability/limit-fields.ts';
import type { EventTypeSettings } from './event-type.ts';

/** The settings as they are kept in `settings_json`: without a zone of its own an event type has the app's. */
export type StoredSettings = Omit<EventTypeSettings, 'timezone'> & { readonly timezone: string | null };

/** What an event type is besides its settings. */
type Apart = 'slug' | 'title' | 'description' | 'public' | 'hosts' | 'timezone';
interface OwnZone {
  readonly timezone: string | null;
}

/** Settings out of what the wire says. */
export const settingsOf = (fields: Omit<EventTypeFields, Apart> & OwnZone): StoredSettings => ({
  timezone: fields.timezone,
  durationsMinutes: fields.durations_minutes,
  slotIntervalMinutes: fields.slot_interval_minutes,
  strategy: fields.strategy,
  distribution: fields.distribution,
  assignment: fields.assignment,
  allowForced: fields.allow_forced,
  keepLastHost: fields.keep_last_host,
  seats: fields.seats,
  locationIds: fields.location_ids,
  bufferBeforeMinutes: fields.buffer_before_minutes,
  bufferAfterMinutes: fields.buffer_after_minutes,
  minimumNoticeMinutes: fields.minimum_notice_minutes,
  horizon: fields.horizon,
  limits: limitsOf(fields.limits),
  customerLimit: fields.customer_limit,
  whenCalendarUnknown: fields.when_calendar_unknown,
  requiresApproval: fields.requires_approval,
  requiresConfirmation: fields.requires_confirmation,
  confirmationWindowMinutes: fields.confirmation_window_minutes,
  holdMinutes: fields.hold_minutes,
  customerMay: {
    cancel: fields.customer_may.cancel ?? true,
    reschedule: fields.customer_may.reschedule ?? true,
  },
  cancelNoticeMinutes: fields.cancel_notice_minutes,
  rescheduleNoticeMinutes: fields.reschedule_notice_minutes,
  autoNoShow: fields.auto_no_show,
  noShowGraceMinutes: fields.no_show_grace_minutes,
  briefing: fields.briefing,
  dispatch: fields.dispatch && { minutesBefore: fields.dispatch.minutes_before },
  requiredContact: fields.required_contact,
  questions: fields.questions,
  reminders: fields.reminders,
  metadata: fields.metadata,
});

/** Settings as the wire says them. */
export const fieldsOf = (
  settings: StoredSettings,
): Omit<EventType, Apart | keyof ConfigFields> & OwnZone => ({
  timezone: settings.timezone,
  durations_minutes: [...settings.durationsMinutes],
  slot_interval_minutes: settings.slotIntervalMinutes,
  strategy: settings.strategy,
  distribution: settings.distribution,
  assignment: settings.assignment,
  allow_forced: settings.allowForced,
  keep_last_host: settings.keepLastHost,
  seats: settings.seats,
  location_ids: [...settings.locationIds],
  buffer_before_minutes: settings.bufferBeforeMinutes,
  buffer_after_minutes: settings.bufferAfterMinutes,
  minimum_notice_minutes: settings.minimumNoticeMinutes,
  horizon: settings.horizon,
  limits: limitFieldsOf(settings.limits),
  customer_limit: settings.customerLimit,
  when_calendar_unknown: settings.whenCalendarUnknown,
  requires_approval: settings.requiresApproval,
  requires_confirmation: settings.requiresConfirmation,
  confirmation_window_minutes: settings.confirmationWindowMinutes,
  hold_minutes: settings.holdMinutes,
  customer_may: settings.customerMay,
  cancel_notice_minutes: settings.cancelNoticeMinutes,
  reschedule_notice_minutes: settings.rescheduleNoticeMinutes,
  auto_no_show: settings.autoNoShow,
  no_show_grace_minutes: settings.noShowGraceMinutes,
  briefing: settings.briefing,
  dispatch: settings.dispatch && { minutes_before: settings.dispatch.minutesBefore },
  required_contact: [...settings.requiredContact],
  questions: [...settings.questions],
  reminders: settings.reminders.map(({ kind, channels }) => ({ kind, channels: [...channels] })),
  metadata: { ...settings.metadata },
});
