import type { Distribution } from '@slotkit/shared/assignment';
import type { Limits, WorkingHours } from '@slotkit/shared/availability';
import type { MessageChannel } from '../jobs/outbox-store.ts';
import type { Question } from '@slotkit/shared/wire';

/** What can be told to customers, each turned on and wired to channels by itself. Source: domain contract, section 6. */
export const reminderKinds = [
  'invitation',
  'confirmation',
  'reminder_24h',
  'reminder_1h',
  'reminder_15m',
  'cancellation',
  'reschedule',
  'conflict_notice',
  'custom',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Everything that is set on an event type besides its name; defaults in `defaultSettings`. Source: HTTP contract, "Configuration". */
export interface EventTypeSettings {
  readonly timezone: string;
  readonly durationsMinutes: readonly number[];
  /** null: every duration. */
  readonly slotIntervalMinutes: number | null;
  readonly strategy: 'individual' | 'round_robin' | 'collective' | 'group';
  readonly distribution: Distribution;
  readonly assignment: 'any' | 'pick';
  readonly allowForced: boolean;
  readonly keepLastHost: boolean;
  readonly seats: number;
  readonly locationIds: readonly string[];
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly minimumNoticeMinutes: number;
  readonly horizon: { readonly days: number } | { readonly from: string; readonly to: string };
  readonly limits: Limits;
  readonly customerLimit: { readonly max: number; readonly days: number } | null;
  readonly whenCalendarUnknown: 'refuse' | 'book';
  readonly requiresApproval: boolean;
  readonly requiresConfirmation: boolean;
  readonly confirmationWindowMinutes: number;
  /** 0: no holds. */
  readonly holdMinutes: number;
  readonly customerMay: { readonly cancel: boolean; readonly reschedule: boolean };
  readonly cancelNoticeMinutes: number;
  readonly rescheduleNoticeMinutes: number;
  readonly autoNoShow: boolean;
  readonly noShowGraceMinutes: number;
  readonly briefing: boolean;
  readonly dispatch: { readonly minutesBefore: number } | null;
  readonly requiredContact: readonly ('email' | 'phone')[];
  readonly questions: readonly Question[];
  readonly reminders: readonly {
    readonly kind: ReminderKind;
    readonly channels: readonly MessageChannel[];
  }[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** What an event type is when nothing else is said; its zone is the app's. */
export const defaultSettings: Omit<EventTypeSettings, 'timezone'> = {
  durationsMinutes: [30],
  slotIntervalMinutes: null,
  strategy: 'individual',
  distribution: 'least_recent',
  assignment: 'any',
  allowForced: true,
  keepLastHost: false,
  seats: 1,
  locationIds: [],
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 60,
  horizon: { days: 60 },
  limits: {},
  customerLimit: null,
  whenCalendarUnknown: 'refuse',
  requiresApproval: false,
  requiresConfirmation: false,
  confirmationWindowMinutes: 1440,
  holdMinutes: 5,
  customerMay: { cancel: true, reschedule: true },
  cancelNoticeMinutes: 0,
  rescheduleNoticeMinutes: 0,
  autoNoShow: true,
  noShowGraceMinutes: 15,
  briefing: true,
  dispatch: null,
  requiredContact: ['email'],
  questions: [],
  reminders: (['invitation', 'confirmation', 'reschedule', 'cancellation', 'reminder_24h'] as const).map(
    (kind) => ({ kind, channels: ['email'] }),
  ),
  metadata: {},
};

/** A place that an event type offers. */
export interface LocationRecord {
  readonly id: string;
  readonly name: string;
  readonly type: 'in_person' | 'phone' | 'link' | 'conference';
  readonly value: string;
  readonly hostIds: readonly string[] | null;
}

/** A host of an event type's pool. */
export interface PoolHost {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timezone: string;
  readonly avatarUrl: string | null;
  readonly limits: Limits;
  readonly schedule: { readonly timezone: string; readonly workingHours: readonly WorkingHours[] };
}

/** What can be booked, with the hosts and locations that it uses (inactive hosts and archived locations left out). */
export interface EventTypeRecord {
  readonly id: string;
  readonly appId: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly public: boolean;
  readonly settings: EventTypeSettings;
  /** Sorted by id. */
  readonly hosts: readonly PoolHost[];
  readonly locations: readonly LocationRecord[];
}
