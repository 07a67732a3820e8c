/** Registers an element unless its tag is taken: a second copy of the script on a page does no harm. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
