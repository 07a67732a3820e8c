import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** One message as a mail server received it. */
export interface ReceivedMail {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

/** A real mail server on the loopback interface. */
export interface SmtpInbox {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/**
 * Starts a mail server that accepts everything, unless `options` refuse.
 *
 * @param whenReceived called when it has a message; `confirm` tells the sender so
 */
export async function startSmtpInbox(
  options: SMTPServerOptions = {},
  whenReceived: (confirm: () => void) => void = (confirm) => confirm(),
): Promise<SmtpInbox> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        whenReceived(() => done());
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = await new Promise<AddressInfo>((resolve, reject) => {
    const socket = server.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address);
    });
  });
  return {
    url: `smtp://127.0.0.1:${listening.port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
