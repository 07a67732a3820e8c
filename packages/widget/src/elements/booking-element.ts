import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { TaskStatus } from '@lit/task';
import { BookingClient } from '../client/booking-client.ts';
import { ClientError } from '../client/client-error.ts';
import { Language } from '../controllers/language.ts';
import { VisitorZone } from '../controllers/visitor-zone.ts';
import { isDevelopment, warnOfMissing, warnOfValue } from '../development-warning.ts';
import type { BookingEventDetails } from '../event-details.ts';
import { BookingEvent, type BookingEventName } from '../events.ts';
import { laterFile, loadLater, type LaterFile } from '../later-file.ts';
import type { Localization } from '../localization/languages.ts';
import { isZone } from '../time/zones.ts';

/** The origin of a web address; undefined for any other. */
function webOrigin(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol.startsWith('http') ? url.origin : undefined;
}

const themes: readonly (string | null | undefined)[] = ['light', 'dark', 'auto', null, undefined];

/** What all public elements share: the server to talk to, language, zone and theme; and what its views need of it. */
export abstract class BookingElement extends LitElement {
  static override properties: PropertyDeclarations = {
    server: {},
    widgetKey: { attribute: 'widget-key' },
    timezone: {},
    lang: { reflect: true },
    theme: { reflect: true },
    noStorage: { type: Boolean, attribute: 'no-storage' },
    demo: { type: Boolean },
  };

  /** Origin of the server; by default the one this script was loaded from. */
  declare server: string | undefined;
  /** Publishable key of the app, for pages on other origins. */
  declare widgetKey: string | undefined;
  /** An IANA zone that times are shown in; the visitor can then not choose another. */
  declare timezone: string | undefined;
  /** Language of texts, dates and numbers, such as `de` or `pt-BR`; by default that of the page around. */
  declare lang: string;
  /** `light`, `dark`, or `auto`: the colour scheme of the page around. */
  declare theme: 'light' | 'dark' | 'auto';
  /** Remember nothing in the browser. */
  declare noStorage: boolean;
  /**
   * Answers itself from sample data, in the page alone: for trying things out where there is no server. Nothing is sent, and what is
   * booked is forgotten with the page. An element for a link takes any token for one of a booking.
   */
  declare demo: boolean;

  /** What is worn beside the element's own styles: the app's branding, and the styles of the later file. @internal */
  readonly worn: Map<string, CSSStyleSheet> = new Map();
  /** The zone that times are shown in. @internal */
  readonly zone: VisitorZone = new VisitorZone(this);
  /** @internal */
  readonly language: Language = new Language(this);
  /** Everything that is loaded for what is on show. @internal */
  readonly tasks: { readonly status: TaskStatus }[] = [];
  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();
  #client: BookingClient | null = null;
  #clientKey = '';
  #focusNext: string | null = null;
  /** What had the focus when it was wished for elsewhere. */
  #focusedThen: Element | null = null;

  constructor() {
    super();
    this.theme = 'auto';
    this.noStorage = this.demo = false;
  }

  /** Sentences and formats. Only what is rendered once they are there may ask. @internal */
  get localization(): Localization {
    const { localization } = this.language;
    if (!localization) throw new Error('The language is not loaded yet.');
    return localization;
  }

