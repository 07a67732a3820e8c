import ICAL from 'ical.js';
import { UnreadableEvent } from './read-repetition.ts';

/** A parser takes long over some lines that are longer; attachments and descriptions are, and say nothing about times. */
const longestLine = 50_000;
/** Without such lines: some thousand exceptions of one event. */
const longestObject = 2_000_000;

/** The properties that tell when an event makes busy, and what encloses them. */
const telling =
  /^(BEGIN|END|UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|TRANSP|STATUS|X-MICROSOFT-CDO-BUSYSTATUS|ATTENDEE|TZID|TZOFFSETTO|X-LIC-LOCATION)[;:]/i;

/**
 * The calendars of an iCalendar text, one usually, without what is too long to be read and does not matter.
 *
 * @throws UnreadableEvent
 */
export function parseCalendarObject(text: string): ICAL.Component[] {
  const short = withoutLongLines(text);
  if (short.length > longestObject) throw new UnreadableEvent('the calendar holds an event that is too long');
  try {
    // What was parsed is one calendar, or a list of several.
    const data: unknown[] = ICAL.parse(short);
    const all = typeof data[0] === 'string' ? [data] : data.filter((one) => Array.isArray(one));
    return all.map((one) => new ICAL.Component(one));
  } catch (error) {
    throw new UnreadableEvent('the calendar holds an event that cannot be read', { cause: error });
  }
}

function withoutLongLines(text: string): string {
  if (text.length <= longestLine) return text;
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => {
      if (line.length <= longestLine) return true;
      if (telling.test(line)) throw new UnreadableEvent('the calendar holds an event that is too long');
      return false;
    })
    .join('\r\n');
}
