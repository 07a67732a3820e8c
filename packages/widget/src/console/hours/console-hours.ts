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
import type { Shapes } from '@slotkit/shared/client';
import { formStyles } from '../booking/form.styles.ts';
import { hostReach } from '../host-reach.ts';
import { keepFocus } from '../keeps-focus.ts';
import { failureNotice, loadingNotice } from '../notices.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { isOutdated } from '../console-error.ts';
import { tellLateFailure } from '../late-failure.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { whenSeenAgain } from '../when-seen-again.ts';
import { hoursWords as words } from '../words/hours.ts';
import { connectedCalendars } from './connected-calendars.ts';
import { hoursDays } from './hours-days.ts';
import { draftsOf, type HoursDraft } from './hours-drafts.ts';
import type { HoursEditEvent } from './hours-edit-event.ts';
import { hoursElsewhere } from './hours-elsewhere.ts';
import { hoursSaving } from './hours-saving.ts';
import { stretchText } from './hours-text.ts';
import { hoursZone } from './hours-zone.ts';
import { hoursStyles } from './hours.styles.ts';
import { saveWeek } from './save-week.ts';
import { dayName } from './week-days.ts';
import { copied, isSameWeek, place, remove, weekOf, type Stretch, type WeekHours } from './week-hours.ts';
import './console-exceptions.ts';
import './hours-grid.ts';

/**
 * A host's working hours, the exceptions from them, and the calendars that are looked at besides. Hours are drawn or typed, and saved when
 * somebody says so; until then they are kept by the desk.
 */
