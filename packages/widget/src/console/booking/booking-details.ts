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
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import { actionForm } from '../actions/action-form.ts';
import {
  actionsFor,
  hasForm,
  mayEdit,
  mayRemind,
  type BookingAction,
  type FormName,
  type LinkForm,
} from '../actions/booking-actions.ts';
import { anyTime, chosenStart, runAction } from '../actions/run-action.ts';
import { zoneLabel } from '../../time/zones.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking, Delivery } from '../console-shapes.ts';
import { hostsFor, type Choice } from '../directory.ts';
import type { FormValues } from '../drafts.ts';
import { tellLateFailure } from '../late-failure.ts';
import { LeaveEvent } from '../leave-event.ts';
import { failureNotice } from '../notices.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { drawerWords } from '../words/drawer.ts';
import { actionBar } from './action-bar.ts';
import { assignableHosts, readStandings } from './assignable-hosts.ts';
import { BookingChangedEvent } from './booking-changed-event.ts';
import { bookingFacts } from './booking-facts.ts';
import { bookingHistory } from './booking-history.ts';
import { customerName } from './booking-text.ts';
import { BookingWork, copyManageLink } from './booking-work.ts';
import { detailsStyles } from './details.styles.ts';
import { formStyles } from './form.styles.ts';
import { groupAttendees } from './group-attendees.ts';
import { didText, openFormOf, typedInto, unsentTexts } from './open-form.ts';
import { readHistory } from './read-history.ts';
import { statusBadge } from './status-badge.ts';
import { workFailure } from './work-failure.ts';

/**
 * All of one booking: its facts, its history, and what may be done with it. What is typed into its forms is kept by the desk, so nothing is
 * lost when this is closed.
 *
 * @fires console-changed - when the booking was changed here
 * @fires console-close - when somebody is done with it
 */
