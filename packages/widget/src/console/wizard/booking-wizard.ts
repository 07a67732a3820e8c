import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import type { FormValue } from '../../flow/form-content.ts';
import { textOf } from '../../flow/form-values.ts';
import { instantIn } from '../address/address-values.ts';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { SentBooking } from '../drafts.ts';
import { failureNotice } from '../notices.ts';
import { settingLink } from '../settings/setting-link.ts';
import { isAdmin } from '../settings/setting-parts.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { bookableTypes, type BookableType } from './bookable-types.ts';
import { ContactLink } from './contact-link.ts';
import { formOf, keepNewBooking, newBookingOf } from './kept-new-booking.ts';
import { noNewBooking } from './new-booking.ts';
import { NewBookingSending } from './new-booking-sending.ts';
import { isAboutTime, sendFailure } from './send-failure.ts';
import { TimeCheck } from './time-check.ts';
import { timeNotice } from './time-notice.ts';
import { choicesIn, stepIn, withChoices, type WizardChoices, type WizardStep } from './wizard-choices.ts';
import { hostText, stepButtons, stepHeading, wizardStepper, wizardSummary } from './wizard-frame.ts';
import { wizardRequest } from './wizard-request.ts';
import { wizardStep } from './wizard-step.ts';
import { wizardFormStyles } from './wizard-form.styles.ts';
import { wizardStyles } from './wizard.styles.ts';
import '../booking/booking-dialog.ts';
import './just-booked.ts';

/** In place of a step: what was booked. */
const done = 'done';

/**
 * A new booking for a customer, in four steps. What is chosen stands in the address, what is typed is kept by the desk: nothing is lost
 * going back and forward.
 */
