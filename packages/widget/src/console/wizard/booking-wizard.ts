import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { FormValues } from '../../flow/form-content.ts';
import { textOf } from '../../flow/form-values.ts';
import { problemsOf } from '../../later/field-problems.ts';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Contact } from '../console-shapes.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { bookableTypes, type BookableType } from './bookable-types.ts';
import { bookedView } from './booked-view.ts';
import { customerFields } from './customer-fields.ts';
import { keepNewBooking, newBookingOf } from './kept-new-booking.ts';
import { linkedContact } from './linked-contact.ts';
import { anotherFor, filledFrom, noNewBooking, type NewBooking } from './new-booking.ts';
import { readContact } from './read-contact.ts';
import { isAboutTime, sendFailure } from './send-failure.ts';
import { fieldProblems, sendNewBooking } from './send-new-booking.ts';
import { stepWhat } from './step-what.ts';
import { stepWhen } from './step-when.ts';
import { stepWho } from './step-who.ts';
import { TimeCheck } from './time-check.ts';
import { timeNotice } from './time-notice.ts';
import { visitorWords } from './visitor-words.ts';
import {
  choicesIn,
  stepIn,
  withChoices,
  wizardSteps,
  type WizardChoices,
  type WizardStep,
} from './wizard-choices.ts';
import { wizardStepper, wizardSummary } from './wizard-frame.ts';
import { wizardRequest } from './wizard-request.ts';
import { wizardStyles } from './wizard.styles.ts';
import '../booking/booking-dialog.ts';

/** The address of the page that says what was booked. */
const done = 'done';

/**
 * A new booking for a customer, in four steps. What is chosen stands in the address, what is typed is kept by the desk: nothing is lost
 * going back and forward.
 */
