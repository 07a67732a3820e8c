import type { DayExplanation, StartExplanation } from '@slotkit/shared/wire';
import { plainText } from './plain-text.ts';

type Reasons = readonly {
  readonly code: string;
  readonly detail: string;
  readonly obstacles: readonly Obstacle[];
}[];
interface Obstacle {
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly booking_id?: string | undefined;
  readonly limit?: { readonly max: number; readonly counted: number } | undefined;
}

/** Why a start is or is not offered, as lines: every reason of every host, times in the zone of the explanation. */
export function startReport(explained: StartExplanation): string[] {
  const { timezone: zone, start, end, offered, because, hosts } = explained;
  return [
    ...heading(explained),
    `${local(start, zone)} – ${time(end, zone)}: ${offered ? 'offered' : `not offered. ${sentences(because)}`}`,
    '',
    ...hosts.flatMap((host) => [
      `${plainText(host.name)}: ${host.offered ? 'offers it' : 'does not offer it'}`,
      ...reasonLines(host.because, zone),
    ]),
  ];
}

/** The starts of a day with who offers them or why nobody does, and what each rule took away of each host, as lines. */
export function dayReport(explained: DayExplanation): string[] {
  const { timezone: zone, day, starts, because, hosts } = explained;
  const offered = starts.filter((one) => one.offered).length;
  const lines = starts.map((one) => {
    const codes = hosts.flatMap((host) => {
      const own = host.starts.find(({ start }) => start === one.start);
      if (own?.offered === true) return [plainText(host.name)];
      return [`(${plainText(host.name)}: ${own?.because.join(', ') ?? 'not on its grid'})`];
    });
    return `  ${time(one.start, zone)}  ${one.offered ? 'offered' : '-      '}  ${codes.join(' ')}`;
  });
  return [
    ...heading(explained),
    `${day}: ${offered} of ${starts.length} starts are offered. ${sentences(because)}`.trimEnd(),
    '',
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...hosts.flatMap((host) => [
      `${plainText(host.name)}: works ${host.working_time.map((one) => `${time(one.start, zone)} – ${time(one.end, zone)}`).join(', ') || 'not at all'}`,
      ...host.because.map(({ code, detail }) => `  ${code}: ${detail}`),
      ...host.removed.flatMap((effect) => [
        `  ${effect.code}: takes ${count(effect.starts, 'start')} away, ${effect.alone} of them alone`,
        ...effect.obstacles.map((obstacle) => `    ${obstacleText(obstacle, zone)}`),
      ]),
    ]),
  ];
}

const heading = ({ event_type, duration_minutes, timezone }: StartExplanation | DayExplanation): string[] => [
  `${plainText(event_type.title)} (${event_type.slug}), ${event_type.strategy}, ${count(duration_minutes, 'minute')}; times in ${timezone}`,
];

const sentences = (because: readonly { readonly detail: string }[]): string =>
  because.map(({ detail }) => detail).join(' ');

const reasonLines = (reasons: Reasons, zone: string): string[] =>
  reasons.flatMap(({ code, detail, obstacles }) => [
    `  ${code}: ${detail}`,
    ...obstacles.map((obstacle) => `    ${obstacleText(obstacle, zone)}`),
  ]);

function obstacleText({ kind, start, end, booking_id, limit }: Obstacle, zone: string): string {
  const from = start === null ? '' : ` from ${local(start, zone)}`;
  const until = end === null ? '' : ` until ${local(end, zone)}`;
  const full = limit ? `, ${limit.counted} of ${limit.max} booked` : '';
  return `${kind}${from}${until}${full}${booking_id === undefined ? '' : `, ${booking_id}`}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The Swedish way to write a date is everybody's way to sort one. */
const local = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    Date.parse(instant),
  );
const time = (instant: string, timeZone: string): string => local(instant, timeZone).slice(-5);
