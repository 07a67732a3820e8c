import type { PublicEventType } from '@slotkit/shared/wire';
import { warnOnce } from '../development-warning.ts';
import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';
import type { LinkTarget } from './link-target.ts';
import { movedAnswers, type Filled } from './moved-answers.ts';
import { styleRule } from './page-styles.ts';
import type { MoveSettings } from './script-settings.ts';

/** What a page wants of a booking that is begun on it. */
export interface MovedOrder {
  readonly target: LinkTarget;
  /** Attributes of our element by name, such as `prefill-email`; undefined: not set. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Design tokens by name, such as `--booking-accent`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly answers: Filled;
  /** Kept with the booking. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Attribute that our elements wear when this script made them. */
const mark = 'data-moved';
let made = 0;

/** One of our elements for what a page asked another service for. */
export function movedElement<Tag extends 'booking-button' | 'booking-widget'>(
  tag: Tag,
  { target, attributes, tokens, answers, metadata }: MovedOrder,
  { widgetKey, address }: MoveSettings,
): HTMLElementTagNameMap[Tag] {
  const element: BookingButton | BookingWidget = document.createElement(tag);
  const all = {
    'app-id': target.appId,
    'event-type': target.eventType,
    'widget-key': widgetKey,
    server: new URL(address).origin,
    ...attributes,
    [mark]: String(made++),
  };
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && value !== '') element.setAttribute(name, value);
  }
  for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
  element.addEventListener('booking-ready', ({ detail }) => {
    const { event_types: offered } = detail.app;
    const named = offered.find(({ slug }) => slug === target.eventType);
    if (target.eventType && !named) warnOfName(target.eventType, offered);
    const eventType = named ?? (offered.length === 1 ? offered[0] : undefined);
    if (eventType && answers.size > 0) element.answers = movedAnswers(answers, eventType);
  });
  element.addEventListener('booking-submit', ({ detail: { request } }) => {
    request.metadata = { ...metadata, ...request.metadata };
  });
  return element as HTMLElementTagNameMap[Tag];
}

function warnOfName(name: string, offered: readonly PublicEventType[]): void {
  const slugs = offered.map(({ slug }) => slug).join(', ');
  warnOnce(
    `Slotkit: there is no event type "${name}", so all are offered: ${slugs}. Say which one is meant: data-events="${name}=<slug>" on the script tag, or &events=${name}=<slug> in its address.`,
  );
}

/** A selector that finds this element alone. */
export const selectorOf = (element: Element): string => `[${mark}="${element.getAttribute(mark)}"]`;

/** Lets a button float above the page, in the colours that the page names; an empty one leaves ours. */
export function floatButton(button: BookingButton, text: string, background: string, ink: string): void {
  button.setAttribute('floating', '');
  button.textContent = text;
  const style = styleRule(`${selectorOf(button)}::part(button)`);
  style.backgroundColor = style.borderColor = background;
  style.color = ink;
  document.body.append(button);
}

/** Puts a widget into an element of the page that was made for a frame: what had a fixed height may now grow. */
export function placeInline(widget: BookingWidget, container: HTMLElement): void {
  container.querySelector(`:scope > [${mark}]`)?.remove();
  const { height, overflowY } = getComputedStyle(container);
  if (height.endsWith('px') && !['auto', 'scroll'].includes(overflowY)) {
    container.style.minHeight = height;
    container.style.height = 'auto';
  }
  container.append(widget);
}