export class BookingWizard extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, wizardStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    isMyZone: { attribute: false },
    open: { attribute: false },
    search: { state: true },
    isSending: { state: true },
    failure: { state: true },
    problems: { state: true },
    said: { state: true },
  };

  declare desk: ConsoleDesk;
  /** What the address says of the choices. */
  declare place: Place;
  /** Whether times are in the reader's own zone instead of the app's. */
  declare isMyZone: boolean;
  /** The booking that is open over the page. */
  declare open: string | null;
  declare protected search: string;
  declare protected isSending: boolean;
  /** A sentence, or what a call threw. */
  declare protected failure: unknown;
  /** What is wrong, by field. */
  declare protected problems: ReadonlyMap<string, string>;
  declare protected said: string;

  readonly #offered = new Task(this, {
    args: () => [this.desk] as const,
    task: async ([{ directory, signedIn }]) => bookableTypes(await directory.read(), signedIn),
  });
  readonly #contact = new Task(this, {
    args: () => [this.desk.client, this.place['contact_id'], this.place['conversation_id']] as const,
    task: ([client, id, conversationId], { signal }) =>
      this.#picked && this.#picked.id === id
        ? this.#picked
        : readContact(client, { id, conversationId }, signal),
    onComplete: (contact) => this.#fillFrom(contact),
  });
  readonly #check = new TimeCheck(
    this,
    () => this.desk,
    () => this.#choices,
  );
  #picked: Contact | null = null;
  /** Where the focus was put last. */
  #shown: string | null = null;

  constructor() {
    super();
    this.place = {};
    this.isMyZone = false;
    this.open = null;
    this.search = '';
    this.isSending = false;
    this.failure = null;
    this.problems = new Map();
    this.said = '';
  }

  protected override updated(): void {
    const choices = this.#choices;
    if (choices === null) return;
    const shown = this.#booked ? done : stepIn(this.place, choices);
    if (this.#shown !== null && this.#shown !== shown)
      this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    this.#shown = shown;
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return html`<div class="top">
        <h1>${desk.words.pages.book}</h1>
        ${
          this.#isBegun
            ? html`<button class="plain" @click=${() => this.#startAnew(noNewBooking, {})}>
                ${words.startOver}
              </button>`
            : nothing
        }
      </div>
      ${this.#offered.render({
        pending: () => html`<p class="quiet" role="status">${desk.words.loading}</p>`,
        error: (error) =>
          html`<p role="alert">
            ${failureText(error, desk.words)}
            <button @click=${() => void this.#offered.run()}>${desk.words.tryAgain}</button>
          </p>`,
        complete: (offered) => this.#renderPage(offered),
      })}
      <console-booking-dialog .desk=${desk} .open=${this.open} .zone=${this.#zone}></console-booking-dialog>`;
  }

  #renderPage(offered: readonly BookableType[]): TemplateResult {
    const booked = this.#booked;
    if (booked)
      return bookedView({
        desk: this.desk,
        booking: booked,
        zone: this.#zone,
        said: this.said,
        onOpen: () => this.dispatchEvent(new GoEvent({ booking: booked.id })),
        onCopy: () => void this.#copy(booked.manage_url ?? ''),
        onAgain: (isSame) => this.#bookAgain(isSame),
      });
    if (offered.length === 0)
      return html`<div class="empty">
        <h2>${words.noTypes}</h2>
        <p class="quiet">${words.noTypesNext}</p>
      </div>`;
    const choices = choicesIn(this.place, offered);
    const step = stepIn(this.place, choices);
    return html`${wizardStepper(this.desk, step, choices, (to) => this.#go(to))}
      <div class="layout">
        ${this.#renderStep(step, choices, offered)}
        ${wizardSummary({
          desk: this.desk,
          choices,
          zone: this.#zone,
          host: this.#hostName(step, choices),
          customer: textOf(this.#draft.form, 'name'),
        })}
      </div>`;
  }

  #renderStep(step: WizardStep, choices: WizardChoices, offered: readonly BookableType[]): TemplateResult {
    const { desk } = this;
    const number = wizardSteps.indexOf(step) + 1;
    const count = [number, wizardSteps.length].map((one) => desk.formats.number(one)) as [string, string];
    const isLast = step === 'customer';
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#submit(event, step)}>
      <div>
        <p class="quiet small">${words.stepOf(...count)}</p>
        <h2 tabindex="-1">${words.steps[step]}</h2>
      </div>
      ${this.#renderInside(step, choices, offered)}
      ${isAboutTime(this.failure) ? nothing : this.#renderTime(step, choices)}
      ${sendFailure({
        desk,
        zone: this.#zone,
        failure: this.failure,
        onInstead: (start) => void this.#takeInstead(start),
        onTimes: () => this.#go('when'),
      })}
      <p role="status" class=${this.said === '' ? 'hidden' : 'said'}>${this.said}</p>
      <div class="buttons">
        ${
          number > 1
            ? html`<button type="button" @click=${() => this.#go(wizardSteps[number - 2] ?? 'what')}>
                ${desk.words.back}
              </button>`
            : nothing
        }
        <button class="primary" aria-disabled=${this.isSending}>
          ${isLast ? (this.isSending ? words.sending : words.book) : words.next}
        </button>
      </div>
    </form>`;
  }

  #renderInside(
    step: WizardStep,
    choices: WizardChoices,
    offered: readonly BookableType[],
  ): TemplateResult | typeof nothing {
    const { desk } = this;
    const { bookable, startAt } = choices;
    const onChoose = (change: Place): void => this.#choose(change);
    if (step === 'what' || bookable === null)
      return stepWhat({
        desk,
        offered,
        choices,
        search: this.search,
        onSearch: (search) => (this.search = search),
        onChoose,
      });
    if (step === 'when')
      return stepWhen({
        desk,
        bookable,
        choices,
        zone: this.#zone,
        mine: this.#myZone,
        round: this.#check.round,
        onChoose,
        onZone: (isMyZone) => this.dispatchEvent(new GoEvent({ isMyZone })),
      });
    if (step === 'who')
      return stepWho({
        desk,
        bookable,
        choices,
        found: this.#check.found,
        failure: this.#check.failure,
        onAgain: this.#check.again,
        onChoose,
      });
    return html`${linkedContact({
      desk,
      contact: this.#contact.value ?? null,
      conversationId: choices.conversationId,
      isReading: this.#contact.status === TaskStatus.PENDING && !this.#contact.value,
      failure: this.#contact.error ?? null,
      onPick: (contact) => void this.#link(contact, choices),
      onConversation: (id) => this.#choose({ conversation_id: id }),
      onUnlink: () => this.#unlink(),
    })}
    ${customerFields({
      desk,
      eventType: bookable.eventType,
      startAt: startAt ?? 0,
      form: this.#form,
      problems: this.problems,
      onFill: (name, value) => this.#type({ [name]: value }),
    })}`;
  }

  #renderTime(step: WizardStep, choices: WizardChoices): TemplateResult | typeof nothing {
    return timeNotice({
      desk: this.desk,
      step,
      choices,
      zone: this.#zone,
      found: this.#check.found,
      onTimes: () => this.#go('when'),
    });
  }

  /** Who hosts it, as soon as somebody has looked at that. */
  #hostName(step: WizardStep, { bookable, hostId }: WizardChoices): string {
    if (bookable === null) return '';
    const { eventType, hosts } = bookable;
    const named = hosts.find(({ id }) => id === hostId);
    if (named) return named.name;
    if (step === 'what' || step === 'when') return '';
    return eventType.strategy === 'round_robin' && hosts.length > 1
      ? words.nextInTurn
      : this.desk.formats.list(hosts.map(({ name }) => name));
  }

  get #draft(): NewBooking {
    return newBookingOf(this.desk);
  }

  get #booked(): NewBooking['booked'] {
    return this.place['step'] === done ? this.#draft.booked : null;
  }

  get #isBegun(): boolean {
    return (
      this.#booked === null &&
      (Object.keys(this.place).length > 0 || Object.keys(this.#draft.form).length > 0)
    );
  }

  /** What was typed; the app's zone and language where nobody has said another. */
  get #form(): FormValues {
    const { timezone, locale } = this.desk.signedIn.app;
    return { timezone, locale, ...this.#draft.form };
  }

  get #choices(): WizardChoices | null {
    const offered = this.#offered.value;
    return offered ? choicesIn(this.place, offered) : null;
  }

  get #zone(): string {
    return this.isMyZone ? this.#myZone : this.desk.signedIn.app.timezone;
  }

  get #myZone(): string {
    return this.desk.formats.of({}).resolvedOptions().timeZone;
  }

  #keep(change: Partial<NewBooking>): void {
    keepNewBooking(this.desk, { ...this.#draft, ...change });
    this.requestUpdate();
  }

  #type(values: FormValues): void {
    this.#keep({ form: { ...this.#draft.form, ...values } });
    const [name = ''] = Object.keys(values);
    if (this.problems.has(name))
      this.problems = new Map([...this.problems].filter(([field]) => field !== name));
  }

  #choose(change: Place): void {
    this.failure = null;
    this.said = '';
    this.dispatchEvent(new GoEvent({ place: withChoices(this.place, change) }, true));
  }

  #go(step: WizardStep): void {
    this.failure = null;
    this.said = '';
    this.dispatchEvent(new GoEvent({ place: withChoices(this.place, { step }) }));
  }

  #submit(event: SubmitEvent, step: WizardStep): void {
    event.preventDefault();
    const choices = this.#choices;
    if (choices === null || this.isSending) return;
    const isTaken = this.#check.found?.isFree === false;
    if (choices.bookable === null) this.failure = words.chooseType;
    else if (step === 'what') this.#go('when');
    else if (choices.startAt === null) this.failure = words.chooseTime;
    else if (step === 'customer') void this.#send(choices, event.target as HTMLFormElement);
    else if (!isTaken) this.#go(step === 'when' ? 'who' : 'customer');
  }

  async #send(choices: WizardChoices, form: HTMLFormElement): Promise<void> {
    const { messages } = visitorWords(this.desk.formats);
    const wrong = [...problemsOf(form)].map(([field, say]) => [field, say(messages)] as const);
    if (wrong.length > 0) return this.#showProblems(new Map(wrong));
    const contact = this.#contact.value ?? null;
    const body = wizardRequest(
      { ...choices, contactId: contact?.id ?? null },
      {
        form: this.#form,
        zone: this.#zone,
        needsOverride: this.#check.found?.needsOverride ?? choices.isAnyTime,
      },
    );
    if (body === null) return;
    this.isSending = true;
    this.failure = null;
    this.problems = new Map();
    this.said = '';
    try {
      await sendNewBooking(this.desk, body);
      this.dispatchEvent(new GoEvent({ place: { step: done } }, true));
    } catch (error) {
      this.failure = error;
      const fields = fieldProblems(error);
      if (fields.size > 0) await this.#showProblems(fields);
    } finally {
      this.isSending = false;
    }
  }

  async #showProblems(problems: ReadonlyMap<string, string>): Promise<void> {
    this.problems = problems;
    this.failure = words.fixFirst(problems.size);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  async #takeInstead(start: string): Promise<void> {
    this.#choose({ start, any_time: '' });
    this.said = words.tookInstead(this.desk.formats.dayAndTime(Date.parse(start), this.#zone));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('form .primary')?.focus();
  }

  /** Whoever comes by a link fills the fields as one who is picked does, once. */
  #fillFrom(contact: Contact | null): void {
    if (contact === null || this.#draft.filledFor === contact.id) return;
    this.#keep({ form: { ...this.#draft.form, ...filledFrom(contact) }, filledFor: contact.id });
  }

  async #link(contact: Contact, { conversationId }: WizardChoices): Promise<void> {
    this.#picked = contact;
    const [only, ...others] = contact.conversations;
    const own = only && others.length === 0 ? only.id : '';
    this.#fillFrom(contact);
    this.#choose({ contact_id: contact.id, conversation_id: conversationId ?? own });
    await this.updateComplete;
    await this.#contact.taskComplete;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.linked h3')?.focus();
  }

  #unlink(): void {
    this.#picked = null;
    this.#keep({ filledFor: null });
    this.#choose({ contact_id: '', conversation_id: '' });
  }

  #bookAgain(isSame: boolean): void {
    const { booked } = this.#draft;
    if (!isSame || booked === null) return this.#startAnew(noNewBooking, {});
    this.#startAnew(anotherFor(booked), {
      event_type: booked.event_type.id,
      contact_id: booked.contact_id ?? '',
      conversation_id: booked.conversation_id ?? '',
    });
  }

  #startAnew(next: NewBooking, place: Place): void {
    this.#picked = null;
    this.failure = null;
    this.problems = new Map();
    this.said = '';
    this.search = '';
    keepNewBooking(this.desk, next);
    this.dispatchEvent(new GoEvent({ place: withChoices({}, { ...place, step: 'what' }) }));
  }

  async #copy(url: string): Promise<void> {
    // A page in the background, or one without leave, may not write there: then the link is shown.
    const isCopied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    this.said = isCopied ? words.copied : `${words.linkShown} ${url}`;
  }
}
customElements.define('console-wizard', BookingWizard);

declare global {
  interface HTMLElementTagNameMap {
    'console-wizard': BookingWizard;
  }
}
