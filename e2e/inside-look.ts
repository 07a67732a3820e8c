import type { Page } from '@playwright/test';

/**
 * Looks at everything inside the widget of a page: all computed styles, and each box within the widget. Returns what differs from the
 * look that was kept, each as `button.primary[12] color: before → after`; with `keep`, this look is the one to compare with.
 */
export function lookInside(page: Page, keep = false): Promise<readonly string[]> {
  return page.locator('booking-widget').evaluate((host, keep) => {
    const looks = new Map<string, string>();
    const frame = host.shadowRoot?.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    let count = 0;
    const look = (element: Element): void => {
      // What is only said aloud looks like nothing.
      if (element.matches('.hidden')) return;
      const name = `${element.localName}.${element.classList.item(0)}[${count++}]`;
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x - frame.x, y - frame.y, width, height].map((side) => side.toFixed(1));
      looks.set(`${name} box`, width + height > 0 ? box.join(' ') : 'none');
      const styles = getComputedStyle(element);
      for (const property of styles) looks.set(`${name} ${property}`, styles.getPropertyValue(property));
      lookBelow(element);
    };
    const lookBelow = (element: Element): void => {
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child);
    };
    for (const child of host.shadowRoot?.children ?? []) look(child);
    if (keep) Reflect.set(host, 'keptLook', looks);
    const kept: typeof looks = Reflect.get(host, 'keptLook');
    return [...looks].flatMap(([name, value]) =>
      kept.get(name) === value ? [] : [`${name}: ${kept.get(name)} → ${value}`],
    );
  }, keep);
}
