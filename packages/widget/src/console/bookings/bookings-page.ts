import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { repeat } from 'lit/directives/repeat.js';
import { GoEvent } from '../address/go-event.ts';
import { mostAtOnce } from '../bulk/bulk-batches.ts';
import type { BulkActionName } from '../bulk/bulk-run.ts';
import { BulkSelection } from '../bulk/bulk-selection.ts';
import { selectionBar } from '../bulk/selection-bar.ts';
import type { BookingChangedEvent } from '../booking/booking-changed-event.ts';
import { newsText } from '../booking/booking-text.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Booking } from '../console-shapes.ts';
import { maySetUp } from '../settings/setting-parts.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { placed } from '../styles/placed.ts';
import {
  filtersInTab,
  isFiltered,
  isSameFilters,
  statusWithin,
  type BookingFilters,
} from './booking-filters.ts';
import { BookingList } from './booking-list.ts';
import { bookingRow } from './booking-row.ts';
import { bookingTabBar } from './booking-tab-bar.ts';
import { bookingsStyles } from './bookings.styles.ts';
import { filterBar, filterChoices } from './filter-bar.ts';
import { listEnd } from './list-end.ts';
import { listTools } from './list-tools.ts';
import { Narrowing } from './narrowing.ts';
import { PendingCount } from './pending-count.ts';
import { tickBox } from './tick-box.ts';
import { VirtualRows } from './virtual-rows.ts';
import '../booking/booking-details.ts';
import '../bulk/bulk-dialog.ts';

