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
import { dayAt } from '../../time/zones.ts';
import { addDays } from '../../time/days.ts';
import { instantOf } from '../actions/wall-time.ts';
import { allRows } from '../all-rows.ts';
import { asRead } from '../as-read.ts';
import { formStyles } from '../booking/form.styles.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText, isOutdated } from '../console-error.ts';
import { tellLateFailure } from '../late-failure.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { keepFocus } from '../keeps-focus.ts';
import { KeptByDesk } from '../kept-by-desk.ts';
import { whenSeenAgain } from '../when-seen-again.ts';
import { hoursWords as words } from '../words/hours.ts';
import { exceptionForm } from './exception-form.ts';
import { exceptionList } from './exception-list.ts';
import {
  draftOf,
  draftSpan,
  exceptionRows,
  wantedExceptions,
  type ExceptionDraft,
  type ExceptionRow,
} from './exception-rows.ts';
import { exceptionText } from './exception-text.ts';
import { hoursStyles } from './hours.styles.ts';

type Part = ExceptionRow['parts'][number];
type Wanted = ReturnType<typeof wantedExceptions>[number];

const asWanted = ({ type, start, end, timezone, reason }: Part): Wanted => ({
  type,
  start,
  end,
  timezone,
  reason,
});

/** The forms that are open, by host. */
const begun = new KeptByDesk<{ readonly draft: ExceptionDraft; readonly editing: ExceptionRow | null }>();

