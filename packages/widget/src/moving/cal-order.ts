import { warnOnce } from '../development-warning.ts';
import { GivenValues } from './given-values.ts';
import { targetOf } from './link-target.ts';
import type { MovedOrder } from './moved-element.ts';
import type { MoveSettings } from './script-settings.ts';

/** What pages hand over as `config`, as a link's query or as `data-cal-config`. */
export type CalConfig = Readonly<Record<string, unknown>>;

/** Details of Cal.com's own page and frame; without them, nothing is missing. */
const needless =
  /^(iframeAttrs|useSlotsViewOnSmallScreen|flag\.|ui\.|cal\.|embed|disableMobile|overlayCalendar)/;

const what: Readonly<Record<string, string>> = {
  guests: 'Bookings have no further guests: ask for them in a question of the event type.',
  date: 'The first free day is shown; a day cannot be named.',
  month: 'The first free day is shown; a month cannot be named.',
  slot: 'A time cannot be named.',
  location: 'Name a location of ours by the attribute location of <booking-widget>.',
  rescheduleUid: 'Show a booking that is to be moved with <booking-manage token="…">.',
};

/** Our order for a link and its config; what has no counterpart is told of once. */
export function calOrder(link: string, config: CalConfig, settings: MoveSettings): MovedOrder {
  const target = targetOf(link, settings);
  const given = new GivenValues({ ...Object.fromEntries(target.query), ...config });
  const layout = given.take('layout');
  if (layout && layout !== 'month_view') warnOfLayout(layout);
  const attributes = {
    'prefill-name': given.takeName(['name'], ['firstName'], ['lastName']),
    'prefill-email': given.take('email'),
    'prefill-phone': given.take('attendeePhoneNumber', 'smsReminderNumber', 'phone'),
    'prefill-notes': given.take('notes'),
    duration: given.take('duration'),
    theme: given.take('theme'),
  };
  const metadata: Record<string, string> = {};
  const answers = new Map<string, string>();
  for (const [name, value] of given.left) {
    const [, key = name.startsWith('utm_') ? name : ''] = /^metadata\[(.+)\]$/.exec(name) ?? [];
    if (key) metadata[key] = value;
    else if (Object.hasOwn(what, name)) {
      warnOnce(`Slotkit: "${name}" of Cal.com is left out. ${what[name] ?? ''}`);
    } else if (!needless.test(name)) answers.set(name, value);
  }
  return { target, attributes, tokens: {}, answers, metadata };
}

/** Tells a page owner that there is one way to show times. */
export const warnOfLayout = (layout: string): void =>
  warnOnce(
    `Slotkit: the layout "${layout}" is left out: a month with the times of a day beside it is the one there is.`,
  );
