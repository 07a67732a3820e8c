import { z } from 'zod';
import { clearable } from './clearable.ts';
import { configFields, restorable } from './configuration.ts';
import { distinct } from './distinct.ts';
import { idOf } from './ids.ts';
import { contactFields, strategies } from './public-app.ts';
import { questionsSchema } from './questions.ts';
import { day, line, metadata, paragraph, slug, title, zoneName } from './text.ts';

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

/** The channels that bring messages to people. */
export const messageChannels = ['email', 'genesys', 'http'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** A minute more would not fit between two days of the slot engine's reading. */
const minutesOfDay = 1440;
const minutesOfYear = 525_600;
const daysOfTwoYears = 730;

const appointment = z.int().min(5).max(minutesOfDay);
const notice = z.int().min(0).max(minutesOfYear);
const buffer = z.int().min(0).max(minutesOfDay);
const count = z.int().min(1).max(1000);

/** At most so many bookings on a local day and in a local week; without one, no limit. */
export const limitsSchema = z.strictObject({
  per_day: count.nullish(),
  per_week: count.nullish(),
});

export type LimitFields = z.infer<typeof limitsSchema>;

const horizonDay = day.refine(
  (text) => text >= '2000-01-01' && text <= '2199-12-31',
  'must be within the years 2000 to 2199',
);
const horizon = z.union([
  z.strictObject({ days: z.int().min(0).max(daysOfTwoYears) }),
  z
    .strictObject({ from: horizonDay, to: horizonDay })
    .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before `from`' })
    .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= daysOfTwoYears * 86_400_000, {
      path: ['to'],
      error: `must be at most ${daysOfTwoYears} days after \`from\``,
    }),
]);

/** A host of a pool, and its share of what a weighted rotation gives out. */
const poolHostSchema = z.strictObject({
  host_id: idOf('host'),
  weight: z.int().min(0).max(10_000).default(100),
});

const reminders = z
  .array(
    z.strictObject({
      kind: z.enum(reminderKinds),
      channels: z.array(z.enum(messageChannels)).min(1).superRefine(distinct()).default(['email']),
    }),
  )
  .superRefine(distinct(({ kind }) => kind));

/** What names an event type. */
const names = {
  slug: slug.describe(
    'Its name in addresses, unique on the server. Links that were sent with an earlier one keep working',
  ),
  title: title.describe('What visitors and mails call it'),
};

/** Everything else that is set on an event type. Source: HTTP contract, "Configuration". */
const settings = {
  description: paragraph(5000).describe('Shown to visitors'),
  public: z.boolean().describe('Whether visitors may see and book it; members and other systems always may'),
  timezone: zoneName.describe('IANA zone of its horizon and limits; the app’s when left out'),
  durations_minutes: z
    .array(appointment)
    .min(1)
    .max(24)
    .superRefine(distinct())
    .describe('How long an appointment may be; the first one unless another is asked for'),
  slot_interval_minutes: appointment
    .nullable()
    .describe('Minutes from one start to the next; null: the duration'),
  strategy: z
    .enum(strategies)
    .describe('Who hosts: one host, one of a pool in turn, all together, or one host with several seats'),
  distribution: z
    .enum(['least_recent', 'weighted'])
    .describe('How a pool takes turns: who waited longest, or by the weights of its hosts'),
  assignment: z
    .enum(['any', 'pick'])
    .describe('Whether visitors choose the host; not possible where all hosts meet together'),
  allow_forced: z.boolean().describe('Whether a link may name the host (`?host=`)'),
  keep_last_host: z
    .boolean()
    .describe('Whether a returning customer gets the host of the last time where that one is free'),
  hosts: z
    .array(poolHostSchema)
    .max(200)
    .superRefine(distinct(({ host_id }) => host_id))
    .describe(
      'Who can host, listed by id; at most one for `individual` and `group`. Nothing is offered while there is none',
    ),
  seats: count.describe('How many can book the same time; more than 1 for `group`, 1 for all others'),
  location_ids: z
    .array(idOf('location'))
    .max(50)
    .superRefine(distinct())
    .describe('Where it takes place, in the order shown; the first one unless another is asked for'),
  buffer_before_minutes: buffer.describe('Kept free before an appointment'),
  buffer_after_minutes: buffer.describe('Kept free after an appointment'),
  minimum_notice_minutes: notice.describe('How long before the start a customer must book'),
  horizon: horizon.describe(
    'How far ahead customers may book: days after today, or fixed days, both included',
  ),
  limits: limitsSchema.describe('At most so many bookings a day and a week (Monday to Sunday)'),
  customer_limit: z
    .strictObject({ max: count, days: z.int().min(1).max(3650) })
    .nullable()
    .describe('At most `max` bookings of one customer within `days`; null: no limit'),
  when_calendar_unknown: z
    .enum(['refuse', 'book'])
    .describe('What becomes of times at which nobody knows a host’s calendar elsewhere'),
  requires_approval: z.boolean().describe('Whether a host must approve each booking'),
  requires_confirmation: z.boolean().describe('Whether the customer must confirm by a link in the mail'),
  confirmation_window_minutes: z
    .int()
    .min(5)
    .max(43_200)
    .describe('How long approval and confirmation may take, at most until the start'),
  hold_minutes: z
    .int()
    .min(0)
    .max(120)
    .describe('How long a time is kept while the form is filled; 0: not at all'),
  customer_may: z
    .strictObject({ cancel: z.boolean().nullish(), reschedule: z.boolean().nullish() })
    .describe('What customers may do by themselves; each true unless said otherwise'),
  cancel_notice_minutes: notice.describe('How long before the start a customer may still cancel'),
  reschedule_notice_minutes: notice.describe('How long before the start a customer may still move it'),
  auto_no_show: z
    .boolean()
    .describe('Whether a meeting by link to which no customer came is marked as no-show'),
  no_show_grace_minutes: z.int().min(0).max(minutesOfDay).describe('How long after the end that is decided'),
  briefing: z.boolean().describe('Whether the host gets a mail about the customer an hour before'),
  dispatch: z
    .strictObject({ minutes_before: z.int().min(1).max(minutesOfDay) })
    .nullable()
    .describe('When the customer is announced by Genesys Cloud; null: not at all'),
  required_contact: z
    .array(z.enum(contactFields))
    .superRefine(distinct())
    .describe('What visitors must leave besides their name'),
  questions: questionsSchema.describe('What else the form asks; answers given before stay as they are'),
  reminders: reminders.describe(
    'What is sent to customers, and by which channels; what is not listed is not sent',
  ),
  metadata: metadata.describe('Text pairs of your own'),
};

