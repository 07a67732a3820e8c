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
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText, isOutdated } from '../console-error.ts';
import { keepFocus } from '../keeps-focus.ts';
import { KeptByDesk } from '../kept-by-desk.ts';
import { tellLateFailure } from '../late-failure.ts';
import { consoleStyles } from '../styles/console.styles.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import { askAffected, removeBlock, saveBlock, type WantedBlock } from './block-calls.ts';
import {
  draftFor,
  draftOf,
  draftPeriod,
  quickPeriod,
  type BlockDraft,
  type QuickBlock,
} from './block-draft.ts';
import { blockForm } from './block-form.ts';
import { blockList } from './block-list.ts';
import { blockTimeStyles } from './block-time.styles.ts';
import { BlocksChangedEvent } from './blocks-changed-event.ts';
import { periodOf, type Period } from './periods.ts';
import { periodText, untilWhen } from './schedule-text.ts';

/** The forms that are open, by host. */
const begun = new KeptByDesk<BlockDraft>();

const quickOnes: readonly (readonly [name: keyof typeof words.quick, quick: QuickBlock])[] = [
  [15, 15],
  [30, 30],
  [60, 60],
  ['day', 'day'],
];

/**
 * Times in which a host is not to be disturbed: blocked from now on by one press, or planned. Where something is booked in such a time, it
 * is shown before anything happens, and customers can be told.
 *
 * @fires console-blocks - when they were changed here
 */
