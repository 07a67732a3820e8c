import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { AddressBar } from './address/address-bar.ts';
import { consolePages, type ConsolePageName } from './address/console-address.ts';
import type { GoEvent } from './address/go-event.ts';
import { staysHere } from './address/stays-here.ts';
import { failureNotice, loadingNotice } from './notices.ts';
import { pageFor, pages } from './console-pages.ts';
import { openDesk, type ConsoleDesk } from './console-desk.ts';
import { failureText, isSignedOut } from './console-error.ts';
import { consoleStyles } from './styles/console.styles.ts';
import { frameStyles } from './styles/frame.styles.ts';
import { whenSeenAgain } from './when-seen-again.ts';
import { consoleWords } from './words/console-words.ts';

/**
 * The members' own desk: the bookings they may see, and what they may do with them. Whoever is signed in on its origin is at it.
 *
 * @tag booking-console
 * @slot - shown until the element runs
 */
export class BookingConsole extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, frameStyles];
  static override properties: PropertyDeclarations = {
    isLive: { state: true },
    isSignedIn: { state: true },
    late: { state: true },
  };

  /** Whether changes by others appear at once. */
  declare protected isLive: boolean;
  /** Whether the last answer still knew who asks. */
  declare protected isSignedIn: boolean;
  /** What has failed after somebody went on, until they have read it. */
  declare protected late: readonly string[];

  readonly #bar = new AddressBar(this);
  readonly #desk = new Task(this, {
    args: () => [] as const,
    task: () =>
      openDesk({
        onSession: (isSignedIn) => (this.isSignedIn = isSignedIn),
        tellLate: (failure) => (this.late = [...this.late, failure]),
      }),
  });
  /** The script of the page that is open: each comes when it is first wanted. */
  readonly #loaded = new Task(this, {
    args: () => [this.#bar.address.page, this.#bar.address.view] as const,
    task: async ([name]) => {
      await pages[name].load(this.#bar.address);
      return name;
    },
  });
  #unlisten: (() => void) | null = null;

  constructor() {
    super();
    this.isLive = true;
    this.isSignedIn = true;
    this.late = [];
    whenSeenAgain(this, () => this.#lookAgain());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = null;
  }

  protected override render(): unknown {
    return this.#desk.render({
      pending: () => html`<slot></slot>`,
      error: (error) => this.#renderFailure(error),
      complete: (desk) => this.#renderDesk(desk),
    });
  }

  #renderFailure(error: unknown): TemplateResult {
    return html`<main class="notice">
      <h1 class="hidden">${consoleWords.pages.bookings}</h1>
      <p role="alert">${failureText(error, consoleWords)}</p>
      ${
        isSignedOut(error)
          ? html`<a class="button primary" href=${this.#bar.hrefOf({})}>${consoleWords.signInAgain}</a>`
          : html`<button class="primary" @click=${() => this.#desk.run()}>${consoleWords.tryAgain}</button>`
      }
    </main>`;
  }

  #renderDesk(desk: ConsoleDesk): TemplateResult {
    this.#unlisten ??= desk.live.listen({ connected: (isLive) => this.#showLive(desk, isLive) });
    const { address } = this.#bar;
    return html`
      ${address.view === null ? this.#renderHeader(desk) : ''} ${this.#renderWays(desk)}
      ${
        this.isSignedIn
          ? ''
          : html`<div class="banner" role="alert">
              <p>${consoleWords.sessionOver}</p>
              <a class="button" href="/console" target="_blank">${consoleWords.signInAgain}</a>
            </div>`
      }
      ${this.#renderLate()}
      <main class=${address.view ?? ''} tabindex="-1" @console-go=${this.#follow}>
        ${this.#renderPage(address.page, desk)}
      </main>
      <p class=${this.isLive ? 'hidden' : 'offline'} role="status">
        ${this.isLive ? '' : consoleWords.notLive}
      </p>
    `;
  }

  #renderLate(): TemplateResult | typeof nothing {
    if (this.late.length === 0) return nothing;
    return html`<div class="banner" role="alert">
      <div>${this.late.map((failure) => html`<p>${failure}</p>`)}</div>
      <button @click=${this.#closeLate}>${consoleWords.close}</button>
    </div>`;
  }

  #renderHeader(desk: ConsoleDesk): TemplateResult {
    const { signedIn } = desk;
    return html`<header>
      <a class="button skip" href="#" @click=${this.#toContent}>${consoleWords.toContent}</a>
      <strong class="app"><bdi>${signedIn.app.name}</bdi></strong>
      ${this.#renderNavigation(consolePages.filter((name) => pages[name].isFor(desk)))}
      <form method="post" action="/console/sign-out">
        <span class="quiet"><bdi>${consoleWords.signedInAs(signedIn.member.name)}</bdi></span>
        <button>${consoleWords.signOut}</button>
      </form>
    </header>`;
  }

  /** What views without a header have in its place: from a new booking back to where it was begun, and from the simplified one out. */
  #renderWays(desk: ConsoleDesk): TemplateResult | typeof nothing {
    const { view, page } = this.#bar.address;
    const back = view === 'compact' ? 'schedule' : 'bookings';
    const out = pageFor('settings', desk) ?? 'schedule';
    const isAway = view !== null && page === 'book';
    if (!isAway && view !== 'bookings') return nothing;
    return html`<p class="way-out">
      ${
        isAway
          ? html`<a
              class="button plain"
              href=${this.#bar.hrefOf({ page: back })}
              @click=${(event: MouseEvent) => this.#go(event, back)}
              >${consoleWords.pages[back]}</a
            >`
          : nothing
      }
      ${
        view === 'bookings'
          ? html`<a
              class="button plain"
              href=${this.#bar.hrefOf({ view: null, page: out, booking: null, place: {} })}
              >${consoleWords.pages[out]}</a
            >`
          : nothing
      }
    </p>`;
  }

  #renderNavigation(names: readonly ConsolePageName[]): TemplateResult | typeof nothing {
    if (names.length < 2) return nothing;
    const { page } = this.#bar.address;
    return html`<nav aria-label=${consoleWords.navigation}>
      ${names.map(
        (name) =>
          html`<a
            href=${this.#bar.hrefOf({ page: name, booking: null, place: {} })}
            aria-current=${name === page ? 'page' : 'false'}
            @click=${(event: MouseEvent) => this.#go(event, name)}
            >${consoleWords.pages[name]}</a
          >`,
      )}
    </nav>`;
  }

  #renderPage(page: ConsolePageName, desk: ConsoleDesk): TemplateResult {
    return this.#loaded.render({
      pending: () => loadingNotice(consoleWords),
      error: (error) => failureNotice(error, consoleWords, () => this.#loaded.run()),
      complete: () => pages[page].render({ desk, address: this.#bar.address }),
    }) as TemplateResult;
  }

  readonly #toContent = (event: Event): void => {
    event.preventDefault();
    this.#focusContent();
  };

  readonly #closeLate = (): void => {
    this.late = [];
    this.#focusContent();
  };

  #focusContent(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }

  readonly #follow = ({ change, isTyped }: GoEvent): void => this.#bar.go(change, isTyped);

  #go(event: MouseEvent, page: ConsolePageName): void {
    if (staysHere(event)) this.#bar.go({ page, booking: null, place: {} });
  }

  /** A stream breaks when a session ends, too; the answer to any call tells which it was. */
  #showLive(desk: ConsoleDesk, isLive: boolean): void {
    if (this.isLive && !isLive) void askWhoIAm(desk);
    this.isLive = isLive;
  }

  /** Whoever comes back may have signed in again in another window, and names may be others by now. */
  #lookAgain(): void {
    const desk = this.#desk.value;
    desk?.directory.forget();
    if (desk && !this.isSignedIn) void askWhoIAm(desk);
  }
}

/** The desk hears by itself of the session in the answer, whatever it is. */
const askWhoIAm = (desk: ConsoleDesk): Promise<unknown> => desk.client.get('/v1/session').catch(() => null);
