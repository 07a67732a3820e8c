import type { ReactiveControllerHost } from 'lit';

/** Acts whenever somebody comes back to this tab of the browser, as long as an element is on the page: what nobody tells of is read again then. */
export function whenSeenAgain(host: ReactiveControllerHost, act: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  host.addController({
    hostConnected: () => document.addEventListener('visibilitychange', look),
    hostDisconnected: () => document.removeEventListener('visibilitychange', look),
  });
}