  /** The client for the server and key of now; the same one until either changes. @internal */
  get client(): BookingClient {
    const server = this.#serverOrigin();
    const key = `${server} ${this.widgetKey} ${this.demo}`;
    if (this.#client === null || this.#clientKey !== key) {
      this.#client = new BookingClient(
        server,
        this.widgetKey ?? undefined,
        () => this.loadLater(),
        this.demo,
      );
      this.#clientKey = key;
    }
    return this.#client;
  }

  /** Brings what comes after the first view, with its sentences. Fails with `network`. @internal */
  async loadLater(): Promise<LaterFile> {
    const [file] = await Promise.all([loadLater(), this.language.load(true)]).catch((error: unknown) => {
      throw new ClientError('network', null, error);
    });
    this.wear('later', file.laterStyles.styleSheet);
    return file;
  }

  /** Now by the server's clock, in epoch milliseconds. @internal */
  now(): number {
    return this.client.clock.now();
  }

  /** Tells the page; false when the page forbids what was announced. @internal */
  fire<Name extends BookingEventName>(name: Name, detail: BookingEventDetails[Name]): boolean {
    return this.dispatchEvent(new BookingEvent(name, detail));
  }

  /** Tells the page what failed. @internal */
  fireError(error: unknown): void {
    const { localization } = this.language;
    this.fire(
      'booking-error',
      (localization && laterFile()?.errorDetail(error, localization)) ?? {
        code: 'network',
        message: String(error),
      },
    );
  }

  /** What a visitor reads about a failed call. Without the later file nothing but the network can have failed. @internal */
  errorText(error: unknown): string | undefined {
    const { localization } = this.language;
    return (
      localization &&
      (laterFile()?.errorText(error, localization, this.zone.name) ?? localization.messages.network)
    );
  }

  /** Moves the focus to the first thing that fits, once it is rendered; not any more when somebody has moved it meanwhile. @internal */
  focusOn(selector: string): void {
    this.#focusNext = selector;
    this.#focusedThen = this.#focused;
    this.requestUpdate();
  }

  /** Shows what goes on to the page's styles, as `:state(loading)` and so on. @internal */
  showState(name: string, isOn: boolean): void {
    this.internals.states[isOn ? 'add' : 'delete'](name);
  }

  /** Puts one more sheet on, in place of one of the same name. @internal */
  wear(name: string, sheet: CSSStyleSheet | undefined): void {
    const { shadowRoot, worn } = this;
    const old = worn.get(name);
    if (!shadowRoot || !sheet || old === sheet) return;
    worn.set(name, sheet);
    if (this.ownerDocument !== document) this.adoptedCallback();
    else
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets.filter((one) => one !== old), sheet];
  }

  /** Sheets stay behind in the document that they were made in. Where the later file is missing, its arrival mends that. */
  adoptedCallback(): void {
    laterFile()?.dressAnew(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!isDevelopment) return;
    warnOfMissing(this);
    const { theme, timezone } = this;
    if (!themes.includes(theme)) this.ignored('theme', theme, 'light, dark, auto');
    if (timezone && !isZone(timezone)) {
      this.ignored('timezone', timezone, 'an IANA time zone such as Europe/Berlin');
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const { direction } = this.language;
    // What the page wrote stays as the page has it.
    for (const part of this.renderRoot.children) {
      if (part instanceof HTMLElement && part.localName !== 'slot') part.dir = direction;
    }
    const has = (wanted: TaskStatus): boolean => this.tasks.some(({ status }) => status === wanted);
    const isLoading = has(TaskStatus.PENDING);
    this.showState('loading', isLoading);
    this.showState('error', !isLoading && has(TaskStatus.ERROR));
    if (this.#focused && this.#focused !== this.#focusedThen) this.#focusNext = null;
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = null;
    target.focus();
  }

  /** What has the focus here or on the page; null where nothing has it. */
  get #focused(): Element | null {
    const { activeElement, body } = this.ownerDocument;
    return this.shadowRoot?.activeElement ?? (activeElement === body ? null : activeElement);
  }

  /** A bad attribute reads as its default, and a developer is told. @internal */
  protected ignored(attribute: string, value: string, accepted: string): void {
    if (isDevelopment) warnOfValue(this.localName, attribute, value, accepted);
  }

  /** Where nothing useful is said: where this script came from; the page's own origin in a bundle from a file. */
  #serverOrigin(): string {
    const { server } = this;
    const origin = server ? webOrigin(server) : undefined;
    if (isDevelopment && server && !origin)
      this.ignored('server', server, 'an origin such as https://book.example.com');
    return origin ?? webOrigin(import.meta.url) ?? location.origin;
  }
}