export class ConsoleHours extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, formStyles, hoursStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    hostId: { attribute: false },
    hostName: { attribute: false },
    onSaved: { attribute: false },
    at: { state: true },
    copying: { state: true },
    said: { state: true },
    failure: { state: true },
    isSending: { state: true },
  };

  declare desk: ConsoleDesk;
  declare hostId: string;
  /** What the host is called. */
  declare hostName: string;
  /** Told of hours that were saved, as they make another version of the host. A function, as the page may have been left by then. */
  declare onSaved: () => void;
  /** What was changed last. */
  declare protected at: Stretch | null;
  /** The day whose hours are about to be copied. */
  declare protected copying: number | null;
  declare protected said: string;
  declare protected failure: unknown;
  declare protected isSending: boolean;

  #base: Shapes['Schedule'] | null = null;
  readonly #schedule = new Task(this, {
    args: () => [this.desk, this.hostId] as const,
    task: async ([{ client }, id], { signal }) => {
      const base = await client.get('/v1/hosts/{id}/schedule', { params: { path: { id } }, signal });
      this.#base = base;
      return base;
    },
  });
  readonly #calendars = new Task(this, {
    args: () => [this.desk, this.hostId] as const,
    task: async ([{ client }, id], { signal }) =>
      (await client.get('/v1/hosts/{id}/calendars', { params: { path: { id } }, signal })).data,
  });

  constructor() {
    super();
    this.onSaved = () => undefined;
    this.at = null;
    this.copying = null;
    this.said = '';
    this.failure = null;
    this.isSending = false;
    keepFocus(this, '.day .remove, .day .tools button:first-child, .saving button', '.saving button');
    whenSeenAgain(this, () => this.#lookAgain());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('hostId') === undefined) return;
    this.at = null;
    this.copying = null;
    this.said = '';
    this.failure = null;
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    if (this.#base?.host_id === this.hostId) return this.#renderHours(this.#draft(this.#base));
    const { error } = this.#schedule;
    return error ? failureNotice(error, desk.words, () => this.#schedule.run()) : loadingNotice(desk.words);
  }

  #renderHours(draft: HoursDraft): TemplateResult {
    const { desk, hostId } = this;
    const { formats } = desk;
    const { week } = draft;
    const isFixed = !hostReach(desk.signedIn)(hostId);
    const minutes = week.stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    const total = new Intl.NumberFormat(formats.locale, {
      style: 'unit',
      unit: 'hour',
      maximumFractionDigits: 2,
    }).format(minutes / 60);
    return html`
      <section aria-labelledby="hours" @keydown=${this.#undoByKey}>
        <div class="head">
          <h2 id="hours">${words.title}</h2>
          <p class="quiet">${words.total(total)}</p>
          ${hoursZone(week.timezone, isFixed ? null : (zone) => this.#changeZone(zone))}
        </div>
        <p class="quiet">${isFixed ? words.readOnly : words.hint}</p>
        <div class="editor">
          <console-hours-grid
            .formats=${formats}
            .stretches=${week.stretches}
            .at=${this.at}
            .isFixed=${isFixed}
            @console-hours-edit=${({ replaced, next }: HoursEditEvent) => this.#edit(replaced, next)}
          ></console-hours-grid>
          <div>
            <h3>${words.exact}</h3>
            ${hoursDays({
              stretches: week.stretches,
              formats,
              isFixed,
              copying: this.copying,
              onEdit: (replaced, next) => this.#edit(replaced, next),
              onCopying: (day) => this.#showCopying(day),
              onCopy: (from, to) => this.#copy(from, to),
            })}
          </div>
        </div>
        ${hoursElsewhere(week.elsewhere, formats, isFixed ? null : (gone) => this.#dropElsewhere(gone))}
        ${isFixed ? nothing : this.#renderSaving(draft)}
      </section>
      <console-exceptions
        .desk=${desk}
        .hostId=${hostId}
        .hostName=${this.hostName}
        .zone=${draft.base.timezone}
        .isFixed=${isFixed}
      ></console-exceptions>
      ${connectedCalendars({ calendars: this.#calendars.value ?? null, error: this.#calendars.error, desk })}
    `;
  }

  #renderSaving({ past, week, base }: HoursDraft): TemplateResult {
    const { desk, isSending, said, failure } = this;
    return hoursSaving({
      desk,
      isChanged: !isSameWeek(week, weekOf(base)),
      canUndo: past.length > 0,
      isSending,
      said,
      failure,
      onSave: () => void this.#save(),
      onUndo: this.#undo,
      onDiscard: () => this.#show(weekOf(base), words.undone),
      onSettle: (whose) => void this.#settle(whose),
    });
  }

  #draft(base: Shapes['Schedule']): HoursDraft {
    return draftsOf(this.desk).of(this.hostId) ?? { base, week: weekOf(base), past: [] };
  }

  #edit(replaced: Stretch | null, next: Stretch | null): void {
    if (!this.#base) return;
    const { formats } = this.desk;
    const { week } = this.#draft(this.#base);
    if (next === null) {
      if (replaced)
        this.#show(
          { ...week, stretches: remove(week.stretches, replaced) },
          words.removed(stretchText(replaced, formats)),
        );
      return;
    }
    const result = place(week.stretches, next, replaced);
    if (!result) return this.#refuse();
    const text = stretchText(result.at, formats);
    this.at = result.at;
    this.#show(
      { ...week, stretches: result.stretches },
      result.merged > 0 ? words.mergedInto(text) : words.placed(text),
    );
  }

  #copy(from: number, to: readonly number[]): void {
    if (!this.#base) return;
    const { week } = this.#draft(this.#base);
    const stretches = copied(week.stretches, from, to);
    if (!stretches) return this.#refuse();
    this.copying = null;
    this.#show({ ...week, stretches }, words.copied(dayName(from, this.desk.formats)));
  }

  /** What is drawn is drawn anew, so that what was typed and refused does not stay. */
  #refuse(): void {
    this.said = words.tooLong;
    this.requestUpdate();
  }

  #changeZone(timezone: string): void {
    if (this.#base) this.#show({ ...this.#draft(this.#base).week, timezone }, words.unsaved);
  }

  #dropElsewhere(gone: WeekHours['elsewhere'][number]): void {
    if (!this.#base) return;
    const { week } = this.#draft(this.#base);
    const elsewhere = week.elsewhere.filter((one) => one !== gone);
    this.#show({ ...week, elsewhere }, words.unsaved);
  }

  /** The week as it is to be; what it was before can be had back. */
  #show(week: WeekHours, said: string): void {
    if (!this.#base) return;
    const draft = this.#draft(this.#base);
    this.#keep({ ...draft, week, past: [...draft.past, draft.week] });
    this.said = said;
    this.failure = null;
  }

  #keep(draft: HoursDraft): void {
    const isSaved = isSameWeek(draft.week, weekOf(draft.base)) && draft.past.length === 0;
    draftsOf(this.desk).keep(draft.base.host_id, isSaved ? null : draft);
    this.requestUpdate();
  }

  readonly #undo = (): void => {
    if (!this.#base) return;
    const draft = this.#draft(this.#base);
    const week = draft.past.at(-1);
    if (!week) return;
    this.#keep({ ...draft, week, past: draft.past.slice(0, -1) });
    this.said = words.undone;
  };

  readonly #undoByKey = (event: KeyboardEvent): void => {
    if (
      event.key !== 'z' ||
      !(event.ctrlKey || event.metaKey) ||
      event.composedPath()[0] instanceof HTMLInputElement
    )
      return;
    event.preventDefault();
    this.#undo();
  };

  async #save(): Promise<void> {
    if (!this.isSending && this.#base) await this.#send(this.hostName, this.#draft(this.#base));
  }

  /** Saves what is kept of a host, who need not be on show any more. */
  async #send(hostName: string, sent: HoursDraft): Promise<void> {
    const { base, week } = sent;
    const hostId = base.host_id;
    if (isSameWeek(week, weekOf(base))) return;
    this.isSending = true;
    if (hostId === this.hostId) this.failure = null;
    try {
      const saved = await saveWeek(this.desk.client, week, base);
      this.onSaved();
      // What was changed while the save was on its way is not in it, and is still to be saved.
      const now = draftsOf(this.desk).of(hostId) ?? { base, week: weekOf(base), past: [] };
      const isChanged = !isSameWeek(now.week, week);
      draftsOf(this.desk).keep(
        hostId,
        isChanged ? { ...now, base: saved, past: now.past.slice(sent.past.length) } : null,
      );
      // Somebody may look at another host by now.
      if (hostId === this.hostId) {
        this.#base = saved;
        this.said = isChanged ? words.savedBefore : words.saved;
      }
    } catch (error) {
      this.#fail({ hostId, hostName }, words.save, error);
    }
    this.isSending = false;
  }

  /**
   * Says it at the hours of that host, or wherever the member is once they are not on show any more.
   *
   * @param failure what the call threw
   */
  #fail(
    { hostId, hostName }: Pick<ConsoleHours, 'hostId' | 'hostName'>,
    what: string,
    failure: unknown,
  ): void {
    if (this.#isOnShow(hostId)) this.failure = failure;
    else tellLateFailure(this.desk, hostName, what, isOutdated(failure) ? words.conflict : failure);
  }

  /**
   * Somebody else was faster: either theirs is shown, and mine can be had back, or mine is what will be saved over theirs. That goes on for
   * the host for whom it was pressed, whatever is on show by then.
   */
  async #settle(whose: 'mine' | 'theirs'): Promise<void> {
    const { desk, hostId, hostName } = this;
    if (!this.#base) return;
    const before = this.#draft(this.#base);
    try {
      const base = await desk.client.get('/v1/hosts/{id}/schedule', { params: { path: { id: hostId } } });
      const mine = draftsOf(desk).of(hostId) ?? before;
      const settled =
        whose === 'mine' ? { ...mine, base } : { base, week: weekOf(base), past: [...mine.past, mine.week] };
      this.#keep(settled);
      if (hostId === this.hostId) {
        this.#base = base;
        this.failure = null;
      }
      if (whose === 'mine') await this.#send(hostName, settled);
    } catch (error) {
      if (whose === 'mine') this.#fail({ hostId, hostName }, words.keepMine, error);
      // What could not be shown is not missed: mine is kept.
      else if (this.#isOnShow(hostId)) this.failure = error;
    }
  }

  #isOnShow(hostId: string): boolean {
    return this.isConnected && hostId === this.hostId;
  }

  #showCopying(day: number | null): void {
    this.copying = day;
  }

  #lookAgain(): void {
    void this.#calendars.run();
    if (!draftsOf(this.desk).of(this.hostId)) void this.#schedule.run();
  }
}
customElements.define('console-hours', ConsoleHours);

declare global {
  interface HTMLElementTagNameMap {
    'console-hours': ConsoleHours;
  }
}
