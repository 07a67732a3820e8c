import { formatInstant } from '@slotkit/shared/time';
import type {
  BusyAnswer,
  BusyQuestion,
  CalendarEntry,
  CalendarProvider,
} from '../calendar/calendar-provider.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import { busyTimeOf } from './google-busy.ts';
import {
  eventBody,
  eventIdOf,
  firstRequestId,
  meetLinkOf,
  meetRequest,
  meetStatusOf,
  nextRequestId,
  type GoogleEvent,
} from './google-event.ts';
import { GoogleEvents, type GoogleAccount, type GooglePage } from './google-events.ts';
import { BadRequest } from './google-failure.ts';
import { googleMeet } from './google-meet.ts';
import type { Google } from './google.ts';

/** A connected calendar. */
export interface ConnectedGoogleCalendar extends GoogleAccount {
  /** Our own id of the connection. */
  readonly id: string;
}

/** Needed for a conference to be made; without it what an event has of one stays untouched. */
const withConference = { conferenceDataVersion: '1' };
/** Only what is read, so that a page is small; of the guests only the owner. */
const readFields =
  'timeZone,nextPageToken,items(id,status,iCalUID,transparency,eventType,start,end,extendedProperties/private,attendees(self,responseStatus))';
const mostPages = 40;
/** For all pages together; whoever reads in the background holds the calendar for a minute. */
const readingMs = 40_000;

/**
 * A Google calendar by the Calendar API, version 3; what its documentation says and where is in decision 17. Entries have an id that is
 * made of their UID, so an entry is made at most once.
 */
export function googleCalendar(
  google: Google,
  calendar: ConnectedGoogleCalendar,
  now: () => number,
): CalendarProvider {
  const events = new GoogleEvents(google, calendar, now);
  return {
    async put(entry) {
      if (entry.conference?.provider !== googleMeet) {
        await write(events, calendar, entry);
        return { conferenceUrl: null };
      }
      return { conferenceUrl: await writeWithMeet(events, calendar, entry, entry.conference.requestId) };
    },
    remove: (uid) => events.delete(eventIdOf(uid, calendar.id)),
    busyTimes: (question) => busyTimes(events, question),
  };
}

/** What is asked for besides the entry itself, when it is made and when it is there already. */
interface Extras {
  readonly made: object;
  readonly changed: (found: GoogleEvent) => object | null;
}

const nothingMore: Extras = { made: {}, changed: () => null };

async function write(
  events: GoogleEvents,
  calendar: ConnectedGoogleCalendar,
  entry: CalendarEntry,
  extras: Extras = nothingMore,
): Promise<GoogleEvent> {
  const id = eventIdOf(entry.uid, calendar.id);
  const body = eventBody(entry);
  const made = await events.insert({ id, ...body, ...extras.made }, withConference);
  if (made) return made;
  const found = await events.get(id);
  // It was there a moment ago.
  if (!found) throw new Error('Google Calendar has the event and does not find it');
  const more = extras.changed(found);
  const changed = await events.patch(id, { ...body, ...more }, more === null ? {} : withConference);
  // Who leaves the conference alone need not be told of it.
  return changed.conferenceData ? changed : { ...changed, conferenceData: found.conferenceData };
}

/** Writes an entry with its conference, and returns the link; throws as long as Google has not made one. */
async function writeWithMeet(
  events: GoogleEvents,
  calendar: ConnectedGoogleCalendar,
  entry: CalendarEntry,
  seriesRequestId: string,
): Promise<string> {
  const event = await writeAsking(events, calendar, entry, {
    made: meetRequest(firstRequestId(seriesRequestId, calendar.id)),
    changed: (found) => {
      const isThere = meetLinkOf(found) !== null || meetStatusOf(found) === 'pending';
      return isThere ? null : meetRequest(nextRequestId(found));
    },
  });
  const link = meetLinkOf(event);
  if (link !== null) return link;
  const status = meetStatusOf(event) ?? 'no answer';
  throw new RetryLater(`Google has made no meeting link yet (${status})`, 0);
}

/** An account that may not have conferences gets its entry at least. */
async function writeAsking(
  events: GoogleEvents,
  calendar: ConnectedGoogleCalendar,
  entry: CalendarEntry,
  extras: Extras,
): Promise<GoogleEvent> {
  try {
    return await write(events, calendar, entry, extras);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    await write(events, calendar, entry);
    throw new PermanentFailure(`this calendar makes no meeting links: ${error.message}`);
  }
}

async function busyTimes(events: GoogleEvents, { range, signal: asked }: BusyQuestion): Promise<BusyAnswer> {
  const limit = AbortSignal.timeout(readingMs);
  const signal = asked ? AbortSignal.any([asked, limit]) : limit;
  // A token that ended between two pages means that everything is read again.
  const pages = (await readPages(events, range, signal)) ?? (await readPages(events, range, signal));
  if (!pages) throw new Error('Google Calendar ended the reading of a list twice');
  const busy = pages.flatMap(({ items, timeZone }) =>
    items.flatMap((event) => busyTimeOf(event, timeZone) ?? []),
  );
  return { busy, covered: range };
}

async function readPages(
  events: GoogleEvents,
  { fromAt, untilAt }: BusyQuestion['range'],
  signal: AbortSignal,
): Promise<GooglePage[] | null> {
  const query = {
    singleEvents: 'true',
    maxResults: '250',
    maxAttendees: '1',
    timeMin: formatInstant(fromAt),
    timeMax: formatInstant(untilAt),
    fields: readFields,
  };
  const pages: GooglePage[] = [];
  let token: string | null = null;
  do {
    const page: GooglePage | null = await events.page(
      token === null ? query : { ...query, pageToken: token },
      signal,
    );
    if (!page) return null;
    pages.push(page);
    token = page.nextPageToken;
  } while (token !== null && pages.length < mostPages);
  if (token !== null) throw new Error(`a calendar with more than ${mostPages * 250} events cannot be read`);
  return pages;
}
