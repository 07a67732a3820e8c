import { LitElement } from 'lit';

/**
 * Gives the focus to what an event brings, once the element that it happened in is drawn again.
 *
 * @param event one that is still on its way: where it is listened to is read at once
 * @param find the control that has the focus then; none leaves it where it is
 */
export function focusDrawn({ currentTarget }: Event, find: (root: ShadowRoot) => HTMLElement | null): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null;
  if (!(root instanceof ShadowRoot) || !(root.host instanceof LitElement)) return;
  void root.host.updateComplete.then(() => find(root)?.focus());
}
