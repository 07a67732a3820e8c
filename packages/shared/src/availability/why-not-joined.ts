import type { Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext, RuleName } from './model.ts';
import { whyNotOffered } from './why-not-offered.ts';

/** A group that is booked already, at the start of one host. */
export interface BookedGroup {
  readonly bookingId: string;
  readonly start: Minute;
}

/** A host's calendar and the settings as they are for somebody who joins a group: it is no obstacle, and would not be one booking more. */
export const asJoiner = (
  host: HostCalendar,
  context: OfferContext,
  { bookingId, start }: BookedGroup,
): { readonly host: HostCalendar; readonly context: OfferContext } => ({
  host: {
    ...host,
    busy: host.busy.filter((busy) => busy.bookingId !== bookingId),
    countedStarts: withoutOne(host.countedStarts, start),
  },
  context: {
    ...context,
    rules: { ...context.rules, countedStarts: withoutOne(context.rules.countedStarts, start) },
  },
});

/**
 * The first rule that keeps anybody else from joining a group at its exact start, null when there is none: the rules that offer a
 * start, but for the group itself. Whether it has a free seat is not asked.
 */
export function whyNotJoined(host: HostCalendar, context: OfferContext, group: BookedGroup): RuleName | null {
  const joiner = asJoiner(host, context, group);
  return whyNotOffered(joiner.host, joiner.context, group.start);
}

function withoutOne(starts: readonly Minute[], start: Minute): readonly Minute[] {
  const index = starts.indexOf(start);
  return index === -1 ? starts : starts.toSpliced(index, 1);
}
