import { formatInstant } from '@slotkit/shared/time';
import type { BookingRecord, Party } from '../bookings/booking-record.ts';
import type { TimelineEntry } from '../bookings/timeline-store.ts';
import type { DeliveryRecord } from '../jobs/delivery-store.ts';
import { usableZone, whenText } from '../mail/when-text.ts';
import { decisionText } from './decision-text.ts';
import { plainText } from './plain-text.ts';

/** A booking with everything that happened to it. */
export interface BookingFile {
  readonly booking: BookingRecord;
  readonly timeline: readonly TimelineEntry[];
  readonly deliveries: readonly DeliveryRecord[];
}

/** A booking for people who look into what happened to it, as lines: times in its host's zone and in UTC. */
export function bookingReport({ booking, timeline, deliveries }: BookingFile): string[] {
  const zone = zoneOf(booking);
  // By the time that their lines begin with: many are written at one moment for quite different ones.
  const inTime = deliveries.toSorted((one, other) => one.dueAt - other.dueAt);
  const planned = inTime.filter(({ status }) => status === 'planned');
  const others = inTime.filter(({ status }) => status !== 'planned');
  return [
    `${plainText(booking.eventType.title)} (${booking.eventType.slug})`,
    '',
    ...facts(booking, timeline, zone).map(([name, value]) => `${name.padEnd(12)}${value}`),
    '',
    ...section(
      `Timeline (${zone}, UTC)`,
      timeline.map((entry) => [entry.at, entryText(entry, booking.hosts, zone)]),
      zone,
    ),
    ...section(
      'Planned',
      planned.map((one) => [one.dueAt, deliveryText(one, zone)]),
      zone,
    ),
    ...section(
      'Deliveries',
      others.map((one) => [one.dueAt, deliveryText(one, zone)]),
      zone,
    ),
  ];
}

const zoneOf = ({ hosts, timezone }: BookingRecord): string =>
  usableZone(...hosts.filter(({ primary }) => primary).map((host) => host.timezone), timezone);

/** An instant in two zones, such as `2027-03-02 15:00  2027-03-02T14:00Z`. */
const twice = (at: number, zone: string): string =>
  `${localText(at, zone)}  ${formatInstant(at).replace(/:\d\d(\.\d+)?Z$/, 'Z')}`;

/** The Swedish way to write a date is everybody's way to sort one. */
const localText = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);

function facts(
  booking: BookingRecord,
  timeline: readonly TimelineEntry[],
  zone: string,
): readonly (readonly [string, string])[] {
  const { day, time } = whenText(booking, 'en', zone);
  const { location, cancellation, series } = booking;
  const people = booking.attendees.map(
    ({ id, name, email, phone, status, timezone, locale }) =>
      `${plainText(name)}, ${[email, phone].filter(Boolean).map(String).map(plainText).join(', ') || 'no address'}, ${status}, ${timezone}, ${locale}  ${id}`,
  );
  const hosts = booking.hosts.map(({ id, name, email }) => `${plainText(name)}, ${email}  ${id}`);
  return [
    ['Booking', `${booking.id}, app ${booking.appId}`],
    ['State', `${booking.status}, since ${twice(stateSince(booking, timeline), zone)}`],
    ...(booking.awaiting.length > 0
      ? [['Awaits', `${booking.awaiting.join(' and ')}${until(booking.confirmBy, zone)}`] as const]
      : []),
    ...(cancellation
      ? [
          [
            'Cancelled',
            `by ${partyText(cancellation.by)}: ${plainText(cancellation.reason ?? 'no reason given')}`,
          ] as const,
        ]
      : []),
    ['When', `${day}, ${time}`],
    ['', `${formatInstant(booking.startAt)} to ${formatInstant(booking.endAt)} UTC`],
    ...(location
      ? [['Where', plainText(`${location.name ?? location.type}: ${location.value}`)] as const]
      : []),
    ...labelled('Hosts', hosts),
    ...(booking.decision ? [['Why them', decisionText(booking.decision, booking.hosts)] as const] : []),
    ...labelled('Attendees', people),
    ...labelled('Metadata', metadataLines(booking)),
    ['Booked', `${twice(booking.createdAt, zone)}, ${booking.source} by ${partyText(booking.createdBy)}`],
    ['Series', `${series.id}, calendar sequence ${series.sequence}`],
    ...(booking.rescheduledFromId === null ? [] : [['Replaces', booking.rescheduledFromId] as const]),
    ...(booking.rescheduledToId === null ? [] : [['Replaced by', booking.rescheduledToId] as const]),
  ];
}

