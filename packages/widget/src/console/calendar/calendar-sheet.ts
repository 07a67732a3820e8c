import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  Calendar,
  type CalendarOptions,
  type EventApi,
  type EventDisplayInfo,
  type EventInput,
} from 'fullcalendar';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import type { Day } from '../../time/days.ts';
import { bookingEvent, nearestDuration, type BookingEvent } from './booking-event.ts';
import type { CalendarLook } from './calendar-look.ts';
import { EmptyTimeEvent } from './empty-time-event.ts';
import type { NamedShade } from './host-hours.ts';
import { libraryStyles } from './library.styles.ts';
import { marksStyles } from './marks.styles.ts';
import { MoveWishEvent } from './move-wish.ts';
import { heightOf, sheetOptions, viewNames } from './sheet-options.ts';
import { sheetStyles } from './sheet.styles.ts';

/** What the library takes for content; `true` for its own. */
type CustomContent = { readonly domNodes: HTMLElement[] } | true;

/**
 * Days with bookings on them, drawn by FullCalendar. It is given what to show, and asks for everything else: a booking that is pressed
 * is to be opened, one that is drawn elsewhere is to be moved.
 *
 * @fires console-go - when a booking is to be opened
 * @fires console-move - when a booking was drawn to another time
 * @fires console-empty-time - when a time or a day was pressed where nothing is booked
 */
export class CalendarSheet extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, libraryStyles, marksStyles, sheetStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    look: { attribute: false },
    day: { attribute: false },
    zone: { attribute: false },
    bookings: { attribute: false },
    shades: { attribute: false },
    durations: { attribute: false },
  };

  declare desk: ConsoleDesk;
  declare look: CalendarLook;
  /** A day that is among those on show. */
  declare day: Day;
  /** The IANA zone that its days and times are in. */
  declare zone: string;
  /** By id. */
  declare bookings: ReadonlyMap<string, Booking>;
  declare shades: readonly NamedShade[];
  /** The durations that each event type offers, in minutes. */
  declare durations: ReadonlyMap<string, readonly number[]>;

  #calendar: Calendar | null = null;
  /** What the library has been given, by id. */
  #drawn = new Map<string, Booking>();
  #isHeld = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#calendar?.destroy();
    this.#calendar = null;
  }

  protected override render(): TemplateResult {
    // A week is wider than a narrow page: then it is scrolled.
    return html`<div class="scroll ${this.look}"><div class="sheet"></div></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#calendar === null) return this.#draw();
    const focused = this.#focused;
    this.#calendar.batchRendering(() => this.#change(changed));
    // What has changed is drawn anew: whoever was on it stays on it.
    if (focused !== null && this.#focused === null) this.#elementOf(focused)?.focus({ preventScroll: true });
  }

  /** Puts a booking back where it stands, after it was drawn elsewhere. */
  putBack(id: string): void {
    this.#drawn.delete(id);
    this.#calendar?.getEventById(id)?.remove();
    this.requestUpdate('bookings');
  }

  /** Goes to a booking, if it is on show. */
  async focusBooking(id: string): Promise<void> {
    await this.updateComplete;
    this.#elementOf(id)?.focus();
  }

  #draw(): void {
    const element = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (!element) return;
    const direction = getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr';
    this.#drawn = new Map();
    const calendar = new Calendar(element, {
      ...sheetOptions(this.desk, direction),
      ...this.#handlers(),
      initialView: viewNames[this.look],
      initialDate: this.day,
      timeZone: this.zone,
      height: heightOf(this.look),
    });
    this.#calendar = calendar;
    this.#putBookings(calendar);
    this.#putShades(calendar);
    calendar.render();
  }

  #handlers(): CalendarOptions {
    const hold = (isHeld: boolean) => (): void => {
      this.#isHeld = isHeld;
      if (!isHeld) this.requestUpdate('bookings');
    };
    return {
      eventContent: contentOf,
      eventDidMount: ({ el, event }) => dress(el, event),
      backgroundEventDidMount: ({ el, event }) => dress(el, event),
      eventClick: ({ event }) => void this.dispatchEvent(new GoEvent({ booking: event.id })),
      dateClick: ({ date, dateStr, allDay }) =>
        void this.dispatchEvent(new EmptyTimeEvent(allDay ? { day: dateStr } : { startAt: date.getTime() })),
      eventDragStart: hold(true),
      eventDragStop: hold(false),
      eventResizeStart: hold(true),
      eventResizeStop: hold(false),
      eventDrop: ({ event }) => this.#wish(event),
      eventResize: ({ event }) => this.#wish(event),
    };
  }

  #change(changed: PropertyValues<this>): void {
    const calendar = this.#calendar;
    if (calendar === null) return;
    if (changed.has('zone')) {
      calendar.setOption('timeZone', this.zone);
      calendar.removeAllEvents();
      this.#drawn = new Map();
    }
    if (changed.has('look')) calendar.setOption('height', heightOf(this.look));
    if (changed.has('look') || changed.has('day')) calendar.changeView(viewNames[this.look], this.day);
    if (changed.has('durations')) this.#drawn = new Map();
    this.#putBookings(calendar);
    if (changed.has('shades') || changed.has('zone')) this.#putShades(calendar);
  }

  /** Gives the library what has changed since the last time, so that all else stays as it is. */
  #putBookings(calendar: Calendar): void {
    // What is being drawn elsewhere at the moment must not go under the hand.
    if (this.#isHeld) return;
    for (const id of this.#drawn.keys()) if (!this.bookings.has(id)) this.#drop(calendar, id);
    for (const [id, booking] of this.bookings) {
      if (this.#drawn.get(id) === booking) continue;
      this.#drop(calendar, id);
      this.#drawn.set(id, booking);
      const { desk, zone, durations } = this;
      const durationsOf = (eventTypeId: string): readonly number[] => durations.get(eventTypeId) ?? [];
      calendar.addEvent(inputOf(bookingEvent(booking, { desk, zone, durationsOf })));
    }
  }

  #drop(calendar: Calendar, id: string): void {
    this.#drawn.delete(id);
    calendar.getEventById(id)?.remove();
  }

  #putShades(calendar: Calendar): void {
    for (const event of calendar.getEvents()) if (event.display === 'background') event.remove();
    for (const shade of this.shades) calendar.addEvent(shadeOf(shade));
  }

  /** The library has drawn it there already; it stays so until it is known what becomes of it. */
  #wish({ id, start, end }: EventApi): void {
    const booking = this.bookings.get(id);
    if (!booking || !start) return;
    const drawn = end ? (end.getTime() - start.getTime()) / 60_000 : booking.duration_minutes;
    const offered = this.durations.get(booking.event_type.id) ?? [];
    const minutes =
      drawn === booking.duration_minutes
        ? drawn
        : nearestDuration([...offered, booking.duration_minutes], drawn);
    this.dispatchEvent(new MoveWishEvent({ booking, start: start.toISOString(), minutes }));
  }

  #elementOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-booking='${CSS.escape(id)}']`);
  }

  get #focused(): string | null {
    const { activeElement } = this.shadowRoot ?? {};
    return activeElement instanceof HTMLElement ? (activeElement.dataset['booking'] ?? null) : null;
  }
}
customElements.define('console-calendar-sheet', CalendarSheet);

