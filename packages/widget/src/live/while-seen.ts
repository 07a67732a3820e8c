/**
 * Tells when somebody begins to look at an element and when nobody does any more: it has left the page or the screen, or the tab is
 * hidden. Says again that it is seen when the network is back, or the page from where the browser had put it away.
 *
 * @returns what ends it; nothing is told then
 */
export function whileSeen(element: Element, tell: (isSeen: boolean) => void): () => void {
  const end = new AbortController();
  let isOnScreen = false;
  const look = (): void => tell(isOnScreen && !document.hidden);
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false;
    look();
  });
  observer.observe(element);
  const { signal } = end;
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', look, { signal });
  for (const event of ['online', 'pageshow']) addEventListener(event, look, { signal });
  return () => end.abort();
}