export class BookingDetails extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, detailsStyles, formStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    booking: { attribute: false },
    tab: { attribute: false },
    zone: { attribute: false },
  };

  declare desk: ConsoleDesk;
  declare booking: Booking;
  /** The tab that it is looked at in. */
  declare tab: BookingTabName;
  /** The IANA zone that its times are in. */
  declare zone: string;

  readonly #listing = new Task(this, {
    args: () => [this.desk] as const,
    task: ([{ directory }]) => directory.read(),
  });
  readonly #history = new Task(this, {
    args: () => [this.desk.client, this.booking.id, this.booking.version] as const,
    task: ([client], { signal }) => readHistory(client, this.booking, signal),
  });

  /** Who is free for it, as soon as somebody wants to give it to another host. */
  readonly #standings = new Task(this, {
    args: () => [this.#openForm === 'reassign', this.booking.start, this.booking.version] as const,
    task: ([isAsked], { signal }) =>
      isAsked ? readStandings(this.desk.client, this.booking, signal) : new Map<string, never>(),
  });
  readonly #work = new BookingWork(this, (what, failure) =>
    tellLateFailure(this.desk, customerName(this.booking), what, failure),
  );
  /** The version that was made here last. */
  #ownVersion = 0;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('booking') || changed.get('booking')?.id === this.booking.id) return;
    const said = this.desk.drafts.takeNote(this.booking.id);
    // Only now, as what a live region holds from the beginning is not read out.
    if (said !== '' || this.#work.said !== '') this.#work.say({ said });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('booking');
    if (before && before.id !== this.booking.id) this.#work.failure = null;
    else if (before) this.#sayIfFormGoes(before, changed.get('tab') ?? this.tab);
  }

  /** What somebody else does may take away the form that is open here. */
  #sayIfFormGoes(before: Booking, tab: BookingTabName): void {
    const { desk, booking } = this;
    const isOwn = this.#work.isSending || booking.version === this.#ownVersion;
    if (isOwn || openFormOf(desk, before, tab) === null || this.#openForm !== null) return;
    this.#work.failure = null;
    this.#work.said =
      booking.status === 'cancelled' ? drawerWords.cancelledMeanwhile : drawerWords.changedMeanwhile;
    const focused = this.shadowRoot?.activeElement ?? null;
    if (focused?.closest('form')) void this.#focusTitle();
  }

  protected override render(): TemplateResult {
    const { desk, booking, zone } = this;
    const { words } = desk;
    const { said, failure } = this.#work;
    const listing = this.#listing.value ?? null;
    const read = this.#history.value;
    // As long as it is being read, the former booking's is still there.
    const history = read?.booking.id === booking.id ? read : null;
    return html`<article aria-labelledby="title" @keydown=${this.#leaveByKey}>
      <div class="title">
        <h2 id="title" tabindex="-1">
          <bdi>${customerName(booking)}</bdi> <span class="quiet">·</span>
          <bdi>${booking.event_type.title}</bdi>
        </h2>
        ${statusBadge(stateOf(booking), this.tab, words)}
        <button class="plain" @click=${this.#leave}>${words.close}</button>
      </div>
      <p class="quiet zone">${words.timesIn(zoneLabel(Date.parse(booking.start), zone))}</p>
      ${this.#renderActions()}
      <p role="status" class=${said ? 'said' : 'hidden'}>${said}</p>
      ${workFailure(failure, desk, booking.timezone, (start) => void this.#chooseInstead(start))}
      ${this.#renderForm()} ${this.#renderGroup()}
      <div class="columns">
        ${bookingFacts({ booking, desk, zone, listing, history })}
        ${
          this.#history.error
            ? failureNotice(this.#history.error, words, () => this.#history.run(), { styleClass: '' })
            : nothing
        }
        ${
          history
            ? bookingHistory({
                history,
                booking,
                desk,
                tab: this.tab,
                zone,
                resend: mayEdit(booking) ? (delivery) => void this.#resend(delivery) : null,
                open: (id) => this.dispatchEvent(new GoEvent({ booking: id })),
              })
            : html`<p class="quiet">${words.loading}</p>`
        }
      </div>
    </article>`;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { booking, desk } = this;
    return actionBar({
      desk,
      booking,
      actions: this.#actions,
      isEditable: mayEdit(booking),
      isRemindable: mayRemind(booking, desk.now()),
      openForm: this.#openForm,
      isSending: this.#work.isSending,
      onDo: (action) => void this.#run(action, {}),
      onShow: (form) => void this.#show(form),
    });
  }

  #renderGroup(): TemplateResult | typeof nothing {
    const { booking, desk } = this;
    const { event_type, location, start, duration_minutes } = booking;
    return groupAttendees({
      desk,
      booking,
      eventType: this.#listing.value?.eventTypes.find(({ id }) => id === event_type.id) ?? null,
      actions: this.#actions,
      isEditable: mayEdit(booking),
      isSending: this.#work.isSending,
      onDo: (action, attendee) => void this.#run(action, { attendee }),
      onCancel: (attendee) => {
        desk.drafts.type(booking.id, 'cancel', { attendee });
        void this.#show('cancel');
      },
      onCopyLink: (attendee) => {
        desk.drafts.type(booking.id, 'manage_link', { attendee });
        void this.#show('manage_link');
      },
      onAdd: () => {
        const place: Place = {
          step: 'customer',
          event_type_id: event_type.id,
          start,
          duration: String(duration_minutes),
          ...(location && { location_id: location.id }),
        };
        this.dispatchEvent(new GoEvent({ page: 'book', booking: null, place }));
      },
    });
  }

  #renderForm(): TemplateResult | typeof nothing {
    const action = this.#openForm;
    const { booking, desk } = this;
    if (action === null) return unsentTexts(desk, booking);
    const listing = this.#listing.value;
    return actionForm({
      action,
      booking,
      desk,
      hosts: listing ? hostsFor(listing, booking.event_type.id) : [],
      others: this.#others ?? [],
      standings: this.#standings.value ?? new Map(),
      values: typedInto(desk, booking, action),
      isSending: this.#work.isSending,
      onType: (values) => this.#type(action, values),
      onSend: () => this.#send(action),
      onClose: () => void this.#show(null),
    });
  }

  get #actions(): readonly BookingAction[] {
    return actionsFor(this.booking, this.tab).filter(
      (action) => action !== 'reassign' || this.#others?.length !== 0,
    );
  }

  /** Who else could host it; null as long as that is not known. */
  get #others(): readonly Choice[] | null {
    const listing = this.#listing.value;
    return listing ? assignableHosts(listing, this.booking) : null;
  }

  get #openForm(): FormName | null {
    return openFormOf(this.desk, this.booking, this.tab);
  }

  #type(form: FormName, values: FormValues): void {
    this.desk.drafts.type(this.booking.id, form, values);
    this.requestUpdate();
  }

  /** Opens a form and goes there; closes it and goes back to its button. */
  async #show(form: FormName | null): Promise<void> {
    const before = this.#openForm;
    this.desk.drafts.open(this.booking.id, form);
    this.#work.say();
    await this.updateComplete;
    const target = form === null ? `[data-form='${before}']` : 'form h3';
    (this.renderRoot.querySelector<HTMLElement>(target) ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  async #chooseInstead(start: string): Promise<void> {
    this.#type('reschedule', { start, [anyTime]: '' });
    await this.#show('reschedule');
  }

  #send(form: FormName): void {
    const { desk, booking } = this;
    const values = typedInto(desk, booking, form);
    if (form === 'reschedule' && chosenStart(values, booking.timezone) === null)
      this.#work.say({ failure: desk.words.chooseFirst });
    else if (form === 'manage_link') void this.#copyLink(values['attendee'] ?? null);
    else void this.#run(form, values);
  }

  async #run(action: BookingAction | Exclude<FormName, LinkForm>, values: FormValues): Promise<void> {
    const { desk } = this;
    const { id } = this.booking;
    const isDone = await this.#work.attempt(desk.words.actions[action], async () => {
      const booking = await runAction(desk, action, this.booking, values);
      if (action === 'remind') void this.#history.run();
      const did = didText(desk, action, values);
      if (hasForm(action)) desk.drafts.sent(id, action, values);
      this.#ownVersion = booking.version;
      if (booking.id !== id) desk.drafts.leaveNote(booking.id, did);
      this.dispatchEvent(new BookingChangedEvent(booking, id));
      return did;
    });
    if (isDone) await this.#focusTitle();
  }

  async #copyLink(attendeeId: string | null): Promise<void> {
    const { desk, booking } = this;
    const isMade = await this.#work.attempt(desk.words.actions.manage_link, async () => {
      const said = await copyManageLink(desk, booking, attendeeId);
      desk.drafts.sent(booking.id, 'manage_link');
      void this.#history.run();
      return said;
    });
    if (isMade) await this.#focusTitle();
  }

  readonly #resend = ({ id: delivery_id }: Delivery): Promise<boolean> =>
    this.#work.attempt(this.desk.words.resend, async () => {
      const { client, words } = this.desk;
      const params = { path: { id: this.booking.id, delivery_id } };
      await client.post('/v1/bookings/{id}/deliveries/{delivery_id}/resend', { params });
      void this.#history.run();
      return words.sentAgain;
    });

  /** What was pressed may be gone by now. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot;
    if (this.shadowRoot?.activeElement === null) root.querySelector('h2')?.focus({ preventScroll: true });
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new LeaveEvent());
  };

  readonly #leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    // A dialog around it would close as well.
    event.preventDefault();
    if (this.#openForm === null) this.#leave();
    else void this.#show(null);
  };
}
customElements.define('console-booking', BookingDetails);

declare global {
  interface HTMLElementTagNameMap {
    'console-booking': BookingDetails;
  }
}
