import { html } from 'hono/html';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import { docsHeader } from './docs-header.ts';
import { endpointSection } from './endpoint-section.ts';
import {
  anchor,
  endpointGroups,
  readOpenApi,
  type EndpointGroup,
  type OpenApiDocument,
} from './openapi-reading.ts';
import { prose } from './prose.ts';
import { schemaFields } from './schema-fields.ts';

/** The API reference as a page that needs no script, made from the server's own OpenAPI 3.1 document. */
export function renderDocs(openapi: unknown): Html {
  const document = readOpenApi(openapi);
  const groups = endpointGroups(document);
  const shapes = Object.entries(document.components?.schemas ?? {});
  return pageLayout({
    title: `${document.info.title}: API reference`,
    description: `Every call of ${document.info.title} with its parameters, fields, answers and error codes.`,
    kind: 'docs',
    stylesheets: ['/assets/docs.css'],
    body: html`${docsHeader('reference')}
      <div class="columns">
        ${contents(groups, shapes.length > 0)}
        <main>
          ${intro(document)} ${credentials(document)} ${groups.map(groupSection)}
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
          }
        </main>
      </div>`,
  });
}

function intro({ info }: OpenApiDocument): Html {
  return html`<div class="intro">
    <h1>${info.title}</h1>
    <p class="version">Version ${info.version} · <a href="/openapi.json">OpenAPI document</a></p>
    ${info.description === undefined ? '' : html`<p class="lead">${prose(info.description)}</p>`}
    <p>
      Bodies are JSON. Instants are ISO 8601 in UTC, days are <code>YYYY-MM-DD</code>, and names are written
      in snake_case. Every failure is a problem document with a stable <code>code</code>: see
      <a href="/docs/errors">all error codes</a>.
    </p>
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

function groupSection({ id, name, description, endpoints }: EndpointGroup): Html {
  return html`<section id="${id}">
    <h2>${name}</h2>
    ${description === undefined ? '' : html`<p>${prose(description)}</p>`} ${endpoints.map(endpointSection)}
  </section>`;
}

function contents(groups: readonly EndpointGroup[], hasShapes: boolean): Html {
  return html`<nav class="contents" aria-label="Calls">
    ${groups.map(
      ({ id, name, endpoints }) =>
        html`<p><a href="#${id}">${name}</a></p>
          <ul>
            ${endpoints.map(
              (endpoint) =>
                html`<li>
                  <a href="#${endpoint.id}"
                    ><span class="method ${endpoint.method}">${endpoint.method}</span>
                    <span>${endpoint.operation.summary ?? endpoint.path}</span></a
                  >
                </li>`,
            )}
          </ul>`,
    )}
    ${hasShapes ? html`<p><a href="#shapes">Shapes</a></p>` : ''}
  </nav>`;
}
