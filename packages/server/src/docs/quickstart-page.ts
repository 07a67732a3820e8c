import { html } from 'hono/html';
import type { JsonObject } from '../openapi/json-value.ts';
import type { Html } from '../pages/page-layout.ts';
import type { CallExample } from './examples/call-example.ts';
import type { ExamplePlace } from './examples/render-curl.ts';
import { prose } from './prose.ts';
import { commandWriter } from './quickstart-document.ts';
import { framedPage } from './site/docs-frame.ts';
import { apiPages } from './site/docs-map.ts';
import { codeFigure, headingAnchor } from './site/markdown.ts';
import { keepingOf, quickstartSteps, type QuickstartPart } from './quickstart.ts';

/** The quick start with this server's own address, each command to be copied. */
export function quickstartPage(openapi: JsonObject, place: ExamplePlace): Html {
  const write = commandWriter(openapi, place);
  return framedPage({
    ...apiPages.quickstart,
    contents: { label: 'Steps', list: stepList },
    main: html`<div class="intro">
        <h1>From nothing to a booking</h1>
        <p class="lead">
          A token, something to book, a webhook that you can trust, a booking and a move: by curl alone. Every
          call is described in the <a href="${apiPages.reference.path}">reference</a>.
        </p>
      </div>
      ${quickstartSteps.map(
        ({ title, parts }, index) =>
          html`<article class="endpoint step" id="${stepAnchor(title, index)}">
            <h2>${index + 1}. ${title}</h2>
            ${parts.map((part) => partOf(part, write))}
          </article>`,
      )}`,
  });
}

/** The same anchor as in docs/quickstart-api.md. */
const stepAnchor = (title: string, index: number): string => headingAnchor(`${index + 1}. ${title}`);

const stepList = html`<p>Quick start</p>
  <ul>
    ${quickstartSteps.map(
      ({ title }, index) =>
        html`<li>
          <a href="#${stepAnchor(title, index)}"><span class="code good">${index + 1}</span> ${title}</a>
        </li>`,
    )}
  </ul>`;

function partOf(part: QuickstartPart, write: (example: CallExample) => string): Html {
  if ('say' in part) return html`<p>${prose(part.say)}</p>`;
  if ('shell' in part) return codeFigure('Terminal', part.shell);
  if ('file' in part) return codeFigure(part.file, part.text.trimEnd());
  return html`${codeFigure('Terminal', write(part.call))}
  ${keepingOf(part.call) === '' ? '' : html`<p>${prose(keepingOf(part.call))}</p>`}`;
}