/** Every field of an event type, by itself; what they ask of each other is among the setting rules. */
export const eventTypeFieldsSchema = z.strictObject({ ...names, ...settings });
export type EventTypeFields = z.infer<typeof eventTypeFieldsSchema>;

/** Body that makes an event type: what is left out or null has its default. */
export const eventTypeRequestSchema = z.strictObject({ ...names, ...clearable(settings) });
export type EventTypeRequest = z.infer<typeof eventTypeRequestSchema>;

/** Of a pair that is null nothing is left. */
const metadataPatch = z.record(line(200), paragraph(5000).nullable()).nullish();

/**
 * Body that changes an event type: what is left out stays, null gives the default back. `limits`, `customer_may` and `metadata` merge, too;
 * lists are replaced.
 */
export const eventTypePatchSchema = z
  .strictObject(names)
  .partial()
  .extend({ ...clearable(settings), metadata: metadataPatch, ...restorable });
export type EventTypePatch = z.infer<typeof eventTypePatchSchema>;

/** An event type as it is read. */
export const eventTypeSchema = z.object({
  ...configFields,
  ...eventTypeFieldsSchema.shape,
  limits: z.object({ per_day: z.int().optional(), per_week: z.int().optional() }),
  customer_may: z.object({ cancel: z.boolean(), reschedule: z.boolean() }),
});
export type EventType = z.infer<typeof eventTypeSchema>;

/** What an event type is when nothing else is said; its zone is the app's. */
export const eventTypeDefaults = {
  description: '',
  public: true,
  durations_minutes: [30],
  slot_interval_minutes: null,
  strategy: 'individual',
  distribution: 'least_recent',
  assignment: 'any',
  allow_forced: true,
  keep_last_host: false,
  hosts: [],
  seats: 1,
  location_ids: [],
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  minimum_notice_minutes: 60,
  horizon: { days: 60 },
  limits: {},
  customer_limit: null,
  when_calendar_unknown: 'refuse',
  requires_approval: false,
  requires_confirmation: false,
  confirmation_window_minutes: 1440,
  hold_minutes: 5,
  customer_may: { cancel: true, reschedule: true },
  cancel_notice_minutes: 0,
  reschedule_notice_minutes: 0,
  auto_no_show: true,
  no_show_grace_minutes: 15,
  briefing: true,
  dispatch: null,
  required_contact: ['email'],
  questions: [],
  reminders: (['invitation', 'confirmation', 'reschedule', 'cancellation', 'reminder_24h'] as const).map(
    (kind) => ({ kind, channels: ['email'] }),
  ),
  metadata: {},
} satisfies Omit<EventTypeFields, 'slug' | 'title' | 'timezone'>;