export class BookingWizard extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, wizardStyles, wizardFormStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    isMyZone: { attribute: false },
    open: { attribute: false },
    search: { state: true },
  };

  declare desk: ConsoleDesk;
  /** What the address says of the choices. */
  declare place: Place;
  /** Whether times are in the reader's own zone instead of the app's. */
  declare isMyZone: boolean;
  /** The booking that is open over the page. */
  declare open: string | null;
  declare protected search: string;

  readonly #offered = new Task(this, {
    args: () => [this.desk] as const,
    task: async ([{ directory, signedIn }]) => bookableTypes(await directory.read(), signedIn),
  });
  readonly #link = new ContactLink(
    this,
    () => this.desk,
    () => this.place,
  );
  readonly #check = new TimeCheck(
    this,
    () => this.desk,
    () => this.#choices,
  );
  readonly #sending = new NewBookingSending(this);
  /** The step that was shown last. */
  #shown: WizardStep | null = null;
  /** What is to have the focus as soon as it is there. */
  #wanted: string | null = null;

  constructor() {
    super();
    this.place = {};
    this.isMyZone = false;
    this.open = null;
    this.search = '';
  }

  protected override firstUpdated(): void {
    if (this.#isAbout(this.desk.drafts.bookingOnItsWay))
      void this.#sending.follow(this.desk).then((isBooked) => this.#tell(isBooked));
  }

  /** Whether it is the same booking, or none is begun yet and nobody was told. */
  #isAbout(sent: SentBooking | null): boolean {
    const startAt = instantIn(this.place['start'] ?? '');
    return sent !== null && (startAt === null ? !sent.isTold : startAt === sent.startAt);
  }

  /** Whoever goes to another step begins at its heading. */
  protected override updated(): void {
    const choices = this.#choices;
    const step = choices && stepIn(this.place, choices);
    if (this.#shown !== null && step !== null && this.#shown !== step) this.#wanted = 'form h2';
    this.#shown = step;
    const wanted = this.#wanted && this.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!wanted) return;
    this.#wanted = null;
    wanted.focus();
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const booked = this.#booked;
    return html`<div class="top">
        <h1>${desk.words.pages.book}</h1>
        ${
          booked === null && this.#isBegun
            ? html`<button class="plain" aria-disabled=${this.#sending.isSending} @click=${this.#startOver}>
                ${words.startOver}
              </button>`
            : nothing
        }
      </div>
      ${
        booked
          ? html`<console-just-booked
              .desk=${desk}
              .booking=${booked}
              .zone=${this.#zone}
            ></console-just-booked>`
          : this.#renderOffered()
      }
      <console-booking-dialog .desk=${desk} .open=${this.open} .zone=${this.#zone}></console-booking-dialog>`;
  }

  #renderOffered(): TemplateResult {
    const { words: said } = this.desk;
    return this.#offered.render({
      pending: () => html`<p class="quiet" role="status">${said.loading}</p>`,
      error: (error) => failureNotice(error, said, () => this.#offered.run(), { styleClass: '' }),
      complete: (offered) =>
        offered.length > 0
          ? this.#renderSteps(offered, choicesIn(this.place, offered))
          : this.#renderNothing(),
    }) as TemplateResult;
  }

  /** What whoever may set something up is told is where; the others, whom to ask. */
  #renderNothing(): TemplateResult {
    const { desk } = this;
    const isMine = isAdmin(desk);
    return html`<div class="empty">
      <h2>${isMine ? words.noTypesYet : words.noTypes}</h2>
      <p class="quiet">${isMine ? words.noTypesYetNext : words.noTypesNext}</p>
      ${isMine ? settingLink({ part: 'event-types' }, desk.words.toSettings, 'button primary') : nothing}
    </div>`;
  }

  #renderSteps(offered: readonly BookableType[], choices: WizardChoices): TemplateResult {
    const { desk } = this;
    const step = stepIn(this.place, choices);
    const customer = textOf(newBookingOf(desk).form, 'name');
    return html`${wizardStepper(desk, step, choices, (to) => this.#go(to))}
      <div class="layout">
        <form novalidate @submit=${(event: SubmitEvent) => this.#submit(event, step)}>
          ${stepHeading(desk, step)}
          ${wizardStep(step, {
            desk,
            offered,
            choices,
            search: this.search,
            zone: this.#zone,
            mine: this.desk.myZone,
            check: this.#check,
            link: this.#link,
            form: formOf(desk),
            problems: this.#sending.problems,
            // A contact of the address is chosen, not left over.
            kept: this.place['contact_id'] ? null : customer || null,
            onForget: this.#forgetCustomer,
            onSearch: (search) => (this.search = search),
            onChoose: (change) => this.#choose(change),
            onZone: (isMyZone) => this.dispatchEvent(new GoEvent({ isMyZone })),
            onPick: (contact) => this.#choose(this.#link.pick(contact, choices.conversationId), '.linked h3'),
            onUnlink: () => this.#choose(this.#link.unlink(), 'console-contact-search'),
            onFill: (name, value) => this.#fill(name, value),
          })}
          ${this.#renderNotices(step, choices)}
          ${stepButtons(desk, step, this.#sending.isSending, (to) => this.#go(to))}
        </form>
        ${wizardSummary({ desk, choices, zone: this.#zone, host: hostText(desk, step, choices), customer })}
      </div>`;
  }

  #renderNotices(step: WizardStep, choices: WizardChoices): TemplateResult {
    const { failure, said } = this.#sending;
    const at = { desk: this.desk, zone: this.#zone, onTimes: () => this.#go('when') };
    return html`${
        isAboutTime(failure) ? nothing : timeNotice({ ...at, step, choices, found: this.#check.found })
      }
      ${sendFailure({ ...at, failure, onInstead: (start) => this.#takeInstead(start) })}
      <p role="status" class=${said === '' ? 'hidden' : 'said'}>${said}</p>`;
  }

  get #booked(): Booking | null {
    return this.place['step'] === done ? newBookingOf(this.desk).booked : null;
  }

  get #isBegun(): boolean {
    return [this.place, newBookingOf(this.desk).form].some((one) => Object.keys(one).length > 0);
  }

  /** Null until it is known what can be chosen. */
  get #choices(): WizardChoices | null {
    const offered = this.#offered.value;
    return offered && this.#booked === null ? choicesIn(this.place, offered) : null;
  }

  get #zone(): string {
    return this.isMyZone ? this.desk.myZone : this.desk.signedIn.app.timezone;
  }

  /**
   * Choosing stays at the step, and makes no entries in the browser's history, as steps do.
   *
   * @param wanted what has the focus then, where what was pressed goes
   */
  #choose(change: Place, wanted: string | null = null): void {
    this.#sending.say();
    this.#wanted = wanted;
    this.dispatchEvent(
      new GoEvent({ place: withChoices(this.place, { step: this.#shown ?? '', ...change }) }, true),
    );
  }

  #go(step: WizardStep): void {
    this.#sending.say();
    this.dispatchEvent(new GoEvent({ place: withChoices(this.place, { step }) }));
  }

  #fill(name: string, value: FormValue): void {
    const draft = newBookingOf(this.desk);
    keepNewBooking(this.desk, { ...draft, form: { ...draft.form, [name]: value } });
    this.#sending.typed(name);
  }

  #submit(event: SubmitEvent, step: WizardStep): void {
    event.preventDefault();
    const choices = this.#choices;
    if (!choices?.bookable) this.#sending.say({ failure: words.chooseType });
    else if (step === 'what') this.#go('when');
    else if (choices.startAt === null) this.#sending.say({ failure: words.chooseTime });
    else if (step === 'customer') void this.#send(choices, event.target as HTMLFormElement);
    // What is wrong with the time is said already.
    else if (this.#check.found?.isFree !== false) this.#go(step === 'when' ? 'who' : 'customer');
  }

  async #send(choices: WizardChoices, form: HTMLFormElement): Promise<void> {
    const { desk } = this;
    const contactId = this.#link.contact?.id ?? null;
    const needsOverride = this.#check.found?.needsOverride ?? choices.isAnyTime;
    const body = wizardRequest(
      { ...choices, contactId },
      { form: formOf(desk), zone: this.#zone, needsOverride },
    );
    if (body === null) return;
    const isBooked = await this.#sending.send(desk, form, body);
    this.#tell(isBooked);
    if (!isBooked && this.#sending.problems.size > 0) this.#focus('[aria-invalid="true"]');
  }

  /** Says what came of it; where the page was left meanwhile, it is said when it is opened again. */
  #tell(isBooked: boolean): void {
    if (!this.isConnected || this.#sending.isSending) return;
    this.desk.drafts.bookingOnItsWay = null;
    if (isBooked) this.dispatchEvent(new GoEvent({ place: { step: done } }, true));
  }

  #focus(selector: string): void {
    this.#wanted = selector;
    this.requestUpdate();
  }

  #takeInstead(start: string): void {
    this.#choose({ start, any_time: '' }, 'form .primary');
    const when = this.desk.formats.dayAndTime(Date.parse(start), this.#zone);
    this.#sending.say({ said: words.tookInstead(when) });
  }

  readonly #forgetCustomer = (): void => {
    this.#sending.clear();
    keepNewBooking(this.desk, noNewBooking);
    this.#focus('form h2');
  };

  readonly #startOver = (): void => {
    if (this.#sending.isSending) return;
    this.search = '';
    this.#sending.clear();
    keepNewBooking(this.desk, noNewBooking);
    this.dispatchEvent(new GoEvent({ place: {} }));
  };
}
customElements.define('console-wizard', BookingWizard);

declare global {
  interface HTMLElementTagNameMap {
    'console-wizard': BookingWizard;
  }
}
