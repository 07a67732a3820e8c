import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { explainedErrors } from './explained-errors.ts';
import {
  jsonSchemaOf,
  type DocParameter,
  type DocResponse,
  type DocSchema,
  type Endpoint,
} from './openapi-reading.ts';
import { sampleFigure, type Variables } from './sample-figure.ts';
import { prose } from './prose.ts';
import { aboutField, schemaFields, typeOf } from './schema-fields.ts';

const places: Readonly<Record<string, string>> = {
  path: 'In the path',
  query: 'In the query',
  header: 'Headers',
  cookie: 'Cookies',
};

/** What calls of a page refer to. */
export interface PageParts {
  readonly variables: Variables;
  readonly shapes: Readonly<Record<string, DocSchema>>;
}

/** One call: how to ask, an example to copy, and what comes back. */
export function endpointSection({ id, method, path, operation }: Endpoint, page: PageParts): Html {
  const body = requestSchema(operation.requestBody?.content);
  const responses = Object.entries(operation.responses ?? {});
  const samples = operation['x-codeSamples'] ?? [];
  return html`<article id="${id}" class="endpoint${samples.length > 0 ? ' with-sample' : ''}">
    <div class="about">
      <h3>
        <a class="self" href="#${id}"
          ><span class="method ${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></a
        >
      </h3>
      ${operation.summary === undefined ? '' : html`<p class="summary">${prose(operation.summary)}</p>`}
      ${operation.description === undefined ? '' : html`<p>${prose(operation.description)}</p>`}
      ${credentials(operation.security)}
    </div>
    ${samples.length === 0 ? '' : html`<div class="samples">${samples.map((sample) => sampleFigure(sample, page.variables))}</div>`}
    <div class="details">
      ${Object.entries(places).map(([place, title]) =>
        parameters(
          title,
          (operation.parameters ?? []).filter((parameter) => parameter.in === place),
        ),
      )}
      ${
        body
          ? html`<h4>Body${body.isForm ? ', a form' : ''}</h4>
              ${bodyFields(body.schema, page.shapes)}`
          : ''
      }
      <h4>Answers</h4>
      <ul class="answers">
        ${responses.map(([status, response]) => answer(status, response))}
      </ul>
    </div>
  </article>`;
}

/** What a request says, field by field; of what the server sends only the name. */
function bodyFields(schema: DocSchema, shapes: PageParts['shapes']): Html {
  const name = schema.$ref?.split('/').at(-1) ?? '';
  const shape = name.endsWith('Event') ? undefined : shapes[name];
  return schemaFields(shape ?? schema);
}

function requestSchema(
  content: DocResponse['content'],
): { readonly schema: DocSchema; readonly isForm: boolean } | undefined {
  const schema = jsonSchemaOf(content);
  if (schema) return { schema, isForm: false };
  const form = content?.['application/x-www-form-urlencoded']?.schema;
  return form && { schema: form, isForm: true };
}

function credentials(security: Endpoint['operation']['security']): Html | string {
  const names = (security ?? []).flatMap((one) => Object.entries(one));
  if (names.length === 0) return html`<p class="credential">Needs no credential</p>`;
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
  if (schema.$ref !== undefined)
    return html`<li>
      <div class="answer">${head}<span class="fields-type">${typeOf(schema)}</span></div>
    </li>`;
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
