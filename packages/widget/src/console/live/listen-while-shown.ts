import type { ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { LiveListener } from './live-bookings.ts';

/** Listens to what happens to bookings as long as an element is on the page. */
export function listenWhileShown(
  host: ReactiveControllerHost,
  desk: () => ConsoleDesk,
  listener: LiveListener,
): void {
  let unlisten: (() => void) | null = null;
  host.addController({
    hostConnected: () => {
      unlisten = desk().live.listen(listener);
    },
    hostDisconnected: () => unlisten?.(),
  });
}
