import { memberClient, type MemberClient } from '@slotkit/shared/client';
import { ServerClock } from '../client/server-clock.ts';
import { formatsFor, type Formats } from '../time/formats.ts';
import { dayAt } from '../time/zones.ts';
import type { SignedIn } from './console-shapes.ts';
import { Directory } from './directory.ts';
import { Drafts } from './drafts.ts';
import { LiveBookings, type LiveSource } from './live/live-bookings.ts';
import { SharedLive, tabsNamed } from './live/shared-live.ts';
import { consoleWords, type ConsoleWords } from './words/console-words.ts';

/** What all pages of the console work with: who is signed in, how to reach the server, and how things are said. */
export interface ConsoleDesk {
  readonly client: MemberClient;
  readonly signedIn: SignedIn;
  readonly words: ConsoleWords;
  readonly formats: Formats;
  readonly live: LiveSource;
  readonly directory: Directory;
  readonly drafts: Drafts;
  /** Says what has failed after whoever pressed has gone on, on whichever page they are by now. */
  readonly tellLate: (failure: string) => void;
  /** Now by the server's clock, in epoch milliseconds: a computer's own may be wrong. */
  now(): number;
  /** The day of now in the app's zone. */
  today(): string;
  /** The reader's own IANA zone. */
  readonly myZone: string;
}

/** What a desk is opened with. */
export interface DeskOptions {
  /** Told with each answer whether the session is still good. */
  readonly onSession: (isSignedIn: boolean) => void;
  readonly tellLate: ConsoleDesk['tellLate'];
  /** In place of the server's clock. */
  readonly now?: () => number;
  readonly live?: LiveSource;
}

/** Opens the desk of whoever is signed in on this origin. Throws a `ProblemError` with status 401 when nobody is. */
export async function openDesk({ onSession, tellLate, now, live: given }: DeskOptions): Promise<ConsoleDesk> {
  const clock = now ? { now, learn: () => undefined } : new ServerClock();
  let memberId: string | null = null;
  const client = memberClient({
    baseUrl: location.origin,
    memberId: () => memberId,
    async fetch(request) {
      const answer = await globalThis.fetch(request);
      clock.learn(answer);
      onSession(answer.status !== 401);
      return answer;
    },
  });
  const signedIn = await client.get('/v1/session');
  memberId = signedIn.member.id;
  const live = given ?? liveNews(signedIn.member.id);
  await live.connect();
  const formats = formatsFor(localeFor(signedIn.member.locale, navigator.languages));
  return {
    client,
    signedIn,
    words: consoleWords,
    formats,
    live,
    directory: new Directory(client, () => clock.now()),
    drafts: new Drafts(),
    tellLate,
    now: () => clock.now(),
    today: () => dayAt(clock.now(), signedIn.app.timezone),
    myZone: formats.of({}).resolvedOptions().timeZone,
  };
}

/** News by a stream that all tabs of this browser share; by one of its own where the browser knows no way. */
function liveNews(memberId: string): LiveSource {
  const own = new LiveBookings('/v1/events');
  const tabs = tabsNamed(`slotkit-console ${memberId}`);
  return tabs ? new SharedLive(tabs, own) : own;
}

/** A member's language as its browser writes it: 'en' is '2:00 pm' for some and '14:00' for others, and the browser knows. */
const localeFor = (locale: string, browser: readonly string[]): string =>
  browser.find((one) => one.toLowerCase().startsWith(`${locale.toLowerCase()}-`)) ?? locale;