/** The text pairs of a booking, and of each registration of a group. */
const metadataLines = ({ metadata, attendees }: BookingRecord): string[] => [
  ...pairsOf(metadata),
  ...attendees.flatMap(({ id, seat }) => pairsOf(seat?.metadata ?? {}).map((pair) => `${pair}  ${id}`)),
];
const pairsOf = (metadata: BookingRecord['metadata']): string[] =>
  Object.entries(metadata).map(([key, value]) => `${plainText(key)}: ${plainText(value)}`);

const labelled = (label: string, lines: readonly string[]): readonly (readonly [string, string])[] =>
  lines.map((line, index) => [index === 0 ? label : '', line]);

const until = (at: number | null, zone: string): string => (at === null ? '' : `, until ${twice(at, zone)}`);

const partyText = ({ type, name }: Party): string => plainText(name === undefined ? type : `${type} ${name}`);

/** What leaves the state as it was. */
const besideTheState: readonly string[] = [
  'reassigned',
  'attendee_edited',
  'attendee_added',
  'attendee_removed',
  'delivery_resent',
];

/** Since when a booking is in its state: its last change, or for one that is awaited its creation. */
function stateSince({ status, createdAt }: BookingRecord, timeline: readonly TimelineEntry[]): number {
  if (status === 'pending_confirmation') return createdAt;
  return timeline.findLast(({ type }) => !besideTheState.includes(type))?.at ?? createdAt;
}

function section(
  title: string,
  rows: readonly (readonly [at: number, text: string])[],
  zone: string,
): string[] {
  if (rows.length === 0) return [`${title}: none`, ''];
  return [title, ...rows.map(([at, text]) => `  ${twice(at, zone)}  ${text}`), ''];
}

function entryText(
  { type, actor, data }: TimelineEntry,
  hosts: BookingRecord['hosts'],
  zone: string,
): string {
  const details = Object.entries(data).map(([name, value]) =>
    name === 'calendar_unknown' && Array.isArray(value)
      ? unknownText(value.map(String), hosts)
      : `${name} ${detailText(value, zone)}`,
  );
  return [type, `by ${partyText(actor)}`, ...details].join(', ');
}

/** Hosts who do not host the booking any more are told by id. */
function unknownText(hostIds: readonly string[], hosts: BookingRecord['hosts']): string {
  const names = hostIds.map((hostId) => hosts.find(({ id }) => id === hostId)?.name ?? hostId);
  return plainText(`though the calendar of ${names.join(' and ')} could not be read`);
}

/** An earlier time is told by its start; everything else as it is. */
function detailText(value: unknown, zone: string): string {
  if (
    typeof value === 'object' &&
    value !== null &&
    'start_at' in value &&
    typeof value.start_at === 'number'
  )
    return twice(value.start_at, zone);
  return plainText(typeof value === 'string' ? value : JSON.stringify(value));
}

function deliveryText(delivery: DeliveryRecord, zone: string): string {
  const { id, kind, channel, recipient } = delivery;
  const to = recipient === '' ? '' : ` to ${plainText(recipient)}`;
  return `${kind} by ${channel}${to}: ${outcomeText(delivery, zone)}  ${id}`;
}

/** How a delivery stands, such as `failed after 9 attempts: 421 try later` or `skipped: no_address`. */
export function outcomeText(
  { status, attempts, lastError, nextAttemptAt }: DeliveryRecord,
  zone: string,
): string {
  const because = lastError === null ? '' : `: ${plainText(lastError)}`;
  const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
  switch (status) {
    case 'planned':
      return 'planned';
    case 'sent':
      return attempts === 1 ? 'sent' : `sent at attempt ${attempts}`;
    case 'failed':
      return `failed after ${times}${because}`;
    case 'skipped':
    case 'cancelled':
      return `${status}${because}`;
    case 'pending': {
      const next = nextAttemptAt === null ? '' : `, next try ${twice(nextAttemptAt, zone)}`;
      return attempts === 0 ? 'waiting to be sent' : `pending after ${times}${because}${next}`;
    }
  }
}
