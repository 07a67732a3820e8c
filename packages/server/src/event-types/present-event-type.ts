import type { PublicApp, PublicEventType, PublicLocation } from '@slotkit/shared/wire';
import type { AppRecord } from '../apps/app-record.ts';
import type { EventTypeRecord, LocationRecord } from './event-type.ts';
import { mayNameHost } from './for-host.ts';

/** A location as a visitor sees it before booking: links and numbers are for those who booked. */
const presentLocation = ({ id, name, type, value }: LocationRecord): PublicLocation => ({
  id,
  name,
  type,
  value: type === 'in_person' ? value : null,
});

/** A public event type as the wire says it; `isForHost` when it was narrowed to a host that a link names. */
export function presentEventType(record: EventTypeRecord, isForHost = false): PublicEventType {
  const { settings, hosts, locations, ...eventType } = record;
  const isNamed = isForHost && mayNameHost(record);
  const showsHosts = isNamed || settings.assignment === 'pick' || settings.strategy !== 'round_robin';
  return {
    id: eventType.id,
    slug: eventType.slug,
    title: eventType.title,
    description: eventType.description,
    timezone: settings.timezone,
    durations_minutes: [...settings.durationsMinutes],
    strategy: settings.strategy,
    assignment: settings.assignment,
    seats: settings.seats,
    locations: locations.map(presentLocation),
    hosts: showsHosts
      ? hosts.map(({ id, name, avatarUrl, timezone }) => ({ id, name, avatar_url: avatarUrl, timezone }))
      : [],
    required_contact: [...settings.requiredContact],
    questions: [...settings.questions],
    requires_approval: settings.requiresApproval,
    requires_confirmation: settings.requiresConfirmation,
    hold_minutes: settings.holdMinutes,
    customer_may: settings.customerMay,
  };
}

/** An app with its public event types as the wire says it. */
export function presentApp(
  app: AppRecord,
  eventTypes: readonly EventTypeRecord[],
  isForHost = false,
): PublicApp {
  const locations = new Map(
    eventTypes.flatMap((eventType) => eventType.locations.map((one) => [one.id, one])),
  );
  return {
    app_id: app.id,
    name: app.name,
    locale: app.locale,
    timezone: app.timezone,
    branding: { tokens: { ...app.branding.tokens }, logo_url: app.branding.logo_url },
    event_types: eventTypes.map((eventType) => presentEventType(eventType, isForHost)),
    locations: [...locations.values()].map(presentLocation),
  };
}
