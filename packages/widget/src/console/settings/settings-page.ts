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
import { keyed } from 'lit/directives/keyed.js';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import { staysHere } from '../address/stays-here.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { tellLateFailure } from '../late-failure.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import { whenSeenAgain } from '../when-seen-again.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { tick } from '../tick.ts';
import { settingWords as words } from '../words/settings.ts';
import { appPart } from './app/app-part.ts';
import { firstSteps } from './first-steps.ts';
import type { FormKind } from './form/form-plan.ts';
import type { SettingSaved } from './form/setting-saved.ts';
import { giveUsualWeek } from './hosts/usual-week.ts';
import { objectList } from './objects/object-list.ts';
import { objectPage } from './objects/object-page.ts';
import { draftOf, nameOf, objectPlans, partKinds } from './objects/object-plans.ts';
import { readSettings, type Settings } from './objects/read-settings.ts';
import type { PartAt } from './part-at.ts';
import { isAdmin, maySetUp, partIn, partsFor, type SettingPart } from './setting-parts.ts';
import { settingsStyles } from './settings.styles.ts';
import { websitesPart } from './websites/websites-part.ts';
import './publish/publish-part.ts';

/** Where admins and managers set up what can be booked, with whom, where, and on which pages. */
export class SettingsPage extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    place: { attribute: false },
    isWeekSet: { state: true },
    said: { state: true },
  };

  declare desk: ConsoleDesk;
  declare place: Place;
  /** Whether a new host gets the usual working hours. */
  declare protected isWeekSet: boolean;
  declare protected said: string;
  #isToFocus = false;
  /** What is said is about the place that is gone to next. */
  #isSaidThere = false;
  /** What is read next replaces what is shown only where that works. */
  #isLookingAgain = false;

  readonly #settings: Task<readonly [ConsoleDesk], Settings | null> = new Task(this, {
    args: () => [this.desk] as const,
    task: async ([desk]) => {
      const shown = this.#isLookingAgain ? (this.#settings.value ?? null) : null;
      this.#isLookingAgain = false;
      if (!maySetUp(desk)) return null;
      const reading = readSettings(desk.client, isAdmin(desk));
      return shown ? reading.catch(() => shown) : reading;
    },
  });

  constructor() {
    super();
    this.place = {};
    this.isWeekSet = true;
    this.said = '';
    whenSeenAgain(this, () => this.#lookAgain());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('place');
    if (before === undefined) return;
    if (!this.#isSaidThere) this.said = '';
    this.#isSaidThere = false;
    this.#isToFocus = before['part'] !== this.place['part'] || before['id'] !== this.place['id'];
  }

  protected override updated(): void {
    if (!this.#isToFocus) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2[tabindex]');
    if (!heading) return;
    this.#isToFocus = false;
    heading.focus();
    heading.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    if (!maySetUp(desk))
      return html`<h1>${desk.words.pages.settings}</h1>
        <p class="notice" role="alert">${desk.words.notForYou}</p>`;
    const open = partIn(desk, this.place['part']);
    return html`<h1>${desk.words.pages.settings}</h1>
      <div class="layout">
        <nav aria-label=${words.navigation}>
          ${partsFor(desk).map(
            (part) =>
              html`<a
                href=${`?${String(new URLSearchParams({ page: 'settings', part }))}`}
                aria-current=${part === open ? 'page' : 'false'}
                @click=${(event: MouseEvent) => this.#go(event, { part })}
                >${words.parts[part]}</a
              >`,
          )}
        </nav>
        <div class="part">
          <p class="said" role="status">${this.said}</p>
          ${this.#renderRead(open)}
        </div>
      </div>`;
  }

  #renderRead(part: SettingPart): TemplateResult {
    const { desk, place } = this;
    const settings = this.#settings.value;
    if (this.#settings.error)
      return failureNotice(this.#settings.error, desk.words, () => this.#settings.run());
    if (!settings) return loadingNotice(desk.words);
    const onSaved = (what: SettingSaved): void => void this.#saved(what, place);
    const at: PartAt = { desk, settings, id: place['id'], onSaved };
    return html`${keyed(part + (at.id ?? ''), this.#renderPart(part, at))}`;
  }

  #renderPart(part: SettingPart, at: PartAt): TemplateResult {
    if (part === 'publish')
      return html`<h2 tabindex="-1">${words.parts.publish}</h2>
        <console-publish
          .desk=${at.desk}
          .settings=${at.settings}
          .chosen=${at.id}
          .onSaved=${at.onSaved}
        ></console-publish>`;
    if (part === 'app') return appPart(at);
    const kind = partKinds[part];
    // The way goes on where a step was taken.
    const steps = part === 'websites' || at.id === 'new' ? nothing : firstSteps(at);
    if (at.id !== undefined)
      return html`${steps} ${objectPage(at, objectPlans[kind], this.#newHost(kind, at.id))}`;
    return part === 'websites' ? websitesPart(at) : html`${steps} ${objectList(at, kind)}`;
  }

  /** What only making a host asks: whether it gets the hours that most have. */
  #newHost(kind: FormKind, id: string): TemplateResult | typeof nothing {
    if (kind !== 'host' || id !== 'new') return nothing;
    return html`<div>
      ${tick(words.startHours, this.isWeekSet, (isOn) => (this.isWeekSet = isOn))}
      <p class="quiet small">${words.startHoursHint}</p>
    </div>`;
  }

  /** What others have changed is shown; what somebody is changing here stays until it is saved, which finds out by itself. */
  #lookAgain(): void {
    const { desk, place } = this;
    const part = partIn(desk, place['part']);
    const id = place['id'] === 'new' ? undefined : place['id'];
    const draft = part === 'app' ? 'app:basics' : part === 'publish' ? null : draftOf(partKinds[part], id);
    if (draft !== null && Object.keys(desk.drafts.kept(draft)).length > 0) return;
    this.#isLookingAgain = true;
    void this.#settings.run();
  }

  /** What was saved at a place; somebody may have gone on from there meanwhile, and is left where they are. */
  async #saved(what: SettingSaved, place: Place): Promise<void> {
    const { desk } = this;
    const { kind, did } = what;
    desk.directory.forget();
    if (this.#isAt(place)) {
      this.#isSaidThere = did === 'created' || did === 'removed';
      this.said = did === 'created' ? words.created : did === 'removed' ? words.deleted : '';
    }
    // Without hours it is there all the same, and its page says what it lacks, which is opened unless somebody has gone on.
    let tellFailure = (): void => undefined;
    if (kind === 'host' && what.did === 'created' && this.isWeekSet)
      await giveUsualWeek(desk.client, what.saved.id).catch((error: unknown) => {
        tellFailure = () => tellLateFailure(desk, nameOf({ ...what.saved }), words.setWeek, error);
      });
    await this.#settings.run();
    if (!this.isConnected || !this.#isAt(place)) return tellFailure();
    const { part = 'event-types' } = place;
    if (what.did === 'created') this.dispatchEvent(new GoEvent({ place: { part, id: what.saved.id } }));
    if (did === 'removed') this.dispatchEvent(new GoEvent({ place: { part } }));
  }

  #isAt({ part, id }: Place): boolean {
    return part === this.place['part'] && id === this.place['id'];
  }

  #go(event: MouseEvent, place: Place): void {
    if (staysHere(event)) this.dispatchEvent(new GoEvent({ place }));
  }
}
customElements.define('console-settings', SettingsPage);

declare global {
  interface HTMLElementTagNameMap {
    'console-settings': SettingsPage;
  }
}
