import { createTransport, type NodemailerError } from 'nodemailer';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import type { Mailer } from './mailer.ts';
import { mimeMessage } from './mime-message.ts';

/** How long one message may take in all: a server that trickles its answers would hold the worker for ever. */
const sendDeadlineMs = 45_000;

/** Sends through the server that `SMTP_URL` names, over a few connections that are kept open. */
export function smtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    // The outbox tries again, and counts.
    maxRequeues: 0,
    idleTimeout: 30_000,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...mimeMessage(mail), signal: AbortSignal.timeout(sendDeadlineMs) });
      } catch (error) {
        const says = answerOf(error);
        throw isRefused(error)
          ? new PermanentFailure(says, { cause: error })
          : new Error(says, { cause: error });
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** What the server answered, such as `421 4.3.2 try later`; else what went wrong on the way to it. */
function answerOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const answer = 'response' in error && typeof error.response === 'string' ? error.response : '';
  const isAboutLogin = 'code' in error && error.code === 'EAUTH';
  return answer === '' || isAboutLogin ? error.message : answer;
}

/**
 * The server refused this message or this address for good (5xx). A refused login is 5xx as well, but says nothing of the message:
 * it is tried again, so that nothing is lost while an operator repairs the password.
 */
function isRefused(error: unknown): error is NodemailerError {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const aboutTheMessage = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  const temporary = 'permanent' in error && error.permanent === false;
  return aboutTheMessage && !temporary;
}
