import { changedSlotDays } from '../flow/changed-slot-days.ts';
import type { AskedTimes, LoadedTimes, TimesView } from '../views/times-view.ts';
import { followSlots, type Following } from './follow-slots.ts';
import { whileSeen, type Watcher } from './while-seen.ts';

/** What the stream can go on from: nothing where somebody moves a booking, because such an answer is that person's own. */
function tagOf({ question, source }: LoadedTimes): string | null {
  const [{ manageToken }] = JSON.parse(question) as AskedTimes;
  return manageToken ? null : source[1];
}

/** Keeps the times on show up to date, as long as somebody looks at them. What vanishes is said aloud, and takes no focus along. */
class LiveTimes implements Watcher {
  readonly #view: TimesView;
  readonly #region: HTMLElement = document.createElement('div');
  #loaded: LoadedTimes | null = null;
  #following: Following | null = null;
  #isSeen = false;

  constructor(view: TimesView) {
    this.#view = view;
    const region = this.#region;
    region.className = 'hidden';
    region.role = 'status';
    whileSeen(view.host.renderRoot.querySelector('dialog') ?? view.host, this);
  }

  see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#listen();
  }

  /** Looks what is on show now. */
  look(): void {
    const { loaded } = this.#view;
    const before = this.#loaded;
    if (loaded === before) return;
    this.#loaded = loaded;
    this.#region.textContent = '';
    // Beside the times: what is outside of a dialog is not heard.
    this.#view.host.renderRoot.querySelector('.panes')?.after(this.#region);
    if (loaded && loaded.question === before?.question) {
      this.#goOnFrom(loaded);
      return;
    }
    this.#following?.rest();
    // In a demo nobody else books.
    this.#following = loaded && !this.#view.host.demo ? this.#follow(loaded) : null;
    this.#listen();
  }

  #listen(): void {
    if (this.#isSeen) this.#following?.wake();
    else this.#following?.rest();
  }

  #follow(loaded: LoadedTimes): Following {
    const { client, widgetKey, zone } = this.#view.host;
    // Whoever reads a stream in a browser sends no headers; so there is no preflight either.
    const address = new URL(loaded.source[0]);
    address.pathname += '/stream';
    if (widgetKey) address.searchParams.set('key', widgetKey);
    return followSlots(address.href, tagOf(loaded), {
      changed: (changes) => {
        const loaded = this.#loaded;
        if (!loaded) return;
        const { first_available: first } = changes;
        // What is free for a booking that moves is more than the stream tells of.
        if (!tagOf(loaded)) void this.#ask();
        else
          this.#show({
            days: changedSlotDays(loaded.days, changes, zone.name),
            firstAvailableAt: first && Date.parse(first.start),
          });
      },
      stale: () => void this.#ask(),
      heard: (response) => client.clock.learn(response),
    });
  }

  #goOnFrom(loaded: LoadedTimes): void {
    const tag = tagOf(loaded);
    if (tag) this.#following?.goOnFrom(tag);
  }

  /** Without an answer everything stays as it is: nobody has asked for anything. */
  async #ask(): Promise<void> {
    const loaded = this.#loaded;
    // An element that has just left learns only with the next frame that nobody looks.
    if (!loaded || !this.#view.host.isConnected) return;
    try {
      const fresh = await this.#view.load(loaded.question);
      if (loaded !== this.#loaded) return;
      this.#show(fresh);
      this.#goOnFrom(fresh);
    } catch {
      // The stream goes on trying.
    }
  }

  #show({ days, firstAvailableAt }: Pick<LoadedTimes, 'days' | 'firstAvailableAt'>): void {
    const view = this.#view;
    const { host } = view;
    const loaded = this.#loaded;
    if (!loaded) return;
    const timesOfDay = () => loaded.days.get(view.selectedDay ?? '') ?? [];
    const option = host.shadowRoot?.activeElement?.closest('[role="option"]');
    const before = timesOfDay();
    const stop = option ? Array.from(option.parentElement?.children ?? []).indexOf(option) : view.focusIndex;
    const stopAt = before[stop]?.startAt ?? 0;
    Object.assign(loaded, { days, firstAvailableAt });
    const after = timesOfDay();
    const { messages, formats } = host.localization;
    const left = new Set(after.map(({ startAt }) => startAt));
    const gone = before.filter(({ startAt }) => !left.has(startAt));
    if (gone.length > 0)
      this.#region.textContent = messages.timesTaken(
        formats.list(gone.map(({ startAt }) => formats.time(startAt, host.zone.name))),
      );
    // The tab stop, and the focus with it, stays with its time or goes to the next one.
    const index = after.filter(({ startAt }) => startAt < stopAt).length;
    view.focusIndex = Math.max(0, Math.min(index, after.length - 1));
    view.show(loaded);
    if (option) host.focusOn(after.length > 0 ? '[role="option"][tabindex="0"]' : 'td[tabindex="0"]');
    host.requestUpdate();
  }
}

const all = new WeakMap<TimesView, LiveTimes>();

/** Follows what is on show, whenever that may have changed. */
export function followTimes(view: TimesView): void {
  // A button that was not pressed yet has nothing to look at.
  if (!all.has(view) && !view.host.renderRoot.querySelector('.panes')) return;
  const live = all.get(view) ?? new LiveTimes(view);
  all.set(view, live);
  live.look();
}