const inputOf = ({ id, start, end, title, isMovable, isResizable, ...dress }: BookingEvent): EventInput => ({
  id,
  start,
  end,
  title,
  startEditable: isMovable,
  durationEditable: isResizable,
  extendedProps: dress,
});

const shadeOf = ({ kind, startAt, endAt, name }: NamedShade): EventInput => ({
  start: new Date(startAt).toISOString(),
  end: new Date(endAt).toISOString(),
  title: kind === 'closed' ? '' : name,
  display: 'background',
  interactive: false,
  editable: false,
  extendedProps: { shade: kind },
});

/** What stands in a booking: time and title as the library has them, and what else is heard. */
function contentOf({ event, timeText, timeClass, titleClass }: EventDisplayInfo): CustomContent {
  const { hosts, heard }: Record<string, string | undefined> = event.extendedProps;
  if (hosts === undefined || heard === undefined) return true;
  const part = (className: string, text: string): HTMLElement =>
    Object.assign(document.createElement('div'), { className, textContent: text });
  const parts = [
    [timeClass, timeText],
    [titleClass, event.title],
    ['hosts', hosts],
    ['hidden', heard],
  ] as const;
  return { domNodes: parts.map(([className, text]) => part(className, text)) };
}

/** Says of an element what it shows: its colour goes by that. */
function dress(element: HTMLElement, { id, extendedProps }: EventApi): void {
  const { shade, state, status }: Record<string, string | undefined> = extendedProps;
  if (shade !== undefined) element.dataset['shade'] = shade;
  if (state === undefined || status === undefined) return;
  Object.assign(element.dataset, { booking: id, state, status });
  // The library calls the bookings of a day a list, which may hold no buttons.
  const { parentElement } = element;
  if (parentElement?.role === 'list') parentElement.role = 'group';
}

declare global {
  interface HTMLElementTagNameMap {
    'console-calendar-sheet': CalendarSheet;
  }
}
