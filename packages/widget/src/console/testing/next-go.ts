import { GoEvent } from '../address/go-event.ts';

/** The next wish of an element to go somewhere. */
export const nextGo = (element: EventTarget): Promise<GoEvent> =>
  new Promise((resolve) => {
    const hear = (event: Event): void => {
      if (event instanceof GoEvent) resolve(event);
    };
    element.addEventListener(GoEvent.type, hear, { once: true });
  });
