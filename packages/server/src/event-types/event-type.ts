import type { Distribution } from '@slotkit/shared/assignment';
import type { Limits, WorkingHours } from '@slotkit/shared/availability';
import {
  eventTypeDefaults,
  type MessageChannel,
  type Question,
  type ReminderKind,
} from '@slotkit/shared/wire';
import { settingsOf } from './setting-fields.ts';

/** What is set on an event type besides its name and pool, as the domain reads it. Source: HTTP contract, "Configuration". */
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
export const defaultSettings: Omit<EventTypeSettings, 'timezone'> = settingsOf({
  ...eventTypeDefaults,
  timezone: null,
});

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
