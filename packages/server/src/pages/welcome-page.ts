import type { LanguageTag } from '@slotkit/shared/vocabularies';
import { html } from 'hono/html';
import { pageLayout, type Html } from './page-layout.ts';
import { welcomeWords } from './welcome-words.ts';

/** What a server without the demo answers at its root: what it is, and where to read on. */
export const welcomePage = (language: LanguageTag): Html => {
  const words = welcomeWords[language];
  return pageLayout({
    locale: language,
    title: 'Slotkit',
    description: words.description,
    kind: 'welcome',
    body: html`<main>
      <img class="mark" src="/assets/icon.svg" alt="" width="56" height="56" />
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <ul class="ways">
        <li>
          <a href="/docs"><strong>${words.docs}</strong></a>
          <span>${words.docsAre}</span>
        </li>
        <li>
          <a href="/docs/api"><strong>${words.reference}</strong></a>
          <span>${words.referenceIs}</span>
        </li>
        <li>
          <a href="/docs/errors"><strong>${words.codes}</strong></a>
          <span>${words.codesAre}</span>
        </li>
        <li>
          <a href="/openapi.json"><strong>${words.document}</strong></a>
          <span>${words.documentIs}</span>
        </li>
      </ul>
      <h2>${words.embed}</h2>
      <pre dir="ltr"><code>&lt;script type="module" src="/cdn/booking-widget.js"&gt;&lt;/script&gt;
&lt;booking-widget app-id="…"&gt;&lt;/booking-widget&gt;</code></pre>
      <p>${words.visitor}</p>
    </main>`,
  });
};
