import type { Fact } from './mail-content.ts';
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
    .map(({ at, type, text }) => `${shortDayText(at, clock.locale, clock.timeZone)} · ${type}: ${text}`);
  const opportunities = contact.opportunities.map((one) =>
    [one.name, one.stage, amountText(one, clock.locale)].filter((text) => text !== '').join(' · '),
  );
  const conversations = contact.conversations.map(({ channel, title }) => `${title} (${channel})`);
  return [
    { label: labels.lifecycleStage, lines: contact.lifecycleStage === null ? [] : [contact.lifecycleStage] },
    {
      label: labels.missedBefore,
      lines: contact.noShowCount === 0 ? [] : [contact.noShowCount.toLocaleString(clock.locale)],
    },
    { label: labels.activities, lines: activities },
    { label: labels.opportunities, lines: opportunities },
    { label: labels.conversations, lines: conversations },
  ].filter(({ lines }) => lines.length > 0);
}

function amountText({ amount, currency }: KnownContact['opportunities'][number], locale: string): string {
  if (amount === null) return '';
  if (currency === null) return amount.toLocaleString(locale);
  return amount.toLocaleString(locale, { style: 'currency', currency });
}
