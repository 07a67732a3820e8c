import type { ReactiveControllerHost } from 'lit';
import { defaultRangeExtractor, WindowVirtualizerController, type VirtualItem } from '@tanstack/lit-virtual';

/** How tall a row is before any was measured, in pixels. */
const firstGuess = 69;
/** Rows that are drawn beyond the edges of the window. */
const overscan = 12;

/** What is drawn. */
export interface VirtualOptions {
  readonly keyOf: (index: number) => string | number;
  /** The row that stays drawn, however far it is scrolled away, as somebody may be typing in it; -1 for none. */
  readonly kept: () => number;
}

/** Draws of a long list only the rows that the window shows, so that a hundred thousand scroll as ten do. */
export class VirtualRows {
  readonly #host: ReactiveControllerHost;
  readonly #controller: WindowVirtualizerController<HTMLElement>;
  readonly #measured = new WeakSet<Element>();
  /**
   * How tall a row is that was not measured yet: as those that were. A guess that is right costs nothing, while each one that is not lays
   * out all rows below anew.
   */
  #usualHeight = firstGuess;

  constructor(host: ReactiveControllerHost, { keyOf, kept }: VirtualOptions) {
    this.#host = host;
    this.#controller = new WindowVirtualizerController<HTMLElement>(host, {
      count: 0,
      estimateSize: () => this.#usualHeight,
      overscan,
      getItemKey: keyOf,
      // Drawing other rows while sizes are told would be told of in the same breath, which browsers report as an error.
      useAnimationFrameWithResizeObserver: true,
      rangeExtractor: (range) => {
        const shown = defaultRangeExtractor(range);
        const index = kept();
        return index < 0 || index >= range.count || shown.includes(index)
          ? shown
          : [...shown, index].toSorted((a, b) => a - b);
      },
    });
  }

  set count(count: number) {
    const virtual = this.#virtual;
    if (virtual.options.count !== count) virtual.setOptions({ ...virtual.options, count });
  }

  /** The rows to draw, each with how far below the list's top it begins, in pixels. */
  get items(): readonly Pick<VirtualItem, 'index' | 'key' | 'start'>[] {
    const { scrollMargin } = this.#virtual.options;
    return this.#virtual
      .getVirtualItems()
      .map(({ index, key, start }) => ({ index, key, start: start - scrollMargin }));
  }

  /** Of all rows, drawn or not, in pixels. */
  get height(): number {
    return this.#virtual.getTotalSize();
  }

  /** Whether the last rows are in sight, or soon will be. */
  get isNearEnd(): boolean {
    const last = this.#virtual.getVirtualIndexes().at(-1) ?? -1;
    return last >= this.#virtual.options.count - overscan;
  }

  /** Looks at what was drawn, after each update: how tall rows are, and where the list begins, as what stands above may have grown. */
  measure(list: Element | null): void {
    if (list === null) return;
    this.#measureRows(list);
    const virtual = this.#virtual;
    const scrollMargin = Math.round(list.getBoundingClientRect().top + window.scrollY);
    if (virtual.options.scrollMargin === scrollMargin) return;
    virtual.setOptions({ ...virtual.options, scrollMargin });
    this.#host.requestUpdate();
  }

  /** Measures the rows that are drawn, each when it is there for the first time; from then on whenever its size changes. */
  #measureRows(list: Element): void {
    const heights: number[] = [];
    for (const row of list.children) {
      if (this.#measured.has(row) || !(row instanceof HTMLElement)) continue;
      this.#measured.add(row);
      heights.push(row.offsetHeight);
      this.#virtual.measureElement(row);
    }
    // Half of them are not open, nor longer than usual.
    const usual = heights.toSorted((a, b) => a - b)[heights.length >> 1];
    if (usual) this.#usualHeight = usual;
    // Lets go of those that are not drawn any more.
    this.#virtual.measureElement(null);
  }

  get #virtual() {
    return this.#controller.getVirtualizer();
  }
}