export class BlockTime extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, formStyles, blockTimeStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    hostId: { attribute: false },
    hostName: { attribute: false },
    zone: { attribute: false },
    blocks: { attribute: false },
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
  /** The IANA zone that times are in. */
  declare zone: string;
  /** The blocks, present and ahead, by start. */
  declare blocks: readonly Shapes['DoNotDisturb'][];
  declare protected draft: BlockDraft | null;
  declare protected said: string;
  declare protected failure: unknown;
  declare protected isSending: boolean;
  /** The block that was removed last, as long as it can be brought back. */
  declare protected removed: Shapes['DoNotDisturb'] | null;

  readonly #affected = new Task(this, {
    args: () => {
      const period = this.draft && draftPeriod(this.draft, this.zone);
      return [this.hostId, this.draft?.of ?? null, period?.startAt ?? null, period?.endAt ?? null] as const;
    },
    task: ([hostId, of, startAt, endAt], { signal }) =>
      startAt === null || endAt === null
        ? null
        : askAffected(this.desk.client, hostId, { of, startAt, endAt }, signal),
  });

  /** The time that the last press blocked, until it is among the blocks. */
  #made: Period | null = null;

  constructor() {
    super();
    this.blocks = [];
    this.draft = null;
    this.said = '';
    this.failure = null;
    this.isSending = false;
    this.removed = null;
    keepFocus(this, '.blocks .actions button:last-child', '.quick button');
    begun.listen(this, () => this.#followKept());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { desk, hostId } = this;
    if (changed.has('hostId')) {
      this.draft = begun.of(desk, hostId);
      this.removed = null;
      this.said = '';
      this.failure = null;
    }
    if (changed.has('hostId') || changed.has('blocks')) {
      this.#made = null;
      this.#followChange();
    }
    // One that was left has nothing to say about what is typed since.
    if (this.isConnected && changed.has('draft')) begun.keep(desk, hostId, this.draft);
  }

  /** Shows what became of what was sent before its page was left. */
  #followKept(): void {
    const kept = begun.of(this.desk, this.hostId);
    if (kept === this.draft) return;
    this.draft = kept;
    this.dispatchEvent(new BlocksChangedEvent());
  }

  protected override render(): TemplateResult {
    const { desk, zone, draft, isSending } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.blockTitle}</h2>
      <p class="quiet">${words.blockHint}</p>
      <div class="quick" role="group" aria-label=${words.blockNow}>
        ${quickOnes.map(
          ([name, quick]) =>
            html`<button aria-disabled=${isSending} @click=${() => void this.#blockNow(quick)}>
              ${words.quick[name]}
            </button>`,
        )}
        <button @click=${() => this.#open(quickPeriod(60, desk.now(), zone), 'to')}>${words.until}</button>
        <button @click=${() => this.#open(this.#nextHour, 'from')}>${words.plan}</button>
      </div>
      <p role="status" class=${this.said ? 'said' : 'hidden'}>
        ${this.said}
        ${
          this.removed
            ? html`<button class="link" @click=${() => void this.#bringBack()}>${words.undo}</button>`
            : nothing
        }
      </p>
      ${
        this.failure === null
          ? nothing
          : html`<p role="alert" class="failure">
              ${isOutdated(this.failure) ? words.changedElsewhere : failureText(this.failure, desk.words)}
            </p>`
      }
      ${
        draft
          ? blockForm({
              draft,
              desk,
              zone,
              isPeriod: draftPeriod(draft, zone) !== null,
              affected: this.#affected.value ?? null,
              problem: this.#affected.error ?? null,
              isSending,
              onChange: (change) => this.#change(change),
              onSave: () => void this.#saveDraft(),
              onClose: () => void this.#close(),
            })
          : nothing
      }
      ${blockList({
        blocks: this.blocks.filter(({ id }) => id !== this.removed?.id),
        desk,
        zone,
        onEdit: (block) => this.#edit(block),
        onEnd: (block) => void this.#end(block),
        onRemove: (block) => void this.#remove(block),
      })}
    </section>`;
  }

  /** Somebody else has changed the block that is being edited: what was typed stays, and is saved over what that one is now. */
  #followChange(): void {
    const of = this.draft?.of;
    const now = of && this.blocks.find(({ id }) => id === of.id);
    if (this.draft && now && now.version !== of.version) this.draft = { ...this.draft, of: now };
  }

  /** Where nothing is booked in it, one press is enough; else the form says what is. What was begun by a press before lasts longer. */
  async #blockNow(quick: QuickBlock): Promise<void> {
    const { desk, zone, hostId, hostName } = this;
    const wanted = quickPeriod(quick, desk.now(), zone);
    const what = this.#nameOf(words.save, wanted);
    await this.#send(what, async () => {
      const known = [...this.blocks.map(periodOf), ...(this.#made ? [this.#made] : [])];
      const there = known.find(({ startAt, endAt }) => startAt <= wanted.startAt && endAt >= wanted.endAt);
      if (there) {
        this.said = words.alreadyBlocked(untilWhen(there.endAt, desk, zone));
        return;
      }
      const of = this.blocks.find((block) => isRunning(block, wanted.startAt)) ?? null;
      const period = { ...wanted, ...(of && { startAt: periodOf(of).startAt }) };
      const { count } = await askAffected(desk.client, hostId, { of, ...period });
      if (count === 0) {
        await this.#save(hostId, { of, ...period, reason: '', notifies: false });
        if (this.#isOnShow(hostId)) this.#made = period;
        return;
      }
      const asked = { ...draftOf(period, zone), of };
      if (this.#isOnShow(hostId)) return this.#show(asked, 'reason');
      if (begun.of(desk, hostId) === null) begun.keep(desk, hostId, asked);
      tellLateFailure(desk, hostName, what, words.lookFirst(count, desk.formats.number(count)));
    });
  }

  async #saveDraft(): Promise<void> {
    const { draft } = this;
    const period = draft && draftPeriod(draft, this.zone);
    if (!draft || !period) return;
    await this.#send(this.#nameOf(draft.of ? words.saveChange : words.save, period), async () => {
      const { desk, hostId } = this;
      await this.#save(hostId, { ...draft, ...period });
      if (this.#isOnShow(hostId)) await this.#close();
      else if (begun.of(desk, hostId) === draft) begun.keep(desk, hostId, null);
    });
  }

  async #save(hostId: string, wanted: WantedBlock): Promise<void> {
    const { desk, zone } = this;
    const { notified_bookings: told } = await saveBlock(desk.client, hostId, wanted);
    const isNow = wanted.startAt <= desk.now();
    const what = isNow
      ? words.blocked(untilWhen(wanted.endAt, desk, zone))
      : words.planned(periodText(wanted, desk, zone));
    const count = desk.formats.number(told.length);
    this.#tell(hostId, told.length > 0 ? `${what} ${words.told(told.length, count)}` : what);
  }

  async #end(block: Shapes['DoNotDisturb']): Promise<void> {
    const { desk, hostId } = this;
    const { startAt } = periodOf(block);
    const { endAt } = quickPeriod(0, desk.now(), this.zone);
    await this.#send(this.#nameOf(words.endNow, periodOf(block)), async () => {
      if (endAt <= startAt) await removeBlock(desk.client, hostId, block);
      else {
        const changed = { of: block, startAt, endAt, reason: block.reason ?? '', notifies: false };
        await saveBlock(desk.client, hostId, changed);
      }
      this.#tell(hostId, words.ended);
    });
  }

  async #remove(block: Shapes['DoNotDisturb']): Promise<void> {
    const { desk, hostId } = this;
    await this.#send(this.#nameOf(words.remove, periodOf(block)), async () => {
      await removeBlock(desk.client, hostId, block);
      this.#tell(hostId, words.removed);
      if (this.#isOnShow(hostId)) this.removed = block;
    });
  }

  async #bringBack(): Promise<void> {
    const block = this.removed;
    if (!block) return;
    await this.#send(this.#nameOf(words.undo, periodOf(block)), async () => {
      const again = { of: null, ...periodOf(block), reason: block.reason ?? '', notifies: false };
      await this.#save(this.hostId, again);
    });
  }

  /** One thing at a time, by its name: a second press while the first is on its way does nothing. */
  async #send(what: string, work: () => Promise<void>): Promise<void> {
    if (this.isSending) return;
    const { desk, hostId, hostName } = this;
    this.isSending = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      if (isOutdated(error)) this.dispatchEvent(new BlocksChangedEvent());
      if (this.#isOnShow(hostId)) this.failure = error;
      else tellLateFailure(desk, hostName, what, isOutdated(error) ? words.changedElsewhere : error);
    }
    this.isSending = false;
  }

  #isOnShow(hostId: string): boolean {
    return this.isConnected && hostId === this.hostId;
  }

  #nameOf(action: string, period: Period): string {
    return words.ofBlock(action, periodText(period, this.desk, this.zone));
  }

  /** Says what was done where its host is still on show; the blocks are others in any case. */
  #tell(hostId: string, text: string): void {
    this.dispatchEvent(new BlocksChangedEvent());
    if (!this.#isOnShow(hostId)) return;
    this.removed = null;
    this.#made = null;
    this.said = text;
  }

  #change(change: Partial<BlockDraft>): void {
    this.draft = this.draft && { ...this.draft, ...change };
  }

  async #close(): Promise<void> {
    this.draft = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.quick button:last-child')?.focus();
  }

  #edit(block: Shapes['DoNotDisturb']): void {
    this.#show(draftFor(block, this.zone), 'from');
  }

  #open(period: Period, focus: 'from' | 'to' | 'reason'): void {
    this.#show(draftOf(period, this.zone), focus);
  }

  #show(draft: BlockDraft, focus: 'from' | 'to' | 'reason'): void {
    this.draft = draft;
    this.said = '';
    this.failure = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLInputElement>(`[name=${focus}]`)?.focus(),
    );
  }

  get #nextHour(): Period {
    const hourMs = 3_600_000;
    const startAt = Math.ceil(this.desk.now() / hourMs) * hourMs;
    return { startAt, endAt: startAt + hourMs };
  }
}
customElements.define('console-block-time', BlockTime);

/** Whether it goes on and says nothing of its own, so that it can be made longer. */
function isRunning(block: Shapes['DoNotDisturb'], at: number): boolean {
  const { startAt, endAt } = periodOf(block);
  return block.reason === null && startAt <= at && at <= endAt;
}

declare global {
  interface HTMLElementTagNameMap {
    'console-block-time': BlockTime;
  }
}
