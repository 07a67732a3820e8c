import { expect, type APIRequestContext } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

interface KeptMail {
  readonly to: string;
  readonly kind: string;
  readonly raw_base64: string;
}

/** A mail as its reader has it. */
export interface ReadMail {
  readonly subject: string;
  readonly text: string;
  /** The invite, unfolded; empty where there is none. */
  readonly calendar: string;
  /** The address behind a link of the mail whose path begins so. */
  link(pathStart: string): string;
}

/** Reads the newest mail of a kind to an address; waits until it is there. */
export async function readMail(
  request: APIRequestContext,
  serverUrl: string,
  wanted: { readonly to: string; readonly kind: string },
): Promise<ReadMail> {
  let raw = '';
  await expect
    .poll(
      async () => {
        const answer = await request.get(`${serverUrl}/dev/mail`, {
          headers: { Accept: 'application/json' },
        });
        const { data }: { data: KeptMail[] } = await answer.json();
        raw = data.findLast(({ to, kind }) => to === wanted.to && kind === wanted.kind)?.raw_base64 ?? '';
        return raw !== '';
      },
      { message: `a mail "${wanted.kind}" to ${wanted.to}` },
    )
    .toBe(true);
  return asRead(await PostalMime.parse(Buffer.from(raw, 'base64')));
}

function asRead({ subject = '', text = '', html = '', attachments }: Email): ReadMail {
  const invite = attachments.find(({ mimeType }) => mimeType.startsWith('text/calendar'));
  const content = invite === undefined ? '' : invite.content;
  const calendar = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return {
    subject,
    text,
    calendar: calendar.replaceAll('\r\n ', ''),
    link(pathStart) {
      const found = [...`${text}\n${html}`.matchAll(/https?:\/\/[^\s"<>]+/g)].find(([address]) =>
        new URL(address).pathname.startsWith(pathStart),
      );
      if (!found) throw new Error(`The mail has no link to ${pathStart}:\n${text}`);
      return found[0];
    },
  };
}
