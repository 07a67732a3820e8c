import { warnOnce } from '../development-warning.ts';
import { metadataOf } from '../flow/forwarded-query.ts';
import { GivenValues } from './given-values.ts';
import { targetOf } from './link-target.ts';
import type { MovedOrder } from './moved-element.ts';
import { saidText } from './said-text.ts';
import { accentTokens, inkOn } from './moved-colours.ts';
import type { MoveSettings } from './script-settings.ts';

/** What pages hand to Calendly's functions, as far as it means something here. Pages write it, so nothing is certain. */
export interface CalendlyOptions {
  readonly url?: string | null;
  readonly parentElement?: unknown;
  readonly prefill?: Readonly<Record<string, unknown>> | null;
  readonly utm?: Readonly<Record<string, unknown>> | null;
  readonly text?: string | null;
  readonly color?: string | null;
  readonly textColor?: string | null;
  readonly branding?: boolean | null;
}

/** Names of Calendly that mean a detail of its own page; without it, nothing is missing. */
const needless = new Set([
  'embed_domain',
  'embed_type',
  'hide_gdpr_banner',
  'hide_landing_page_details',
  'month',
  'text_color',
  'background_color',
  'primary_color',
]);

const what: Readonly<Record<string, string>> = {
  guests: 'Bookings have no further guests: ask for them in a question of the event type.',
  date: 'The first free day is shown; a day cannot be named.',
  location: 'Name a location of ours by the attribute location of <booking-widget>.',
  hide_event_type_details: 'Hide the details in CSS: booking-widget::part(summary) { display: none }.',
};

/** Our order for Calendly's options; what has no counterpart is told of once. */
export function calendlyOrder(options: CalendlyOptions, settings: MoveSettings): MovedOrder {
  const target = targetOf(options.url ?? '', settings);
  const { customAnswers, ...named } = { ...Object.fromEntries(target.query), ...options.prefill };
  const given = new GivenValues({ ...named, ...(customAnswers as object | undefined) });
  const fromLink = given.left.filter(([name]) => name.startsWith('utm_'));
  const campaign = new URLSearchParams([...fromLink, ...campaignOf(options)].map((pair) => [...pair]));
  // What the page's own address says comes last: of a name that comes twice the first one counts.
  const metadata = { ...metadataOf(`${campaign}&${location.search.slice(1)}`) };
  given.take(...fromLink.map(([name]) => name));
  const salesforce = given.take('salesforce_uuid') ?? saidText(options.utm?.['salesforce_uuid']);
  if (salesforce) metadata['salesforce_uuid'] = salesforce;
  const answers = new Map<number, string>();
  for (const [name, value] of given.left) {
    const [, number] = /^a(\d+)$/.exec(name) ?? [];
    if (!number) continue;
    answers.set(Number(number), value);
    given.take(name);
  }
  const { theme, tokens } = look(target.query);
  const attributes = {
    'prefill-name': given.takeName(
      ['name', 'full_name'],
      ['firstName', 'first_name'],
      ['lastName', 'last_name'],
    ),
    'prefill-email': given.take('email'),
    'prefill-phone': given.take('smsReminderNumber', 'phone_number', 'phoneNumber'),
    theme,
  };
  for (const [name] of given.left) {
    if (!needless.has(name)) {
      warnOnce(
        `Slotkit: "${name}" of Calendly is left out. ${(Object.hasOwn(what, name) && what[name]) || 'It has no counterpart here.'}`,
      );
    }
  }
  return { target, attributes, tokens, answers, metadata };
}

/** `utmSource` and its like, under the names that addresses have. */
const campaignOf = ({ utm }: CalendlyOptions): readonly (readonly [string, string])[] =>
  Object.entries(utm ?? {}).flatMap(([name, value]) => {
    const said = saidText(value);
    return said ? [[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), said] as const] : [];
  });

/** The link's colours as our tokens; what it leaves open is as light or dark as its background. */
function look(query: URLSearchParams): Pick<MovedOrder, 'tokens'> & { readonly theme?: string } {
  const colour = (name: string): string | undefined => {
    const value = query.get(name)?.replace('#', '');
    return value && /^[\da-f]{3,6}$/i.test(value) ? `#${value}` : undefined;
  };
  const accent = colour('primary_color');
  const background = colour('background_color');
  const ink = colour('text_color');
  if (!accent && !background && !ink) return { tokens: {} };
  const tokens = {
    ...(accent && accentTokens(accent)),
    '--booking-background': background ?? '#fff',
    ...(ink && { '--booking-text': ink }),
  };
  return { theme: inkOn(background ?? '#fff') === '#fff' ? 'dark' : 'light', tokens };
}
