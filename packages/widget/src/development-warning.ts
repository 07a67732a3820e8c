import type { PublicEventType } from '@slotkit/shared/wire';

declare global {
  interface ImportMeta {
    /** Filled in by the bundler. */
    readonly env?: { readonly DEV?: boolean };
  }
}

const warned = new Set<string>();

/** Development builds tell developers what they misuse; other builds leave the sentences out. */
export const isDevelopment: boolean = import.meta.env?.DEV === true;

/** Tells a developer once that an attribute reads as its default. */
export const warnOfValue = (tag: string, attribute: string, value: string, accepted: string): void =>
  warnOnce(`<${tag}> ${attribute}="${value}" is ignored: it must be ${accepted}.`);

/** Tells a developer something once, however often and at however many elements it happens. */
export function warnOnce(warning: string): void {
  if (warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
}

/** What the warnings look at: an element with those of these properties that it has. */
interface Element extends HTMLElement {
  readonly appId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly location?: string | undefined;
  readonly duration?: number | undefined;
  readonly token?: string | undefined;
  readonly manageToken?: string | undefined;
  readonly confirmToken?: string | undefined;
}

const looked = new WeakSet<Element>();

/** Tells a developer what is missing, or stands in its own way. A page may set attributes one after the other, so after a tick. */
export function warnOfMissing(element: Element): void {
  if (looked.has(element)) return;
  looked.add(element);
  setTimeout(() => {
    if (!element.isConnected) return;
    const { localName, appId, manageToken, confirmToken } = element;
    if ('token' in element) {
      if (!element.token) warnOnce(`<${localName}> has no token: its link in the mail has one.`);
    } else if (!manageToken && !confirmToken) {
      if (!appId)
        warnOnce(`<${localName}> has no app-id: without the id of an app there is nothing to book.`);
    } else if (appId) {
      const name = manageToken ? 'manage-token' : 'confirm-token';
      warnOnce(`<${localName}> app-id="${appId}" has no effect beside ${name}, which shows one booking.`);
    }
    if (manageToken && confirmToken) {
      warnOnce(`<${localName}> confirm-token has no effect beside manage-token.`);
    }
  });
}

/** Tells a developer what the page asks for and the app does not have. */
export function warnOfWish(element: Element, eventTypes: readonly PublicEventType[]): void {
  const { localName, eventType, location, duration } = element;
  const named = eventTypes.filter(({ slug }) => !eventType || slug === eventType);
  const all = named.length > 0 ? named : eventTypes;
  const ignored = (attribute: string, value: string, accepted: readonly (string | number)[]): void =>
    warnOfValue(
      localName,
      attribute,
      value,
      `one of ${[...new Set(accepted)].join(', ') || '(there is none)'}`,
    );
  const slugs = eventTypes.map(({ slug }) => slug);
  if (eventType && named.length === 0) ignored('event-type', eventType, slugs);
  const ids = all.flatMap(({ locations }) => locations.map(({ id }) => id));
  if (location && !ids.includes(location)) ignored('location', location, ids);
  const durations = all.flatMap(({ durations_minutes: minutes }) => minutes);
  if (duration !== undefined && duration !== null && !durations.includes(duration)) {
    ignored('duration', element.getAttribute('duration') ?? String(duration), durations);
  }
}
