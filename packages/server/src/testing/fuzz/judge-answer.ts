import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Operation } from './openapi-operations.ts';

/** An answer whose body was read to its end, or given up where it is a stream. */
export interface ReadAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Tells whether answers are what the OpenAPI document promises. */
export class AnswerJudge {
  readonly #ajv: Ajv2020;
  readonly #known = new Map<string, ValidateFunction>();

  constructor({ components }: Document) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'api', components });
  }

  /** What is wrong with an answer, in words; null when nothing is. */
  fault(operation: Operation, { status, type, text }: ReadAnswer): string | null {
    const documented = operation.responses[String(status)];
    if (status === 500) return `500: ${text}`;
    if (documented === undefined) return `${status} is not documented: ${text.slice(0, 300)}`;
    const contents = Object.entries(documented.content ?? {});
    if (contents.length === 0) return null;
    const content = contents.find(([name]) => name === type);
    if (content === undefined)
      return `${status} came as ${type || 'nothing'}, not ${contents.map(([name]) => name).join(' or ')}`;
    const [, { schema }] = content;
    if (schema === undefined || !type.endsWith('json')) return null;
    const key = `${operation.method} ${operation.path} ${status} ${type}`;
    const validate = this.#known.get(key) ?? this.#ajv.compile(absolute(schema));
    this.#known.set(key, validate);
    return validate(JSON.parse(text))
      ? null
      : `${status}: ${this.#ajv.errorsText(validate.errors)} in ${text.slice(0, 500)}`;
  }
}

/** References as from inside the document, so that they are found. */
const absolute = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"api#/'));
