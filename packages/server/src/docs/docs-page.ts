import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { endpointSection, type PageParts } from './endpoint-section.ts';
import {
  anchor,
  endpointGroups,
  readOpenApi,
  shortTitle,
  type EndpointGroup,
  type OpenApiDocument,
} from './openapi-reading.ts';
import { prose } from './prose.ts';
import type { Variables } from './sample-figure.ts';
import { schemaFields } from './schema-fields.ts';
import { framedPage } from './site/docs-frame.ts';
import { apiPages } from './site/docs-map.ts';

/** The API reference as a page that needs no script, made from the server's own OpenAPI 3.1 document. */
export function renderDocs(openapi: unknown): Html {
  const document = readOpenApi(openapi);
  const groups = endpointGroups(document);
  const schemas = document.components?.schemas ?? {};
  const shapes = Object.entries(schemas);
  const endpoints = groups.flatMap((group) => group.endpoints);
  const variables: Variables = {
    origins: document['x-variables'] ?? {},
    calls: new Map(
      endpoints.map(({ id, method, path, operation }) => [
        operation.operationId ?? id,
        { id, title: `${method.toUpperCase()} ${path}` },
      ]),
    ),
  };
  return framedPage({
    ...apiPages.reference,
    isSearched: true,
    contents: { label: 'Calls', list: contents(groups, shapes.length > 0) },
    main: html`${intro(document)} ${credentials(document)}
    ${groups.map((group) => groupSection(group, { variables, shapes: schemas }))}
    ${
      shapes.length === 0
        ? ''
        : html`<section id="shapes">
            <h2>Shapes</h2>
            ${shapes.map(
              ([name, schema]) =>
                html`<article id="${anchor(`shape ${name}`)}" class="endpoint">
                  <h3>${name}</h3>
                  ${schema.description === undefined ? '' : html`<p>${prose(schema.description)}</p>`}
                  ${schemaFields(schema)}
                </article>`,
            )}
          </section>`
    }`,
  });
}

function intro({ info }: OpenApiDocument): Html {
  return html`<div class="intro">
    <h1>API reference</h1>
    <p class="version">
      ${info.title} ${info.version} · <a href="/openapi.json">OpenAPI document</a> ·
      <a href="/docs/api.md" rel="alternate" type="text/markdown">as Markdown</a>
    </p>
    ${info.description === undefined ? '' : html`<p class="lead">${prose(info.description)}</p>`}
    <p>
      New here? <a href="/docs/quickstart">From nothing to a booking, a webhook and a move</a> takes eight
      commands. Everything below has a command of its own to copy; <code>$NAMES</code> in it are yours to fill
      in, and each says where it comes from.
    </p>
    <ul class="conventions">
      <li>Bodies are JSON, names are in snake_case, and a field that nobody knows is refused.</li>
      <li>
        Instants are ISO 8601: answers have them in UTC, requests may have any offset. Days are
        <code>YYYY-MM-DD</code>.
      </li>
      <li>
        Lists come in pages: <code>limit</code> up to 200, and <code>next_cursor</code> as the
        <code>cursor</code> of the next call.
      </li>
      <li>
        What makes something takes an <code>Idempotency-Key</code>, so that it is safe to send it again; what
        changes something takes the object’s <code>ETag</code> as <code>If-Match</code>.
      </li>
      <li>
        Every refusal is a problem document with a stable <code>code</code>: see
        <a href="/docs/errors">all error codes</a>.
      </li>
    </ul>
  </div>`;
}

function credentials({ components }: OpenApiDocument): Html | string {
  const schemes = Object.entries(components?.securitySchemes ?? {});
  if (schemes.length === 0) return '';
  return html`<article id="credentials" class="endpoint">
    <h3>Who calls</h3>
    <dl class="fields">
      ${schemes.map(
        ([name, { description = '', name: header }]) =>
          html`<div>
            <dt>
              <code>${name}</code> ${header === undefined ? '' : html`<span class="type">${header}</span>`}
            </dt>
            <dd>${prose(description)}</dd>
          </div>`,
      )}
    </dl>
  </article>`;
}

function groupSection({ id, name, description, endpoints }: EndpointGroup, page: PageParts): Html {
  return html`<section id="${id}">
    <h2>${name}</h2>
    ${description === undefined ? '' : html`<p class="lead">${prose(description)}</p>`}
    ${endpoints.map((endpoint) => endpointSection(endpoint, page))}
  </section>`;
}

const contents = (groups: readonly EndpointGroup[], hasShapes: boolean): Html =>
  html`${groups.map(
    ({ id, name, endpoints }) =>
      html`<p><a href="#${id}">${name}</a></p>
        <ul>
          ${endpoints.map(
            (endpoint) =>
              html`<li>
                <a href="#${endpoint.id}"
                  ><span class="method ${endpoint.method}">${endpoint.method}</span>
                  <span>${shortTitle(endpoint)}</span></a
                >
              </li>`,
          )}
        </ul>`,
  )}
  ${hasShapes ? html`<p><a href="#shapes">Shapes</a></p>` : ''}`;
