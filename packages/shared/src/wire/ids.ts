import { z } from 'zod';

/** The prefixes of our ids. Ids are opaque: only the prefix may be read. */
export const idPrefixes = {
  booking: 'bkg',
  series: 'ser',
  attendee: 'att',
  eventType: 'evt',
  host: 'hst',
  location: 'loc',
  contact: 'ctc',
  team: 'tem',
  member: 'mem',
  client: 'cli',
  webhook: 'whk',
  event: 'msg',
  calendar: 'cal',
  doNotDisturb: 'dnd',
  exception: 'exc',
  widgetKey: 'key',
  timelineEntry: 'tml',
  delivery: 'dlv',
  auditEntry: 'aud',
  session: 'ses',
  signInLink: 'sgn',
} as const;

/** What an id names. */
export type IdKind = keyof typeof idPrefixes;

/** An id of one kind, such as `bkg_…`. */
export const idOf = (kind: IdKind) =>
  z
    .string()
    .max(64)
    .regex(
      new RegExp(`^${idPrefixes[kind]}_[0-9a-z]+$`),
      `must be an id that starts with ${idPrefixes[kind]}_`,
    );
