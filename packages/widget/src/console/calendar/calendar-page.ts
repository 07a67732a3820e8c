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
import { GoEvent } from '../address/go-event.ts';
import type { Place } from '../address/console-address.ts';
import type { BookingChangedEvent } from '../booking/booking-changed-event.ts';
import { customerName, newsText } from '../booking/booking-text.ts';
import type { BookingFilters } from '../bookings/booking-filters.ts';
import { bookingsStyles } from '../bookings/bookings.styles.ts';
import { filterBar, filterChoices } from '../bookings/filter-bar.ts';
import { Narrowing } from '../bookings/narrowing.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { failureNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { whenSeenAgain } from '../when-seen-again.ts';
import { words } from '../words/calendar.ts';
import type { Day } from '../../time/days.ts';
import { dayAt, presentName, zoneLabel } from '../../time/zones.ts';
import { calendarBar } from './calendar-bar.ts';
import { CalendarBookings } from './calendar-bookings.ts';
import { calendarLegend } from './calendar-legend.ts';
import { calendarPlaceIn, daysOf, type CalendarPlace, type DayRange } from './calendar-look.ts';
import { instantsOf } from './calendar-query.ts';
import type { CalendarSheet } from './calendar-sheet.ts';
import { calendarState } from './calendar-state.ts';
import { calendarStyles } from './calendar.styles.ts';
import type { EmptyTimeEvent } from './empty-time-event.ts';
import { HostHours } from './host-hours.ts';
import { marksStyles } from './marks.styles.ts';
import type { MoveWish, MoveWishEvent } from './move-wish.ts';
import '../booking/booking-dialog.ts';
import './move-dialog.ts';

/** Below this a week of columns is nothing to read. */
const narrow = '(width < 40rem)';
// The same ones each time, as what is given anew is drawn anew.
const noListing = { eventTypes: [], locations: [], hosts: [], durations: new Map<string, number[]>() };

