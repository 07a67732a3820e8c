import { html } from 'hono/html';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import type { OpenedSignIn } from './sign-in.ts';
import type { SignInWords } from './words/sign-in-words.ts';

/** Where the address is asked for. With a problem: what was typed, and was no address. */
export const signInPage = (words: SignInWords, problem?: { readonly typed: string }): Html =>
  signInLayout(
    words,
    words.title,
    html`<p class="lead">${words.lead}</p>
      ${addressForm(words, problem)}`,
  );

/** After the address was sent: the same whoever it belongs to. */
export const sentPage = (words: SignInWords): Html =>
  signInLayout(
    words,
    words.sentTitle,
    html`<p class="lead">${words.sentLead}</p>
      <ul>
        ${words.sentHints.map((hint) => html`<li>${hint}</li>`)}
      </ul>
      <p><a href="/console/sign-in">${words.askAgain}</a></p>`,
  );

/** A link that is good for nothing, for whatever reason; and the way to a new one. */
export const overPage = (words: SignInWords): Html =>
  signInLayout(
    words,
    words.overTitle,
    html`<p class="lead">${words.overLead}</p>
      ${addressForm(words)}`,
  );

/** A link that works: it says whom it signs in, and only its button does. */
export const openedPage = (words: SignInWords, { member, app }: OpenedSignIn): Html =>
  signInLayout(
    words,
    words.openTitle(app.name),
    html`<p class="lead">${words.openLead}</p>
      <p class="person">
        <b><bdi>${member.name}</bdi></b
        ><bdi>${member.email}</bdi>
      </p>
      <form method="post"><button class="primary" type="submit">${words.open}</button></form>
      <p class="muted">${words.notYou}</p>`,
  );

/** Instead of the console in a frame of another page: forms are filled in where the address bar shows whose they are. */
export const framedPage = (words: SignInWords): Html =>
  signInLayout(
    words,
    words.title,
    html`<p class="lead">${words.framedLead}</p>
      <p>
        <a href="/console/sign-in" target="_blank" rel="noopener">${words.framedLink}</a>
      </p>`,
  );

function addressForm(words: SignInWords, problem?: { readonly typed: string }): Html {
  return html`<form class="sign-in" method="post" action="/console/sign-in">
    <label for="email">${words.email}</label>
    <input
      id="email"
      name="email"
      type="email"
      required
      maxlength="254"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      dir="ltr"
      value="${problem?.typed ?? ''}"
      ${problem ? html`aria-invalid="true" aria-describedby="problem"` : ''}
    />
    ${problem ? html`<p id="problem" class="problem" role="alert">${words.emailProblem}</p>` : ''}
    <button class="primary" type="submit">${words.ask}</button>
  </form>`;
}

const signInLayout = (words: SignInWords, title: string, content: Html): Html =>
  pageLayout({
    title,
    locale: words.language,
    kind: 'notice',
    noIndex: true,
    stylesheets: ['/assets/sign-in.css'],
    body: html`<main>
      <h1>${title}</h1>
      ${content}
    </main>`,
  });