/** The bookings of the console: tabs, filters and a list, with the details of one below its row. */
export class BookingsPage extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, bookingsStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    filters: { attribute: false },
    isMyZone: { attribute: false },
    open: { attribute: false },
    news: { state: true },
    bulk: { state: true },
  };

  declare desk: ConsoleDesk;
  declare filters: BookingFilters;
  /** Whether times are in the reader's own zone instead of each event type's. */
  declare isMyZone: boolean;
  /** The booking whose details are open. */
  declare open: string | null;
  /** What somebody else has done last. */
  declare protected news: string;
  /** The change of many that is being made, with the bookings that were ticked when it began. */
  declare protected bulk: { readonly action: BulkActionName; readonly bookings: readonly Booking[] } | null;
  /** The button that has begun it. */
  #bulkFrom: HTMLElement | null = null;

  readonly #list = new BookingList(
    this,
    () => this.desk,
    (booking, isNew) => this.#tell(booking, isNew),
  );
  readonly #selection = new BulkSelection(this, () => this.#list.rows);
  readonly #pending = new PendingCount(this, () => this.desk);
  readonly #choices = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  /** A booking that a link opens although this list has not read it, or does not have it. */
  readonly #linked = new Task(this, {
    args: () => [this.#list.isRead && !this.#listed(this.open) ? this.open : null] as const,
    task: ([id]) =>
      id === null ? null : this.desk.client.get('/v1/bookings/{id}', { params: { path: { id } } }),
  });
  readonly #virtual = new VirtualRows(this, {
    keyOf: (index) => this.#list.rows[index]?.id ?? index,
    kept: () => (this.open === null ? -1 : this.#list.rows.findIndex(({ id }) => id === this.open)),
  });
  /** Whose details were just closed, until the focus has gone back there. */
  #left: { readonly row: HTMLElement | null; readonly index: string } | null = null;
  readonly #narrowing = new Narrowing(this, (change, isTyped) =>
    this.dispatchEvent(new GoEvent({ filters: { ...this.filters, ...change }, booking: null }, isTyped)),
  );

  constructor() {
    super();
    this.isMyZone = false;
    this.open = null;
    this.news = '';
    this.bulk = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('filters');
    // What is out of sight is not changed by accident.
    if (before && !isSameFilters(before, this.filters)) {
      this.#selection.turn(false);
      this.bulk = null;
    }
    if (changed.has('filters') || changed.has('open')) this.#list.show(filtersInTab(this.filters), this.open);
    this.#virtual.count = this.#list.rows.length;
  }

  protected override updated(): void {
    this.#focusLeft();
    this.#virtual.measure(this.renderRoot.querySelector('.rows'));
    if (this.#list.isRead && this.#virtual.isNearEnd && this.#list.failure === null) void this.#list.more();
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const filters = filtersInTab(this.filters);
    const { words } = desk;
    return html`
      <div class="top">
        <h1 tabindex="-1">${words.pages.bookings}</h1>
        <p class="news" role="status">${this.news}</p>
        ${listTools({
          filters,
          desk,
          isSelecting: this.#selection.isOn,
          onSelect: (isOn) => this.#selection.turn(isOn),
          onBook: () => this.dispatchEvent(new GoEvent({ page: 'book' })),
        })}
      </div>
      ${bookingTabBar({ filters, desk, pending: this.#pending.count, onChange: (change) => this.#narrowing.narrow(change) })}
      ${filterBar({
        filters,
        choices: filterChoices(this.#choices.value ?? null, desk),
        words,
        zone: { isMine: this.isMyZone, mine: this.desk.myZone },
        onChange: this.#choose,
        onZone: (isMyZone) => this.dispatchEvent(new GoEvent({ isMyZone })),
      })}
      ${this.#renderBulk()} ${this.#renderLinked()} ${this.#renderList()}
      ${listEnd({
        list: this.#list,
        tab: filters.tab,
        isNarrow: isFiltered(filters),
        words,
        onAgain: () => void this.#list.more(),
        onSetUp: maySetUp(desk) ? () => this.dispatchEvent(new GoEvent({ page: 'settings' })) : null,
      })}
    `;
  }

  #renderLinked(): TemplateResult | typeof nothing {
    if (this.open === null || this.#listed(this.open)) return nothing;
    const { words } = this.desk;
    const booking = this.#linked.value;
    if (this.#linked.error)
      return html`<p class="notice" role="alert">
        ${failureText(this.#linked.error, words)}
        <button @click=${() => this.#go({ booking: null })}>${words.close}</button>
      </p>`;
    if (booking?.id !== this.open) return nothing;
    return html`<section class="linked" aria-label=${words.openedByLink}>
      <p class="quiet">${words.openedByLink}</p>
      ${this.#renderBooking(booking)}
    </section>`;
  }

  #renderList(): TemplateResult {
    const { rows, isLoading } = this.#list;
    const { items, height } = this.#virtual;
    return html`<ul
      class=${this.#selection.isOn ? 'rows ticking' : 'rows'}
      aria-busy=${isLoading}
      ${placed({ 'block-size': height })}
      ?hidden=${rows.length === 0}
    >
      ${repeat(
        items.filter(({ index }) => index < rows.length),
        ({ key }) => key,
        ({ index, start }) => this.#renderRow(index, start),
      )}
    </ul>`;
  }

  #renderBulk(): TemplateResult | typeof nothing {
    const { bulk, desk } = this;
    if (!this.#selection.isOn) return nothing;
    const { bookings } = this.#selection;
    return html`${selectionBar({
      count: bookings.length,
      isCut: bookings.length === mostAtOnce && (this.#list.hasMore || this.#list.rows.length > mostAtOnce),
      desk,
      onAll: () => void this.#tickAll(),
      onNone: () => this.#selection.tick([]),
      onStart: (action) => {
        this.#bulkFrom = this.renderRoot.querySelector<HTMLElement>('.selection :focus');
        this.bulk = { action, bookings: bookings.slice(0, mostAtOnce) };
      },
    })}
    ${
      bulk &&
      html`<console-bulk
        .desk=${desk}
        .action=${bulk.action}
        .bookings=${bulk.bookings}
        @console-close=${this.#leaveBulk}
      ></console-bulk>`
    }`;
  }

  #renderRow(index: number, start: number): TemplateResult | typeof nothing {
    const booking = this.#list.rows[index];
    if (booking === undefined) return nothing;
    return html`<li
      data-index=${index}
      aria-setsize=${this.#list.hasMore ? -1 : this.#list.rows.length}
      aria-posinset=${index + 1}
      ${placed({ 'inset-block-start': start })}
    >
      ${this.#selection.isOn ? tickBox(booking, this.#selection, this.desk) : nothing}
      ${this.#renderBooking(booking)}
    </li>`;
  }

  #renderBooking(booking: Booking): TemplateResult {
    const isOpen = booking.id === this.open;
    const zone = this.isMyZone ? this.desk.myZone : booking.timezone;
    const { tab } = this.filters;
    return html`${bookingRow({
      booking,
      isOpen,
      desk: this.desk,
      tab,
      zone,
      onToggle: () => this.#go({ booking: isOpen ? null : booking.id }),
    })}
    ${
      isOpen
        ? html`<console-booking
            .desk=${this.desk}
            .booking=${booking}
            .tab=${tab}
            .zone=${zone}
            @console-changed=${this.#keep}
            @console-close=${this.#close}
          ></console-booking>`
        : nothing
    }`;
  }

  /** Goes back to where it was begun, which may be gone with the ticks: then to what is left there. */
  readonly #leaveBulk = async (): Promise<void> => {
    this.bulk = null;
    await this.updateComplete;
    const from = this.#bulkFrom?.isConnected ? this.#bulkFrom : null;
    (from ?? this.renderRoot.querySelector<HTMLElement>('.selection button'))?.focus();
  };

  /** Reads on until there are as many as one change takes. Whoever has left meanwhile, or is done, wants none of them. */
  async #tickAll(): Promise<void> {
    const { turns } = this.#selection;
    const list = this.#list;
    while (list.hasMore && list.failure === null && list.rows.length < mostAtOnce) {
      await list.more();
      if (!this.isConnected || this.#selection.turns !== turns) return;
    }
    this.#selection.tick(list.rows.slice(0, mostAtOnce).map(({ id }) => id));
  }

  #listed(id: string | null): boolean {
    return id !== null && this.#list.rows.some((row) => row.id === id);
  }

  #tell(booking: Booking, isNew: boolean): void {
    this.news = newsText(booking, isNew, this.desk.words);
    if (this.#linked.value?.id === booking.id) void this.#linked.run();
  }

  /** A booking was changed here. What replaces it is opened in its place, unless somebody looks at another by now. */
  readonly #keep = ({ booking, changedId }: BookingChangedEvent): void => {
    this.#list.put(booking);
    if (changedId === this.open && booking.id !== changedId) this.#go({ booking: booking.id });
    else if (this.#linked.value?.id === booking.id) void this.#linked.run();
  };

  readonly #close = (event: Event): void => {
    const at = (event.currentTarget as HTMLElement).parentElement;
    this.#left = { row: at?.querySelector<HTMLElement>('.row') ?? null, index: at?.dataset['index'] ?? '' };
    this.#go({ booking: null });
  };

  /** Where the details were; where that row has gone from the list, what has come into its place; else the heading. */
  #focusLeft(): void {
    const left = this.#left;
    if (left === null || this.open !== null) return;
    this.#left = null;
    const root = this.renderRoot;
    const next = root.querySelector<HTMLElement>(`.rows li[data-index='${left.index}'] .row`);
    const target = left.row?.isConnected ? left.row : next;
    (target ?? root.querySelector('h1'))?.focus();
  }

  /** The bar knows the tab's own states alone: those of other tabs stay with what was chosen, unless all is cleared. */
  readonly #choose = (change: Partial<BookingFilters>, isTyped = false): void => {
    const isClearing = change.status?.length === 0 && change.tab !== undefined;
    const kept = change.status && !isClearing ? { status: statusWithin(this.filters, change.status) } : {};
    this.#narrowing.narrow({ ...change, ...kept }, isTyped);
  };

  #go(change: { readonly booking: string | null }): void {
    this.dispatchEvent(new GoEvent(change));
  }
}
customElements.define('console-bookings', BookingsPage);

declare global {
  interface HTMLElementTagNameMap {
    'console-bookings': BookingsPage;
  }
}
