/**
 * Tells when somebody begins to look at an element and when nobody does any more: it has left the page or the screen, or the tab is
 * hidden. Says again that it is seen when the network is back, or the page from where the browser had put it away. It ends with the
 * element: of one that is not seen nothing is kept.
 */
export function whileSeen(element: Element, tell: (isSeen: boolean) => void): void {
  let onScreen = new AbortController();
  const look = (): void => tell(!document.hidden);
  const observer = new IntersectionObserver((entries) => {
    onScreen.abort();
    if (!entries.at(-1)?.isIntersecting) {
      tell(false);
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
