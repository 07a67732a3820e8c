import { demoLink } from './demo-bookings.ts';

/** An element in demo mode, as far as its links are concerned. */
interface DemoElement extends HTMLElement {
  readonly demo: boolean;
  manageToken?: string;
}

/**
 * Links of the elements lead to pages of a server, and there is none: the one to manage a booking shows it in its place, the one to book
 * again begins anew.
 */
export function followDemoLinks(): void {
  document.addEventListener('click', (event) => {
    const path = event.composedPath();
    const link = path.find((one) => one instanceof HTMLAnchorElement);
    const element = path.find((one): one is DemoElement => one instanceof HTMLElement && 'demo' in one);
    if (!link || !element?.demo) return;
    const address = link.getAttribute('href') ?? '';
    if (link.part.contains('book-again')) {
      event.preventDefault();
      beginAnew(element);
    } else if (address.startsWith(demoLink)) {
      event.preventDefault();
      element.manageToken = address.slice(demoLink.length);
    }
  });
}

/** Puts a fresh element in its place, as another page would have one. */
function beginAnew(element: DemoElement): void {
  const fresh = element.cloneNode(true) as DemoElement;
  for (const name of ['manage-token', 'confirm-token', 'token']) fresh.removeAttribute(name);
  element.replaceWith(fresh);
}
