import { isolated } from './bidi.ts';
import type { Fact, MailLanguage } from './mail-content.ts';
import type { ReaderClock } from './mail-facts.ts';
import type { KnownContact } from './mail-subject.ts';
import type { MailMessages } from './messages/mail-messages.ts';
import { shortDayText } from './when-text.ts';

const mostActivities = 5;

/** What a host should know of a customer before they meet; what is not known is left out. */
export function briefingFacts(contact: KnownContact, clock: ReaderClock, messages: MailMessages): Fact[] {
  const { labels } = messages;
  const activities = contact.activities
    .slice(0, mostActivities)
    .map(({ at, type, text }) => [
      shortDayText(at, clock.locale, clock.timeZone),
      `${type}: ${text.replaceAll(/\s+/g, ' ')}`,
    ]);
  const opportunities = contact.opportunities.map((one) => [
    one.name,
    one.stage,
    amountText(one, clock.locale),
  ]);
  const conversations = contact.conversations.map(({ channel, title }) => [title, channel]);
  const linesOf = (rows: readonly (readonly string[])[]): string[] =>
    rows.map((parts) => joined(parts, messages.language));
  return [
    { label: labels.lifecycleStage, lines: contact.lifecycleStage === null ? [] : [contact.lifecycleStage] },
    {
      label: labels.missedBefore,
      lines: contact.noShowCount === 0 ? [] : [contact.noShowCount.toLocaleString(clock.locale)],
    },
    { label: labels.activities, lines: linesOf(activities) },
    { label: labels.opportunities, lines: linesOf(opportunities) },
    { label: labels.conversations, lines: linesOf(conversations) },
  ].filter(({ lines }) => lines.length > 0);
}

const joined = (parts: readonly string[], language: MailLanguage): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => isolated(part, language))
    .join(' · ');

function amountText({ amount, currency }: KnownContact['opportunities'][number], locale: string): string {
  if (amount === null) return '';
  if (currency === null) return amount.toLocaleString(locale);
  return amount.toLocaleString(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
}
