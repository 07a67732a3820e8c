import { readMail } from '../mailbox.ts';
import { runDue } from '../server-clock.ts';
import type { Stage } from './stage.ts';

/** A booking that a scene finds there already. */
export interface BookedAhead {
  /** The path of the customer's page. */
  readonly manage: string;
  readonly email: string;
}

interface Wanted {
  readonly slug: 'intro-call' | 'needs-approval' | 'needs-confirmation';
  /** ISO 8601, a start that is offered at the scene's time. */
  readonly start: string;
}

const answers = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://ada.example' },
  'needs-confirmation': {},
} as const;

const made = new Map<string, Promise<BookedAhead>>();

/** Books over HTTP as Ada Example; once a server, so that scenes which change nothing may share a booking. */
export function bookedAhead(stage: Stage, wanted: Wanted): Promise<BookedAhead> {
  const name = `${stage.serverUrl} ${wanted.slug} ${wanted.start}`;
  const booking = made.get(name) ?? book(stage, wanted);
  made.set(name, booking);
  return booking;
}

/**
 * The path of the page to confirm by, read from the mail. All work that is due is done for it, so that what began
 * before the scene's time is over.
 */
export async function confirmPath(stage: Stage, wanted: Wanted): Promise<string> {
  const { email } = await bookedAhead(stage, wanted);
  const { request } = stage.page;
  await runDue(request, stage.serverUrl);
  const mail = await readMail(request, stage.serverUrl, { to: email, kind: 'invitation' });
  return new URL(mail.link(`/b/${wanted.slug}/confirm/`)).pathname;
}

async function book({ page: { request }, serverUrl }: Stage, { slug, start }: Wanted): Promise<BookedAhead> {
  const email = `${slug}.${Date.parse(start)}@example.com`;
  const answer = await request.post(`${serverUrl}/v1/public/apps/demo/event-types/${slug}/bookings`, {
    headers: { 'Booking-Widget-Key': 'pk_demo' },
    data: {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Ada Example', email },
      answers: answers[slug],
    },
  });
  if (!answer.ok()) throw new Error(`${slug} at ${start} is refused: ${await answer.text()}`);
  const { manage_url: manage }: { manage_url: string } = await answer.json();
  return { manage: new URL(manage).pathname, email };
}
