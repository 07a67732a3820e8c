import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import type { DocSample, DocVariable } from './openapi-reading.ts';
import { prose } from './prose.ts';

/** What a command's variables are, and where on the page the calls stand whose answers give them. */
export interface Variables {
  readonly origins: Readonly<Record<string, DocVariable>>;
  /** Anchor and path of a call, by its operationId. */
  readonly calls: ReadonlyMap<string, { readonly id: string; readonly title: string }>;
}

/** A command to copy, and where its variables come from. */
export function sampleFigure({ label, source, 'x-note': note }: DocSample, variables: Variables): Html {
  const names = [...new Set([...source.matchAll(variable)].map(([name]) => name.slice(1)))];
  return html`<figure class="sample">
    <figcaption>${label}</figcaption>
    <pre tabindex="0"><code>${withMarks(source)}</code></pre>
    ${note === undefined ? '' : html`<p class="hint">${prose(note)}</p>`}
    ${
      names.length === 0
        ? ''
        : html`<ul class="variables">
            ${names.map((name) => origin(name, variables))}
          </ul>`
    }
  </figure>`;
}

const variable = /\$[A-Z][A-Z0-9_]*/g;

/** The command with its variables marked; its text stays what it was. */
const withMarks = (source: string): Html =>
  html`${source
    .split(/(\$[A-Z][A-Z0-9_]*)/)
    .map((part, index) => (index % 2 === 1 ? html`<var>${part}</var>` : part))}`;

function origin(name: string, { origins, calls }: Variables): Html | string {
  const known = origins[name];
  if (!known) return '';
  const code = html`<code>$${name}</code>`;
  if (known.is !== undefined) return html`<li>${code}: ${prose(known.is)}</li>`;
  const call = calls.get(known.operation ?? '');
  const field = (known.pointer ?? '')
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  return html`<li>
    ${code}: ${known.last_part ? 'the last part of ' : ''}<code>${field}</code> in the answer of
    ${call ? html`<a href="#${call.id}">${call.title}</a>` : (known.operation ?? '')}
  </li>`;
}
