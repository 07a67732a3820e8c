import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Task } from '@lit/task';
import { keyed } from 'lit/directives/keyed.js';
import { GoEvent } from '../../address/go-event.ts';
import type { ConsoleDesk } from '../../console-desk.ts';
import { failureText, isOutdated } from '../../console-error.ts';
import type { EventType, WidgetKey } from '../../console-shapes.ts';
import { valueOf } from '../../control-value.ts';
import { tellLateFailure } from '../../late-failure.ts';
import { oneOption, optionList } from '../../option-list.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { addDays } from '../../../time/days.ts';
import { settingWords } from '../../words/settings.ts';
import type { OnSettingSaved } from '../form/setting-saved.ts';
import type { Settings } from '../objects/read-settings.ts';
import { settingCalls } from '../objects/setting-calls.ts';
import { settingLink } from '../setting-link.ts';
import { isAdmin } from '../setting-parts.ts';
import { publishStyles } from './publish.styles.ts';
import { pageOf, snippetOf, type Embedded } from './snippets.ts';
import './copy-text.ts';
import './widget-preview.ts';

const words = settingWords.publish;
const elements = ['booking-widget', 'booking-button'] as const;
/** The name of the choice of everything in the address. */
const everything = 'all';

/** What a website, a mail or a poster needs of an event type: code, link, QR code; and how it looks there. */
export class PublishPart extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, publishStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    settings: { attribute: false },
    chosen: { attribute: false },
    onSaved: { attribute: false },
    element: { state: true },
    key: { state: true },
    isShown: { state: true },
    failure: { state: true },
  };

  declare desk: ConsoleDesk;
  declare settings: Settings;
  /** The id of an event type, 'all', or nothing for the first. */
  declare chosen: string | undefined;
  declare onSaved: OnSettingSaved;
  declare protected element: (typeof elements)[number];
  /** The id of a key, '' for none; null until somebody chooses. */
  declare protected key: string | null;
  declare protected isShown: boolean;
  declare protected failure: string;

  /** When somebody could book for the first time: what a new admin wants to know. */
  readonly #first = new Task(this, {
    args: () => [this.#eventType?.id, this.#eventType?.version] as const,
    task: async ([id], { signal }) => {
      if (id === undefined) return undefined;
      const from = this.desk.today();
      const found = await this.desk.client.get('/v1/availability', {
        params: {
          query: {
            event_type_id: id,
            from,
            to: addDays(from, 27),
            timezone: this.desk.signedIn.app.timezone,
          },
        },
        signal,
      });
      if (!('slots' in found)) return undefined;
      return { id, start: found.slots[0]?.start ?? found.first_available?.start ?? null };
    },
  });

  constructor() {
    super();
    this.element = 'booking-widget';
    this.key = null;
    this.isShown = false;
    this.failure = '';
  }

  get #eventType(): EventType | undefined {
    const { eventTypes } = this.settings;
    if (this.chosen === everything) return undefined;
    return eventTypes.find(({ id }) => id === this.chosen) ?? eventTypes[0];
  }

  get #key(): WidgetKey | undefined {
    const { keys } = this.settings;
    return this.key === null ? keys[0] : keys.find(({ id }) => id === this.key);
  }

  protected override render(): TemplateResult {
    const { eventTypes, app } = this.settings;
    if (eventTypes.length === 0)
      return html`<p>${words.noneYet}</p>
        ${settingLink({ part: 'event-types', id: 'new' }, settingWords.add.event_type, 'button primary')}`;
    const eventType = this.#eventType;
    const embedded: Embedded = {
      server: location.origin,
      appId: app.id,
      key: this.#key?.key ?? null,
      slug: eventType?.slug ?? null,
      title: eventType?.title ?? app.name,
    };
    return html`<label class="chosen"
        >${words.choose}<select
          @change=${(event: Event) =>
            this.dispatchEvent(new GoEvent({ place: { part: 'publish', id: valueOf(event) } }))}
        >
          ${eventTypes.map(({ id, title }) => oneOption(id, title, id === eventType?.id))}
          ${oneOption(everything, words.all, eventType === undefined)}
        </select></label
      >
      ${eventType ? this.#renderState(eventType) : nothing}
      ${eventType?.public === false ? nothing : this.#renderWays(embedded)}`;
  }

  /** Whether anybody can book it at all. */
  #renderState(eventType: EventType): TemplateResult {
    const { desk } = this;
    if (!eventType.public)
      return html`<div class="state" role="status">
        <p>${words.notPublic}</p>
        <button class="primary" @click=${() => this.#publish(eventType)}>${words.makePublic}</button>
        ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
      </div>`;
    const first = this.#first.value;
    // Of another event type it is no answer.
    if (first?.id !== eventType.id) return html`<p class="quiet" role="status"></p>`;
    if (first.start !== null)
      return html`<p class="quiet" role="status">
        ${words.firstFree(desk.formats.dayAndTime(Date.parse(first.start), eventType.timezone))}
      </p>`;
    const place = { event_type_id: eventType.id, day: addDays(desk.today(), 1) };
    return html`<div class="state" role="status">
      <p>${words.noTime}</p>
      <button @click=${() => this.dispatchEvent(new GoEvent({ page: 'why', place }))}>
        ${words.explain}
      </button>
    </div>`;
  }

  #renderWays(embedded: Embedded): TemplateResult {
    const page = pageOf(embedded);
    const path = new URL(page).pathname;
    return html`<div class="columns">
        <section class="code">
          <h3>${words.snippet}</h3>
          ${this.#renderElements()} ${this.#renderKeys()}
          <p class="quiet">${words.pasteIt}</p>
          <console-copy .text=${snippetOf(embedded, this.element)} .label=${words.copySnippet}></console-copy>
        </section>
        <section>
          <h3>${words.link}</h3>
          <console-copy .text=${page} .label=${words.copyLink}></console-copy>
          <a class="button" href=${page} target="_blank">${words.open}</a>
        </section>
        <section>
          <h3>${words.code}</h3>
          <img class="qr" src=${`${path}/qr.svg`} alt=${words.codeOf(embedded.title)} />
          <a class="button" href=${`${path}/qr.svg`} download=${`${embedded.slug ?? embedded.appId}.svg`}
            >${words.download}</a
          >
        </section>
      </div>
      <section>
        <h3>${words.preview}</h3>
        <p>
          <button aria-expanded=${this.isShown} @click=${() => (this.isShown = !this.isShown)}>
            ${this.isShown ? words.hidePreview : words.showPreview}
          </button>
        </p>
        ${
          this.isShown
            ? keyed(
                `${path}${this.#eventType?.version}`,
                html`<console-preview .path=${path} .name=${embedded.title}></console-preview>`,
              )
            : nothing
        }
      </section>`;
  }

  #renderElements(): TemplateResult {
    return html`<div class="ticks" role="radiogroup" aria-label=${words.snippet}>
      ${elements.map(
        (element) =>
          html`<label class="switch"
            ><input
              type="radio"
              name="element"
              .checked=${element === this.element}
              @change=${() => (this.element = element)}
            />${element === 'booking-widget' ? words.widget : words.button}</label
          >`,
      )}
    </div>`;
  }

  #renderKeys(): TemplateResult {
    const { keys } = this.settings;
    if (!isAdmin(this.desk)) return html`<p class="state">${this.#withoutKeyText}</p>`;
    if (keys.length === 0)
      return html`<p class="quiet">${words.noKey}</p>
        ${settingLink({ part: 'websites', id: 'new' }, words.makeKey)}`;
    const key = this.#key;
    return html`<label class="chosen"
        >${words.whichKey}<select @change=${(event: Event) => (this.key = valueOf(event))}>
          ${optionList(keys, key?.id)} ${oneOption('', words.withoutKey, !key)}
        </select></label
      >
      <p class="quiet">${key ? this.#whereText(key) : words.noKey}</p>
      ${key ? settingLink({ part: 'websites', id: key.id }, words.changeWhere) : nothing}`;
  }

  /** Whoever is given no keys is told where the code works without one, and what it lacks elsewhere. */
  get #withoutKeyText(): string {
    const { origins } = this.settings.app;
    const where = origins.length > 0 ? `${settingWords.worksOn(this.desk.formats.list(origins))}. ` : '';
    return where + words.askAdmin(this.element);
  }

  #whereText({ origins }: WidgetKey): string {
    const list = origins ?? this.settings.app.origins;
    return list.length === 0 ? settingWords.everywhere : settingWords.worksOn(this.desk.formats.list(list));
  }

  async #publish(eventType: EventType): Promise<void> {
    const { desk } = this;
    try {
      await settingCalls.event_type.change(desk.client, eventType, { public: true });
      this.failure = '';
      this.onSaved({ kind: 'event_type', did: 'changed' });
    } catch (error) {
      if (isOutdated(error)) this.onSaved({ kind: 'event_type', did: 'stale' });
      const known = isOutdated(error) ? settingWords.changedFirst : null;
      if (this.isConnected && eventType.id === this.#eventType?.id)
        this.failure = known ?? failureText(error, desk.words);
      else tellLateFailure(desk, eventType.title, words.makePublic, known ?? error);
    }
  }
}
customElements.define('console-publish', PublishPart);

declare global {
  interface HTMLElementTagNameMap {
    'console-publish': PublishPart;
  }
}
