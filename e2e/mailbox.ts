import { expect, type APIRequestContext } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

interface KeptMail {
  readonly to: string;
  readonly kind: string;
  readonly booking_id: string | null;
  readonly raw_base64: string;
}

/** Which mails are meant. */
interface WantedMail {
  readonly to: string;
  readonly kind: string;
}

/** A mail as its reader has it. */
export interface ReadMail {
  /** The booking that it was sent because of. */
  readonly bookingId: string;
  readonly subject: string;
  readonly text: string;
  /** The invite, unfolded; empty where there is none. */
  readonly calendar: string;
  /** Its words, its HTML and its invite. */
  readonly everything: string;
  /** The address behind a link of the mail whose path begins so. */
  link(pathStart: string): string;
}

/** Reads the newest mail of a kind to an address; waits until it is there. */
export async function readMail(
  request: APIRequestContext,
  serverUrl: string,
  wanted: WantedMail,
): Promise<ReadMail> {
  let mails: readonly ReadMail[] = [];
  await expect
    .poll(async () => (mails = await mailsSoFar(request, serverUrl, wanted)).length, {
      message: `a mail "${wanted.kind}" to ${wanted.to}`,
    })
    .toBeGreaterThan(0);
  const newest = mails.at(-1);
  if (!newest) throw new Error('There is no mail.');
  return newest;
}

/** All mails of a kind to an address that are there by now, oldest first. */
export async function mailsSoFar(
  request: APIRequestContext,
  serverUrl: string,
  wanted: WantedMail,
): Promise<readonly ReadMail[]> {
  const mails = (await keptMails(request, serverUrl)).filter(
    ({ to, kind }) => to === wanted.to && kind === wanted.kind,
  );
  return Promise.all(mails.map(parsed));
}

/** Every address of the server itself that any mail so far names, in its words, its HTML or its invite; each once. */
export async function mailedLinks(request: APIRequestContext, serverUrl: string): Promise<string[]> {
  const mails = await Promise.all((await keptMails(request, serverUrl)).map(parsed));
  const links = mails.flatMap(({ everything }) => everything.match(/https?:\/\/[^\s"<>\\]+/g) ?? []);
  return [...new Set(links)].filter((link) => link.startsWith(`${serverUrl}/`));
}

async function keptMails(request: APIRequestContext, serverUrl: string): Promise<readonly KeptMail[]> {
  const answer = await request.get(`${serverUrl}/dev/mail`, { headers: { Accept: 'application/json' } });
  const { data }: { data: KeptMail[] } = await answer.json();
  return data;
}

async function parsed({ booking_id: bookingId, raw_base64: raw }: KeptMail): Promise<ReadMail> {
  return asRead(bookingId ?? '', await PostalMime.parse(Buffer.from(raw, 'base64')));
}

function asRead(bookingId: string, { subject = '', text = '', html = '', attachments }: Email): ReadMail {
  const invite = attachments.find(({ mimeType }) => mimeType.startsWith('text/calendar'));
  const content = invite === undefined ? '' : invite.content;
  const calendar = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const unfolded = calendar.replaceAll(/\r?\n /g, '');
  return {
    bookingId,
    subject,
    text,
    calendar: unfolded,
    everything: [text, html, unfolded].join('\n'),
    link(pathStart) {
      const found = [...`${text}\n${html}`.matchAll(/https?:\/\/[^\s"<>]+/g)].find(([address]) =>
        new URL(address).pathname.startsWith(pathStart),
      );
      if (!found) throw new Error(`The mail has no link to ${pathStart}:\n${text}`);
      return found[0];
    },
  };
}
