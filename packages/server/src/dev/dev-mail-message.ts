import PostalMime, { type Attachment } from 'postal-mime';

/** A file that came with a message. */
export interface DevMailFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Its content as text, where it is a calendar invite. */
  readonly invite: string | null;
}

/** A message taken apart. */
export interface DevMailMessage {
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly DevMailFile[];
}

/** Takes a raw message (base64 of RFC 5322) apart; a file that comes twice, as an alternative and attached, is given once. */
export async function readDevMail(rawBase64: string): Promise<DevMailMessage> {
  const email = await PostalMime.parse(Buffer.from(rawBase64, 'base64'));
  const files = email.attachments.map(toFile);
  return {
    text: email.text ?? '',
    html: email.html ?? null,
    files: files.filter((file, index) => files.findLastIndex((other) => isSame(file, other)) === index),
  };
}

function toFile({ filename, mimeType, content }: Attachment, index: number): DevMailFile {
  const isInvite = mimeType === 'text/calendar' || mimeType === 'application/ics';
  const invite = isInvite ? withLineEnds(asText(content)) : null;
  return {
    name: safeName(filename ?? (isInvite ? 'invite.ics' : `file-${index + 1}`)),
    type: mimeType,
    content: invite === null ? asBytes(content) : asBytes(invite),
    invite,
  };
}

const asText = (content: Attachment['content']): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const asBytes = (content: Attachment['content']): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** The parser gives text with bare line feeds; a calendar file has CRLF (RFC 5545, 3.1). */
const withLineEnds = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

const isSame = (a: DevMailFile, b: DevMailFile): boolean =>
  a.invite !== null && b.invite !== null && a.invite.trim() === b.invite.trim();

/** A name that can stand in a header as it is. */
const safeName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '-');
