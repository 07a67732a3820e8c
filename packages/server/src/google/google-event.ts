import { createHash } from 'node:crypto';
import { formatInstant } from '@slotkit/shared/time';
import { z } from 'zod';
import type { CalendarEntry } from '../calendar/calendar-provider.ts';

/** Under which an event of ours says which series it is. */
const uidProperty = 'slotkit_uid';

/** An event as far as it is read; https://developers.google.com/workspace/calendar/api/v3/reference/events */
export const googleEventShape = z.object({
  id: z.string(),
  status: z.string().default('confirmed'),
  updated: z.string().default(''),
  iCalUID: z.string().optional(),
  transparency: z.string().default('opaque'),
  eventType: z.string().default('default'),
  start: z.object({ dateTime: z.string().optional(), date: z.string().optional() }).default({}),
  end: z.object({ dateTime: z.string().optional(), date: z.string().optional() }).default({}),
  attendees: z
    .array(z.object({ self: z.boolean().default(false), responseStatus: z.string().default('') }))
    .default([]),
  extendedProperties: z.object({ private: z.record(z.string(), z.string()).default({}) }).optional(),
  conferenceData: z
    .object({
      createRequest: z
        .object({ requestId: z.string(), status: z.object({ statusCode: z.string() }).optional() })
        .optional(),
      entryPoints: z.array(z.object({ entryPointType: z.string(), uri: z.string() })).default([]),
    })
    .optional(),
});

/** An event as Google shows it. */
export type GoogleEvent = z.infer<typeof googleEventShape>;

/**
 * The id that we give an entry, so that making it twice makes it once: hex digits are within what is allowed, base32hex in lower case,
 * 5 to 1024 of them. Two hosts may share one calendar, so theirs differ.
 */
export const eventIdOf = (uid: string, calendarId: string): string => digest(uid, calendarId);

/** What an entry is written as: no guests and no mail by Google, both are ours. */
export const eventBody = (entry: CalendarEntry) => ({
  // An event that was deleted keeps its id; this brings it back.
  status: entry.isTentative ? 'tentative' : 'confirmed',
  summary: entry.title,
  description: asHtml(entry.description),
  location: entry.location,
  start: { dateTime: formatInstant(entry.startAt), timeZone: entry.timezone },
  end: { dateTime: formatInstant(entry.endAt), timeZone: entry.timezone },
  transparency: 'opaque',
  extendedProperties: { private: { [uidProperty]: entry.uid } },
});

/** Descriptions may contain HTML, and customers write what stands in them. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The request for a Google Meet conference. Asking with the same id again is ignored. */
export const meetRequest = (requestId: string) => ({
  conferenceData: { createRequest: { requestId, conferenceSolutionKey: { type: 'hangoutsMeet' } } },
});

/** The id of the first request of an entry: stable for the series, another one in every calendar, because one id means one conference. */
export const firstRequestId = (seriesRequestId: string, calendarId: string): string =>
  digest(seriesRequestId, calendarId);

/** The id of another request, after one that failed or for an event that came back: the same one until the event changes. */
export const nextRequestId = ({ id, updated, conferenceData }: GoogleEvent): string =>
  digest(id, conferenceData?.createRequest?.requestId ?? updated);

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/** Where people meet by video; null as long as there is no such address. */
export const meetLinkOf = ({ conferenceData }: GoogleEvent): string | null =>
  conferenceData?.entryPoints.find(({ entryPointType }) => entryPointType === 'video')?.uri ?? null;

/** How a request for a conference stands. */
export const meetStatusOf = ({ conferenceData }: GoogleEvent): string | null =>
  conferenceData?.createRequest?.status?.statusCode ?? null;

/** By which our own entries are recognised, also where Google made an event from our mail. */
export const uidOf = ({ extendedProperties, iCalUID }: GoogleEvent): string | null =>
  extendedProperties?.private[uidProperty] ?? iCalUID ?? null;
