/** What an element draws into. Throws where there is nothing. */
export function root(element: Element | null | undefined): ShadowRoot {
  if (!element?.shadowRoot) throw new Error(`${element?.localName ?? 'Nothing'} has no shadow root.`);
  return element.shadowRoot;
}

/** What stands in an element, in one line. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What stands in each of some elements. */
export const texts = (within: ParentNode, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map(text);

/** Presses the button with a name or a text, of several the last one. Throws where there is none. */
export function press(within: ParentNode, name: string): void {
  const button = [...within.querySelectorAll('button')].findLast(
    (one) => one.ariaLabel === name || text(one) === name,
  );
  if (!button) throw new Error(`There is no button ${name}.`);
  button.click();
}
