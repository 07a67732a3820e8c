import type { Browser, Page } from '@playwright/test';
import { bookOnce } from './book-once.ts';
import { slowDown } from './slow-network.ts';

/** Something that moved although nobody had just done anything. */
export interface Shift {
  /** The browser's score: 0 is nothing, 0.1 is what a visitor begins to mind. */
  readonly value: number;
  /** The heading that was on show. */
  readonly step: string;
  /** What moved, as far as the browser says. */
  readonly moved: readonly string[];
}

/** What moves by itself on a page while somebody visits it, on a slow network. */
export async function layoutShifts(
  browser: Browser,
  url: string,
  width: number,
  visit: (page: Page) => Promise<void>,
): Promise<readonly Shift[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await watchShifts(page);
  await slowDown(page);
  await page.goto(url);
  await visit(page);
  const shifts = await page.evaluate(() => window.shiftsSeen ?? []);
  await page.close();
  return shifts;
}

/** Goes from times that have just appeared to the finished booking of the demo's intro call. */
export async function bookAtLeisure(page: Page): Promise<void> {
  // Nobody chooses a time in the second in which times appear: by then the rest has come.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/en-later-')),
  );
  await bookOnce(page);
}

declare global {
  interface Window {
    shiftsSeen?: Shift[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

// Source: the Layout Instability API. What follows within half a second of a visitor's input is wanted.
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const name = ({ node }: LayoutShift['sources'][number]): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      if (!element) return 'something removed';
      const { localName, id, textContent } = element;
      return `${localName}${id && `#${id}`} ${textContent.trim().slice(0, 40)}`;
    };
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'hadRecentInput' in entry;
    const step = (): string =>
      document
        .querySelector('booking-widget, booking-manage')
        ?.shadowRoot?.querySelector('h2')
        ?.textContent.trim() ?? '';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!isShift(entry) || entry.hadRecentInput) continue;
        shifts.push({ value: entry.value, step: step(), moved: entry.sources.map(name) });
      }
    }).observe({ entryTypes: ['layout-shift'] });
    window.shiftsSeen = shifts;
  });
}