/** Days and hours on which a host's week is different: vacations, an hour off, extra hours, other hours on a day. */
export class ConsoleExceptions extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, formStyles, hoursStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    hostId: { attribute: false },
    hostName: { attribute: false },
    zone: { attribute: false },
    isFixed: { attribute: false },
    draft: { state: true },
    said: { state: true },
    failure: { state: true },
    isSending: { state: true },
    removed: { state: true },
  };

  declare desk: ConsoleDesk;
  declare hostId: string;
  /** What the host is called. */
  declare hostName: string;
  /** The IANA zone of the schedule. */
  declare zone: string;
  /** Whether it may only be looked at. */
  declare isFixed: boolean;
  declare protected draft: ExceptionDraft | null;
  declare protected said: string;
  /** A sentence, or what the call threw. */
  declare protected failure: unknown;
  declare protected isSending: boolean;
  /** What was removed last, as long as it can be brought back. */
  declare protected removed: ExceptionRow | null;

  readonly #exceptions = new Task(this, {
    args: () => [this.desk, this.hostId, this.#today] as const,
    task: ([{ client }, id, from], { signal }) =>
      allRows((start) =>
        client.get('/v1/hosts/{id}/exceptions', {
          params: { path: { id }, query: { from, limit: 200, ...start } },
          signal,
        }),
      ),
  });
  /** How many bookings lie in what is typed. */
  readonly #booked = new Task(this, {
    args: () => {
      const span = this.draft && this.draft.kind !== 'extra' ? draftSpan(this.draft) : null;
      return [this.hostId, span?.start ?? null, span?.end ?? null, this.zone] as const;
    },
    task: async ([hostId, start, end, zone], { signal }) => {
      const from = start === null ? null : instantOf(start, zone);
      const to = end === null ? null : instantOf(end, zone);
      if (from === null || to === null) return null;
      const { count } = await this.desk.client.get('/v1/bookings/count', {
        params: {
          query: {
            assigned_to_id: hostId,
            status: 'pending_confirmation,scheduled,confirmed',
            start_date: new Date(from).toISOString(),
            end_date: new Date(to).toISOString(),
          },
        },
        signal,
      });
      return count;
    },
  });

  /** What the form changes; null for something new. */
  #editing: ExceptionRow | null = null;

  constructor() {
    super();
    this.isFixed = false;
    this.draft = null;
    this.said = '';
    this.failure = null;
    this.isSending = false;
    this.removed = null;
    keepFocus(this, '.rows .tools button:last-child', '.open, form select');
    whenSeenAgain(this, () => void this.#exceptions.run());
    begun.listen(this, () => this.#followKept());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { desk, hostId } = this;
    if (changed.has('hostId')) {
      const before = begun.of(desk, hostId);
      this.draft = before?.draft ?? null;
      this.#editing = before?.editing ?? null;
      this.said = '';
      this.failure = null;
      this.removed = null;
    }
    // One that was left has nothing to say about what is typed since.
    if (this.isConnected && changed.has('draft'))
      begun.keep(desk, hostId, this.draft && { draft: this.draft, editing: this.#editing });
  }

  /** Shows what became of a form that was sent before its page was left. */
  #followKept(): void {
    const kept = begun.of(this.desk, this.hostId);
    const [draft, editing] = [kept?.draft ?? null, kept?.editing ?? null];
    if (draft === this.draft && editing === this.#editing) return;
    this.draft = draft;
    this.#editing = editing;
    void this.#exceptions.run();
  }

  protected override render(): TemplateResult {
    const { desk, draft } = this;
    const exceptions = this.#exceptions.value;
    const problem = this.failure ?? this.#exceptions.error ?? null;
    return html`<section aria-labelledby="exceptions">
      <div class="head">
        <h2 id="exceptions">${words.exceptions}</h2>
        ${
          this.isFixed || draft
            ? nothing
            : html`<button class="open" @click=${() => void this.#open()}>${words.addException}…</button>`
        }
      </div>
      ${draft ? this.#renderForm(draft) : nothing}
      ${
        problem === null
          ? nothing
          : html`<p class="failure" role="alert">
              ${typeof problem === 'string' ? problem : failureText(problem, desk.words)}
            </p>`
      }
      <p role="status" class=${this.said ? 'said' : 'hidden'}>
        ${this.said}
        ${
          this.removed
            ? html`<button class="link" @click=${() => void this.#bringBack()}>${words.undo}</button>`
            : nothing
        }
      </p>
      ${
        exceptions &&
        exceptionList({
          rows: exceptionRows(exceptions),
          formats: desk.formats,
          isFixed: this.isFixed,
          onEdit: (row) => void this.#open(row),
          onRemove: (row) => void this.#remove(row),
        })
      }
    </section>`;
  }

  #renderForm(draft: ExceptionDraft): TemplateResult {
    return exceptionForm({
      draft,
      desk: this.desk,
      isNew: this.#editing === null,
      booked: this.#booked.value ?? null,
      isSending: this.isSending,
      onChange: (change) => this.#change(change),
      onSave: () => void this.#save(),
      onClose: () => void this.#close(),
    });
  }

  get #today(): string {
    return dayAt(this.desk.now(), this.zone);
  }

  /** For a new one, or to change one that is there. */
  async #open(row: ExceptionRow | null = null): Promise<void> {
    const firstDay = addDays(this.#today, 1);
    const fresh: ExceptionDraft = {
      kind: 'off',
      firstDay,
      lastDay: firstDay,
      from: '09:00',
      to: '12:00',
      reason: '',
    };
    this.draft = (row && draftOf(row)) ?? fresh;
    this.#editing = row;
    this.said = '';
    this.removed = null;
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
  }

  async #close(): Promise<void> {
    this.draft = null;
    this.#editing = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  #change(change: Partial<ExceptionDraft>): void {
    const { draft } = this;
    if (!draft) return;
    const next = { ...draft, ...change };
    // Whoever moves the first day behind the last means a time as long as before, beginning there.
    this.draft = next.lastDay < next.firstDay && change.firstDay ? { ...next, lastDay: next.firstDay } : next;
  }

  async #save(): Promise<void> {
    const { desk, hostId, draft } = this;
    const span = draft && draftSpan(draft);
    const wanted = draft && wantedExceptions(draft);
    if (!span || !wanted || wanted.length === 0) return;
    const replaced = this.#editing;
    const action = replaced ? words.change : words.addException;
    const what = this.#nameOf(action, { ...span, kind: draft.kind });
    await this.#send(what, words.exceptionConflict, async () => {
      await this.#add(wanted, replaced?.parts);
      if (this.#isOnShow(hostId)) {
        this.said = replaced ? words.changed : words.added;
        await this.#close();
      } else if (begun.of(desk, hostId)?.draft === draft) begun.keep(desk, hostId, null);
    });
    if (replaced && hostId === this.hostId && this.failure !== null) this.#followChange(replaced);
  }

  /** Somebody else was faster: what was typed stays, wherever it is on show by now, and is saved over what that one is now. */
  #followChange(replaced: ExceptionRow): void {
    const { desk, hostId } = this;
    const kept = begun.of(desk, hostId);
    const now = this.#exceptions.value;
    if (!now || kept?.editing !== replaced) return;
    const ids = replaced.parts.map(({ id }) => id);
    this.#editing = exceptionRows(now).find(({ parts }) => parts.some(({ id }) => ids.includes(id))) ?? null;
    begun.keep(desk, hostId, { draft: kept.draft, editing: this.#editing });
    this.requestUpdate();
  }

  /** All or none: what was done before a refusal is undone. What is replaced goes last. */
  async #add(wanted: readonly Wanted[], replaced: readonly Part[] = []): Promise<void> {
    const { client } = this.desk;
    const path = { id: this.hostId };
    const add = (body: Wanted): Promise<Part> =>
      client.post('/v1/hosts/{id}/exceptions', { params: { path }, body });
    const undo: (() => Promise<unknown>)[] = [];
    try {
      for (const body of wanted) {
        const added = await add(body);
        undo.push(() => this.#delete(added));
      }
      for (const part of replaced) {
        await this.#delete(part);
        undo.push(() => add(asWanted(part)));
      }
    } catch (error) {
      await Promise.all(undo.map((one) => one().catch(() => null)));
      throw error;
    }
  }

  async #remove(row: ExceptionRow): Promise<void> {
    const { hostId } = this;
    await this.#send(this.#nameOf(words.remove, row), words.exceptionChanged, async () => {
      for (const part of row.parts) await this.#delete(part);
      if (!this.#isOnShow(hostId)) return;
      this.said = words.exceptionRemoved;
      this.removed = row;
    });
  }

  async #bringBack(): Promise<void> {
    const { hostId, removed: row } = this;
    if (!row) return;
    await this.#send(this.#nameOf(words.undo, row), words.exceptionChanged, async () => {
      await this.#add(row.parts.map(asWanted));
      if (!this.#isOnShow(hostId)) return;
      this.said = words.added;
      this.removed = null;
    });
  }

  #delete(part: Part): Promise<unknown> {
    return this.desk.client.delete('/v1/hosts/{id}/exceptions/{exception_id}', {
      params: { path: { id: part.host_id, exception_id: part.id }, header: asRead(part) },
    });
  }

  /**
   * One thing at a time, by its name.
   *
   * @param conflict what is said where somebody else was faster
   */
  async #send(what: string, conflict: string, work: () => Promise<void>): Promise<void> {
    if (this.isSending) return;
    const { desk, hostId, hostName } = this;
    this.isSending = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      const why = isOutdated(error) ? conflict : error;
      if (hostId === this.hostId) this.failure = why;
      if (!this.#isOnShow(hostId)) tellLateFailure(desk, hostName, what, why);
    }
    this.isSending = false;
    await this.#exceptions.run();
  }

  #isOnShow(hostId: string): boolean {
    return this.isConnected && hostId === this.hostId;
  }

  #nameOf(action: string, exception: Parameters<typeof exceptionText>[0]): string {
    return words.ofException(action, exceptionText(exception, this.desk.formats));
  }
}
customElements.define('console-exceptions', ConsoleExceptions);

declare global {
  interface HTMLElementTagNameMap {
    'console-exceptions': ConsoleExceptions;
  }
}
