import type { AppRecord } from '../apps/app-record.ts';
import { accentOf } from './accent.ts';
import { isolated } from './bidi.ts';
import { cleanLine } from './clean-text.ts';
import type { ComposedMail } from './compose-mail.ts';
import { chooseMessages } from './messages/choose-messages.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** The mail by which a member signs in: one button, how long it works, and what to do when nobody asked for it. */
export function mailOfSignIn(
  app: AppRecord,
  reader: { readonly name: string; readonly locale: string },
  link: { readonly url: string; readonly minutes: number },
): ComposedMail {
  const { messages, locale } = chooseMessages(reader.locale, app.locale);
  const { language, toMember } = messages;
  const words = toMember.signIn;
  const name = isolated(cleanLine(app.name), language);
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const content = {
    subject: words.subject(name),
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(isolated(cleanLine(reader.name), language)) },
      { kind: 'paragraph', text: words.lead },
      { kind: 'button', label: words.button, url: link.url },
      { kind: 'note', text: words.once(minutes.format(link.minutes)) },
      { kind: 'note', text: words.notYou },
    ],
    footer: words.footer(name),
  } as const;
  return {
    subject: content.subject,
    text: renderText(content, language),
    html: renderHtml(content, language, accentOf(app.branding.tokens)),
  };
}
