import { warnOnce } from '../development-warning.ts';

/** What a page owner says of the move, and where our files are. */
export interface MoveSettings {
  /** The app that is booked where the map names no other. */
  readonly appId: string;
  readonly widgetKey: string | undefined;
  /** Address of the script; our other files stand beside it. */
  readonly address: string;
  /** Our event types by their link or its last part: `30min` → `intro-call`, `acme/demo` → `other-app/demo`. */
  readonly events: ReadonlyMap<string, string>;
}

/**
 * Reads the settings off the script tag (`data-app-id`, `data-widget-key`, `data-events`) or out of the script's address, where others
 * write the tag (`?app-id=…&widget-key=…&events=30min=intro-call,demo=sales`).
 */
export function settingsOf(script: HTMLScriptElement | null): MoveSettings {
  const address = script?.src || location.href;
  const query = new URL(address).searchParams;
  const read = (name: string): string | undefined =>
    script?.getAttribute(`data-${name}`) || query.get(name) || undefined;
  const appId = read('app-id');
  if (!appId) {
    warnOnce(
      'Slotkit: the script does not say whose times to show. Add data-app-id="…" to its tag, or ?app-id=… to its address.',
    );
  }
  const pairs = (read('events') ?? '').split(/[\s,;]+/).filter((pair) => pair.includes('='));
  return {
    appId: appId ?? '',
    widgetKey: read('widget-key'),
    address,
    events: new Map(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
  };
}

/** Brings the elements, which stand beside the script. */
export async function loadElements({ address }: MoveSettings): Promise<void> {
  const elements = new URL('booking-button.js', address).href;
  try {
    await import(/* @vite-ignore */ elements);
  } catch {
    warnOnce(`Slotkit: ${elements} could not be loaded. Allow its origin in the page's script-src.`);
  }
}

/** The running script's tag; of a module, which knows none, the one with this file's name. */
export const tagOf = (file: string): HTMLScriptElement | null =>
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector(`script[src*="${file}"]`);
