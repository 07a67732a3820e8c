import type { BookingElement } from '../elements/booking-element.ts';

/**
 * Lets an answer that comes after a while take no room away from under what stands below on the page; `isFree` gives it back, at a step
 * that the visitor takes.
 */
export function keepRoom({ renderRoot }: BookingElement, isFree = false): void {
  const { style, offsetHeight } = renderRoot.firstElementChild as HTMLElement;
  style.minBlockSize = isFree ? '' : `${offsetHeight}px`;
}
