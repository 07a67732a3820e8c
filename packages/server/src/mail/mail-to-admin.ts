import { accentOf } from './accent.ts';
import type { AppRecord } from '../apps/app-record.ts';
import { isolated } from './bidi.ts';
import { cleanLine } from './clean-text.ts';
import type { ComposedMail } from './compose-mail.ts';
import type { MailContent } from './mail-content.ts';
import { chooseMessages, type ChosenMessages } from './messages/choose-messages.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { instantText, usableZone } from './when-text.ts';

/** An endpoint of another system that the server turned off. */
export interface PausedWebhook {
  readonly url: string;
  readonly description: string;
  readonly pausedBecause: 'gone' | 'failing';
  /** Epoch milliseconds; null where that is not known any more. */
  readonly failingSince: number | null;
}

/** Tells somebody who looks after an app that an endpoint gets nothing more, why, and what can be done. */
export function mailOfPausedWebhook(
  app: AppRecord,
  reader: { readonly name: string; readonly locale: string },
  webhook: PausedWebhook,
): ComposedMail {
  const chosen = chooseMessages(reader.locale, app.locale);
  const { language } = chosen.messages;
  const content = contentOf(app, cleanLine(reader.name), webhook, chosen);
  return {
    subject: content.subject,
    text: renderText(content, language),
    html: renderHtml(content, language, accentOf(app.branding.tokens)),
  };
}

function contentOf(
  app: AppRecord,
  name: string,
  { url, description, pausedBecause, failingSince }: PausedWebhook,
  { messages, locale }: ChosenMessages,
): MailContent {
  const words = messages.toAdmin.webhookPaused;
  const apart = (text: string): string => isolated(text, messages.language);
  const where = withoutQuery(url);
  const since = failingSince === null ? '–' : instantText(failingSince, locale, usableZone(app.timezone));
  return {
    subject: words.subject(apart(where)),
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(apart(name)) },
      { kind: 'paragraph', text: pausedBecause === 'gone' ? words.gone : words.failing(apart(since)) },
      {
        kind: 'facts',
        facts: [
          {
            label: messages.labels.endpoint,
            lines: [where, cleanLine(description)].filter((line) => line !== ''),
          },
        ],
      },
      { kind: 'paragraph', text: words.whatNow },
    ],
    footer: messages.footerForAdmin(apart(cleanLine(app.name))),
  };
}

/** What follows the path may be a secret of the receiver's. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return cleanLine(`${origin}${pathname}`);
}
