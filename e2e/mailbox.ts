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
  /** Its words, its HTML and its invite. */
  readonly everything: string;
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

/** Every address of the server itself that any mail so far names, in its words, its HTML or its invite; each once. */
export async function mailedLinks(request: APIRequestContext, serverUrl: string): Promise<string[]> {
  const answer = await request.get(`${serverUrl}/dev/mail`, { headers: { Accept: 'application/json' } });
  const { data }: { data: KeptMail[] } = await answer.json();
  const mails = await Promise.all(
    data.map(async (mail) => asRead(await PostalMime.parse(Buffer.from(mail.raw_base64, 'base64')))),
  );
  const links = mails.flatMap(({ everything }) => everything.match(/https?:\/\/[^\s"<>\\]+/g) ?? []);
  return [...new Set(links)].filter((link) => link.startsWith(`${serverUrl}/`));
}

function asRead({ subject = '', text = '', html = '', attachments }: Email): ReadMail {
  const invite = attachments.find(({ mimeType }) => mimeType.startsWith('text/calendar'));
  const content = invite === undefined ? '' : invite.content;
  const calendar = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const unfolded = calendar.replaceAll(/\r?\n /g, '');
  return {
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
