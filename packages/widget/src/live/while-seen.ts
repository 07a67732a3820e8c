/** Who is told when somebody looks. */
export interface Watcher {
  /** Somebody begins to look, looks again, or nobody looks any more. */
  see(isSeen: boolean): void;
}

/**
 * Tells when somebody begins to look at an element and when nobody does any more: it has left the page or the screen, or the tab is
 * hidden. Tells again that it is seen when the network is back, or the page from where the browser had put it away. It ends with the
 * element and keeps neither that nor the watcher alive.
 */
export function whileSeen(element: Element, watcher: Watcher): void {
  // A browser keeps an observer as long as it has something to observe, and with it whatever it calls.
  const weak = new WeakRef(watcher);
  let onScreen = new AbortController();
  const look = (): void => weak.deref()?.see(!document.hidden);
  const observer = new IntersectionObserver((entries) => {
    onScreen.abort();
    if (!entries.at(-1)?.isIntersecting) {
      weak.deref()?.see(false);
      return;
    }
    onScreen = new AbortController();
    const { signal } = onScreen;
    document.addEventListener('visibilitychange', look, { signal });
    for (const event of ['online', 'pageshow']) addEventListener(event, look, { signal });
    look();
  });
  observer.observe(element);
}
