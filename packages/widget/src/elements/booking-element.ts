import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { BookingClient } from '../client/booking-client.ts';
import { ServerClock } from '../client/server-clock.ts';
import { Language } from '../controllers/language.ts';
import { VisitorZone } from '../controllers/visitor-zone.ts';
import { warnOnce } from '../development-warning.ts';
import type { FirstLocalization } from '../localization/localize.ts';
import { isZone } from '../time/zones.ts';

/** The origin this script came from; the page's own where that says nothing, as in a bundle from a file. */
function scriptOrigin(): string {
  const { protocol, origin } = new URL(import.meta.url);
  return protocol.startsWith('http') ? origin : location.origin;
}

const themes: readonly string[] = ['light', 'dark', 'auto'];

/** What all public elements share: the server to talk to, language, zone and theme. */
export abstract class BookingElement extends LitElement {
  static override properties: PropertyDeclarations = {
    server: {},
    widgetKey: { attribute: 'widget-key' },
    timezone: {},
    lang: {},
    theme: { reflect: true },
    noStorage: { type: Boolean, attribute: 'no-storage' },
  };

  /** Origin of the server; by default the one this script was loaded from. */
  declare server: string | undefined;
  /** Publishable key of the app, for pages on other origins. */
  declare widgetKey: string | undefined;
  /** An IANA zone that times are shown in; the visitor can then not choose another. */
  declare timezone: string | undefined;
  /** `light`, `dark`, or `auto`: the colour scheme of the page around. */
  declare theme: string;
  /** Remember nothing in the browser. */
  declare noStorage: boolean;

  protected readonly internals: ElementInternals;
  protected readonly zone = new VisitorZone(this, {
    locked: () => this.#lockedZone(),
    mayRemember: () => !this.noStorage,
  });
  readonly #language = new Language(this);
  #client: { readonly key: string; readonly client: BookingClient } | null = null;

  constructor() {
    super();
    this.internals = this.attachInternals();
    this.theme = 'auto';
    this.noStorage = false;
  }

  protected get localization(): FirstLocalization {
    return this.#language.localization;
  }

  /** The client for the server and key of now; the same one until either changes. */
  protected get client(): BookingClient {
    const server = this.#serverOrigin();
    const key = `${server} ${this.widgetKey ?? ''}`;
    if (this.#client?.key !== key) {
      const clock = new ServerClock();
      this.#client = { key, client: new BookingClient({ server, widgetKey: this.widgetKey, clock }) };
    }
    return this.#client.client;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { theme } = this;
    if (changed.has('theme') && theme && !themes.includes(theme)) {
      this.ignored('theme', theme, themes.join(', '));
    }
  }

  /** Shows what goes on to the page's styles, as `:state(loading)` and so on. */
  protected showState(name: 'loading' | 'error' | 'done' | null): void {
    this.internals.states.clear();
    if (name !== null) this.internals.states.add(name);
  }

  /** A bad attribute reads as its default, and a developer is told. */
  protected ignored(attribute: string, value: string, accepted: string): void {
    warnOnce(this.localName, attribute, value, accepted);
  }

  #lockedZone(): string | undefined {
    const { timezone } = this;
    if (timezone === undefined || timezone === null) return undefined;
    if (isZone(timezone)) return timezone;
    this.ignored('timezone', timezone, 'an IANA time zone such as Europe/Berlin');
    return undefined;
  }

  #serverOrigin(): string {
    const { server } = this;
    if (server === undefined || server === null) return scriptOrigin();
    try {
      return new URL(server, location.href).origin;
    } catch {
      this.ignored('server', server, 'an origin such as https://book.example.com');
      return scriptOrigin();
    }
  }
}
