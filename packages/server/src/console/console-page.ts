import { html } from 'hono/html';
import { element } from '../pages/hosted-page.ts';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import { consoleEntry } from '../pages/cdn-build.ts';
import type { OpenedSignIn } from '../sign-in/sign-in.ts';
import type { SignInWords } from '../sign-in/words/sign-in-words.ts';

/** The views that the console's address may ask for besides the whole of it. */
export const consoleViews = ['compact', 'bookings'] as const;
/** One of them. */
export type ConsoleView = (typeof consoleViews)[number];

/** What the page of the console is made of. */
export interface ConsolePage extends Pick<OpenedSignIn, 'member' | 'app'> {
  readonly words: SignInWords;
  readonly view: ConsoleView | null;
  /** Whether the element has been built. */
  readonly isBuilt: boolean;
}

/** Where the page finds the element. */
export const consoleScript = `/cdn/${consoleEntry}`;

/** The page around `<booking-console>`: who is signed in, and the way out, stand in it until the element runs. */
export function consolePage({ words, member, app, view, isBuilt }: ConsolePage): Html {
  const fallback = html`<main class="fallback">
    <h1>${app.name}</h1>
    <p>${words.signedInAs(member.name)}</p>
    ${isBuilt ? html`<noscript><p class="hint">${words.needsScript}</p></noscript>` : html`<p class="hint">${words.notBuilt}</p>`}
    <form method="post" action="/console/sign-out">
      <button type="submit">${words.signOut}</button>
    </form>
  </main>`;
  return pageLayout({
    title: app.name,
    locale: words.language,
    kind: 'console',
    noIndex: true,
    stylesheets: ['/assets/sign-in.css', `/assets/branding/${encodeURIComponent(app.id)}.css`],
    scripts: isBuilt ? [consoleScript] : [],
    // The element has a main part of its own: what stands in it is not shown any more by then.
    body: html`${element(
      'booking-console',
      [
        ['app-id', app.id],
        ['view', view],
      ],
      fallback,
    )}`,
  });
}