/** The bookings of the console on a calendar: the list's filters, days to go through, and bookings to open and to draw elsewhere. */
export class CalendarPage extends LitElement {
  static override readonly styles: CSSResultGroup = [
    consoleStyles,
    bookingsStyles,
    marksStyles,
    calendarStyles,
  ];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    filters: { attribute: false },
    isMyZone: { attribute: false },
    open: { attribute: false },
    place: { attribute: false },
    wish: { state: true },
    news: { state: true },
  };

  declare desk: ConsoleDesk;
  declare filters: BookingFilters;
  /** Whether times are in the reader's own zone instead of the app's. */
  declare isMyZone: boolean;
  /** The booking whose details are open. */
  declare open: string | null;
  declare place: Place;
  /** Where somebody has drawn a booking, until that is decided. */
  declare protected wish: MoveWish | null;
  /** What has happened last. */
  declare protected news: string;

  readonly #bookings = new CalendarBookings(
    this,
    () => this.desk,
    (booking, isNew) => this.#tell(booking, isNew),
  );
  /** What draws the days: by far the most of this page, so all else is there before it. */
  readonly #drawing = new Task(this, {
    args: () => [] as const,
    task: () => import('./calendar-sheet.ts'),
  });
  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: async ([{ directory }]) => {
      const listing = await directory.read();
      const durations = listing.eventTypes.map(
        ({ id, durations_minutes }) => [id, durations_minutes] as const,
      );
      return { ...listing, durations: new Map(durations) };
    },
  });
  readonly #hours = new HostHours(this, () => ({
    desk: this.desk,
    days: this.#hasHours ? this.#days : null,
    zone: this.#zone,
    chosen: this.#place.hours,
    filtered: this.filters.host,
    hosts: (this.#listing.value ?? noListing).hosts,
  }));
  /** The booking that was moved here last, and what it became until somebody is there. */
  #movedFrom: string | null = null;
  #moved: string | null = null;
  readonly #narrowing = new Narrowing(this, (change, isTyped) =>
    this.dispatchEvent(new GoEvent({ filters: { ...this.filters, ...change } }, isTyped)),
  );

  constructor() {
    super();
    this.isMyZone = false;
    this.open = null;
    this.place = {};
    this.wish = null;
    this.news = '';
    // Nobody tells of hours that were changed elsewhere.
    whenSeenAgain(this, () => void this.#hours.run());
  }

  protected override willUpdate(): void {
    this.#bookings.show(this.filters, instantsOf(this.#days, this.#zone));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const closed = changed.get('open');
    if (closed && this.open === null) void this.#sheet?.focusBooking(closed);
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const { signedIn, formats, myZone } = desk;
    const { timezone } = signedIn.app;
    const place = this.#place;
    return html`
      <div class="top">
        <h1>${desk.words.pages.calendar}</h1>
        <p class="news" role="status">${this.news}</p>
      </div>
      ${filterBar({
        filters: this.filters,
        choices: filterChoices(this.#listing.value ?? null, desk),
        words: desk.words,
        isCalendar: true,
        zone:
          presentName(myZone) === presentName(timezone)
            ? null
            : { isMine: this.isMyZone, mine: myZone, other: words.zoneOfApp(timezone) },
        onChange: (change, isTyped) => this.#narrowing.narrow(change, isTyped),
        onZone: (isMyZone) => this.dispatchEvent(new GoEvent({ isMyZone })),
      })}
      ${calendarBar({
        place,
        today: this.#today,
        formats,
        timesIn: this.desk.words.timesIn(zoneLabel(instantsOf(this.#days, this.#zone).startAt, this.#zone)),
        onGo: (change) => this.#go(change),
      })}
      ${this.#renderLegend()}
      ${calendarState({ desk, bookings: this.#bookings, hours: this.#hours, filters: this.filters })}
      ${this.#renderSheet(place)}
      ${
        this.#mayEdit && place.look !== 'list'
          ? html`<p class="quiet hint">${words.dragHint} ${this.#hasHours ? words.emptyHint : nothing}</p>`
          : nothing
      }
      <console-booking-dialog
        .desk=${desk}
        .open=${this.open}
        .zone=${this.#zone}
        @console-changed=${this.#keep}
      ></console-booking-dialog>
      <console-move-dialog
        .desk=${desk}
        .wish=${this.wish}
        .zone=${this.#zone}
        @console-changed=${this.#keepMoved}
        @console-refused=${this.#goBack}
        @console-close=${this.#leaveMove}
      ></console-move-dialog>
    `;
  }

  #renderSheet(place: CalendarPlace): TemplateResult | typeof nothing {
    const { desk } = this;
    if (this.#drawing.error) return failureNotice(this.#drawing.error, desk.words, () => this.#drawing.run());
    if (!this.#drawing.value) return nothing;
    const { durations } = this.#listing.value ?? noListing;
    return html`<console-calendar-sheet
      .desk=${desk}
      .look=${place.look}
      .day=${place.day}
      .zone=${this.#zone}
      .bookings=${this.#bookings.bookings}
      .shades=${this.#hours.shades}
      .durations=${durations}
      @console-move=${this.#ask}
      @console-empty-time=${this.#begin}
    ></console-calendar-sheet>`;
  }

  #renderLegend(): TemplateResult {
    const { desk, filters } = this;
    const listing = this.#listing.value ?? noListing;
    const { usual, shades } = this.#hours;
    return calendarLegend({
      status: filters.status,
      words: desk.words,
      hours: this.#hasHours
        ? {
            chosen: this.#place.hours,
            usual: usual.length > 0 ? desk.formats.list(usual) : words.hoursOfNobody,
            hosts: listing.hosts,
            kinds: shades.map(({ kind }) => kind),
          }
        : null,
      onStatus: (status) => this.#narrowing.narrow({ status }),
      onHours: (hours) => this.#go({ hours }),
    });
  }

  get #place(): CalendarPlace {
    return calendarPlaceIn(this.place, this.#today, matchMedia(narrow).matches);
  }

  get #days(): DayRange {
    return daysOf(this.#place, this.desk.formats.firstWeekday);
  }

  get #today(): Day {
    return dayAt(this.desk.now(), this.#zone);
  }

  get #zone(): string {
    return this.isMyZone ? this.desk.myZone : this.desk.signedIn.app.timezone;
  }

  get #sheet(): CalendarSheet | null {
    return this.renderRoot.querySelector('console-calendar-sheet');
  }

  /** Whether the look has times of the day, which can be shaded. */
  get #hasHours(): boolean {
    const { look } = this.#place;
    return look === 'week' || look === 'day';
  }

  get #mayEdit(): boolean {
    return this.desk.signedIn.member.permissions.edit !== 'none';
  }

  #tell(booking: Booking, isNew: boolean): void {
    // That it was moved away is no news to whoever has moved it.
    if (booking.id === this.#movedFrom) return;
    this.news = newsText(booking, isNew, this.desk.words);
  }

  readonly #keep = ({ booking }: BookingChangedEvent): void => this.#bookings.put(booking);

  readonly #ask = ({ wish }: MoveWishEvent): void => {
    const { booking, start, minutes } = wish;
    // Drawn out to a duration that is not offered, it is what it was: nothing is to be asked.
    const isSame = Date.parse(start) === Date.parse(booking.start) && minutes === booking.duration_minutes;
    if (!isSame) this.wish = wish;
    else {
      this.#sheet?.putBack(booking.id);
      this.news = words.minutesOffered(this.#minutesOffered(booking));
    }
  };

  /** A day is looked at; a time that is still to come is booked, by whoever may. */
  readonly #begin = ({ pressed }: EmptyTimeEvent): void => {
    if ('day' in pressed) this.#go({ look: 'day', day: pressed.day });
    else if (pressed.startAt > this.desk.now() && this.#mayEdit) {
      const start = new Date(pressed.startAt).toISOString();
      this.dispatchEvent(new GoEvent({ page: 'book', place: { start } }));
    }
  };

  #minutesOffered({ event_type, duration_minutes }: Booking): string {
    const { formats } = this.desk;
    const offered = this.#listing.value?.durations.get(event_type.id) ?? [duration_minutes];
    const sorted = offered.toSorted((a, b) => a - b);
    return formats.list(sorted.map((minutes) => formats.minutes(minutes)));
  }

  readonly #keepMoved = ({ booking }: BookingChangedEvent): void => {
    this.#bookings.put(booking);
    const when = this.desk.formats.dayAndTime(Date.parse(booking.start), this.#zone);
    this.news = words.movedTo(customerName(booking), when);
    this.#movedFrom = this.wish?.booking.id ?? null;
    this.#moved = booking.id;
  };

  readonly #goBack = (): void => {
    if (this.wish) this.#sheet?.putBack(this.wish.booking.id);
  };

  /** Whoever moved a booking goes on where it is now. */
  readonly #leaveMove = (): void => {
    const left = this.wish?.booking.id;
    if (left === undefined) return;
    this.#goBack();
    this.wish = null;
    void this.#sheet?.focusBooking(this.#moved ?? left);
    this.#moved = null;
  };

  #go(change: Partial<CalendarPlace>): void {
    const { look, day, hours } = { ...this.#place, ...change };
    this.dispatchEvent(new GoEvent({ place: { look, day, ...(hours !== null && { hours }) } }));
  }
}
customElements.define('console-calendar', CalendarPage);

declare global {
  interface HTMLElementTagNameMap {
    'console-calendar': CalendarPage;
  }
}
