import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { explainedErrors } from './explained-errors.ts';
import { jsonSchemaOf, type DocParameter, type DocResponse, type Endpoint } from './openapi-reading.ts';
import { prose } from './prose.ts';
import { aboutField, schemaFields, typeOf } from './schema-fields.ts';

const places: Readonly<Record<string, string>> = {
  path: 'In the path',
  query: 'In the query',
  header: 'Headers',
  cookie: 'Cookies',
};

/** One call: how to ask, and what comes back. */
export function endpointSection({ id, method, path, operation }: Endpoint): Html {
  const body = jsonSchemaOf(operation.requestBody?.content);
  const responses = Object.entries(operation.responses ?? {});
  return html`<article id="${id}" class="endpoint">
    <h3>
      <a class="self" href="#${id}"
        ><span class="method ${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></a
      >
    </h3>
    ${operation.summary === undefined ? '' : html`<p class="summary">${prose(operation.summary)}</p>`}
    ${operation.description === undefined ? '' : html`<p>${prose(operation.description)}</p>`}
    ${credentials(operation.security)}
    ${Object.entries(places).map(([place, title]) =>
      parameters(
        title,
        (operation.parameters ?? []).filter((parameter) => parameter.in === place),
      ),
    )}
    ${
      body
        ? html`<h4>Body</h4>
            ${schemaFields(body)}`
        : ''
    }
    <h4>Answers</h4>
    <ul class="answers">
      ${responses.map(([status, response]) => answer(status, response))}
    </ul>
  </article>`;
}

function credentials(security: Endpoint['operation']['security']): Html | string {
  const names = (security ?? []).flatMap((one) => Object.entries(one));
  if (names.length === 0) return '';
  return html`<p class="credential">
    Needs
    ${names.map(
      ([name, scopes], index) =>
        html`${index === 0 ? '' : ' or '}<code>${name}</code>${scopes.map((scope) => html` <code>${scope}</code>`)}`,
    )}
  </p>`;
}

function parameters(title: string, list: readonly DocParameter[]): Html | string {
  if (list.length === 0) return '';
  return html`<h4>${title}</h4>
    <dl class="fields">
      ${list.map(
        ({ name, required, description, schema = {} }) =>
          html`<div>
            <dt>
              <code>${name}</code> <span class="type">${typeOf(schema)}</span>
              ${required ? html`<span class="required">required</span>` : ''}
            </dt>
            <dd>
              ${description === undefined || description === schema.description ? '' : html`<p>${prose(description)}</p>`}
              ${aboutField(schema)}
            </dd>
          </div>`,
      )}
    </dl>`;
}

function answer(status: string, { description = '', content }: DocResponse): Html {
  const schema = jsonSchemaOf(content);
  const isError = Number(status) >= 400;
  const head = html`<span class="code ${isError ? 'bad' : 'good'}">${status}</span>
    <span class="what"
      >${prose(description)} ${isError ? errorLinks(Number(status), description) : ''}</span
    >`;
  if (isError || !schema) return html`<li><div class="answer">${head}</div></li>`;
  return html`<li>
    <details>
      <summary class="answer">${head}</summary>
      ${schemaFields(schema)}
    </details>
  </li>`;
}

/** The codes that an error answer can carry: those that its sentence names, else all of its status. */
function errorLinks(status: number, description: string): Html {
  const codes = explainedErrors.filter((error) => error.status === status).map(({ code }) => code);
  const named = codes.filter((code) => description.includes(code));
  return html`<span class="codes"
    >${(named.length > 0 ? named : codes).map((code) => html`<a href="/docs/errors#${code}"><code>${code}</code></a> `)}</span
  >`;
}

/** A path that may be broken after each slash. */
const breakable = (path: string): Html => html`${path.split(/(?<=\/)/).map((part) => html`${part}<wbr />`)}`;
