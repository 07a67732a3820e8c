import { errorCodes } from '@slotkit/shared';
import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { explainedErrors } from './explained-errors.ts';
import { prose } from './prose.ts';
import { framedPage } from './site/docs-frame.ts';
import { apiPages } from './site/docs-map.ts';

/** Every error code with an anchor of its own: where the `type` of a problem document leads. */
export function errorsPage(): Html {
  return framedPage({
    ...apiPages.errors,
    contents: { label: 'Error codes', list: codeList },
    main: html`<div class="intro">
        <h1>Error codes</h1>
        <p class="lead">
          Every failure is answered as a problem document with one of these codes. They are only ever added:
          switch on them, never on a text.
        </p>
        <pre tabindex="0"><code>${example}</code></pre>
      </div>
      ${explainedErrors.map(
        ({ code, status, title, advice }) =>
          html`<article id="${code}" class="endpoint">
            <h2>
              <a class="self" href="#${code}"><span class="code bad">${status}</span> <code>${code}</code></a>
            </h2>
            <p class="summary">${title}</p>
            <p>${prose(advice)}</p>
          </article>`,
      )}`,
  });
}

const codeList = html`<p>Error codes</p>
  <ul>
    ${explainedErrors.map(
      ({ code, status }) =>
        html`<li>
          <a href="#${code}"><span class="code bad">${status}</span> <code>${code}</code></a>
        </li>`,
    )}
  </ul>`;

const example = JSON.stringify(
  {
    type: '/docs/errors#unprocessable',
    title: errorCodes.unprocessable.title,
    status: errorCodes.unprocessable.status,
    detail: 'The body breaks the schema of this request; see "errors".',
    code: 'unprocessable',
    errors: [{ pointer: '/attendee/email', detail: 'must be an e-mail address such as name@example.com' }],
    request_id: '3f0c5d0e-8a1e-4c55-9d0a-6f1c2f6f0b7a',
  },
  null,
  2,
);
