import { isObject, listOf, type JsonObject, type JsonValue } from '../../openapi/json-value.ts';
import type { Call } from '../../openapi/calls.ts';
import type { CallExample } from './call-example.ts';

/** What an example is rendered with: where the server is, and which day it is there. */
export interface ExamplePlace {
  readonly publicUrl: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const credentials: Readonly<Record<string, string>> = {
  Bearer: '-H "Authorization: Bearer $TOKEN"',
  WidgetKey: '-H "Booking-Widget-Key: $WIDGET_KEY"',
  Manage: '-H "Authorization: Manage $MANAGE_TOKEN"',
  Confirm: '-H "Authorization: Confirm $CONFIRM_TOKEN"',
  Join: '-H "Authorization: Join $JOIN_TOKEN"',
  Hold: '-H "Authorization: Hold $HOLD_SECRET"',
  Session: '-H "Cookie: slotkit_session=$SESSION"',
  Basic: '-u "$CLIENT_ID:$CLIENT_SECRET"',
};

/**
 * An example as one command for a shell. Throws for a text that the shell would read otherwise than it stands, and for a parameter of
 * the path that the example does not give.
 */
export function renderCurl(example: CallExample, call: Call, place: ExamplePlace): string {
  const lines = [
    commandOf(example, call, place),
    ...credentialOf(call),
    ...Object.entries(example.headers ?? {}).map(([name, value]) => `-H "${quoted(`${name}: ${value}`)}"`),
    ...Object.entries(example.form ?? {}).map(([name, value]) => `-d "${quoted(`${name}=${value}`)}"`),
    ...(example.body === undefined ? [] : ['-H "Content-Type: application/json"', '-d @- <<JSON']),
  ];
  const command = lines.join(' \\\n  ');
  if (example.body === undefined) return dated(command, place);
  return dated(`${command}\n${quoted(JSON.stringify(example.body, null, 2), /[`\\]/)}\nJSON`, place);
}

function commandOf(example: CallExample, { method, path }: Call, { publicUrl }: ExamplePlace): string {
  const verb = method === 'get' || (method === 'post' && example.form) ? '' : `-X ${method.toUpperCase()} `;
  const target = path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => {
    const value = example.path?.[name];
    if (value === undefined) throw new Error(`The example of ${example.of} gives no ${name}.`);
    return value;
  });
  const query = Object.entries(example.query ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}=${value}`),
  );
  const url = `${publicUrl}${target}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return `curl ${example.stream ? '-N ' : ''}${verb}"${quoted(url)}"`;
}

/** The first of the credentials that a call takes. */
function credentialOf({ operation }: Call): string[] {
  const [first] = listOf(operation['security']);
  const names = isObject(first) ? Object.keys(first) : [];
  return names.flatMap((name) => credentials[name] ?? []);
}

/** A text that means the same within double quotes, or what else the shell fills variables into. */
function quoted(text: string, harmful = /["`\\]/): string {
  if (harmful.test(text)) throw new Error(`The shell would read this otherwise: ${text}`);
  return text;
}

const dayMs = 86_400_000;

const dated = (text: string, { today }: ExamplePlace): string =>
  text.replaceAll(/\{\{(day|workday) (\d+)\}\}/g, (_, kind: string, ahead: string) => {
    const at = Date.parse(today) + Number(ahead) * dayMs;
    const weekday = new Date(at).getUTCDay();
    const untilMonday = kind === 'day' || weekday % 6 !== 0 ? 0 : weekday === 6 ? 2 : 1;
    return new Date(at + untilMonday * dayMs).toISOString().slice(0, 10);
  });

const variable = /\$([A-Z][A-Z0-9_]*)/g;

/** The variables of a command, in the order in which they stand. */
export const variablesIn = (command: string): string[] => [
  ...new Set([...command.matchAll(variable)].map(([, name = '']) => name)),
];

/** The same value with each variable replaced, and days filled in: what the example's body looks like. */
export function filledIn(
  value: JsonValue,
  valueOf: (name: string) => string,
  place: ExamplePlace,
): JsonValue {
  if (typeof value === 'string')
    return dated(value, place).replaceAll(variable, (_, name: string) => valueOf(name));
  if (Array.isArray(value)) return listOf(value).map((part) => filledIn(part, valueOf, place));
  if (!isObject(value)) return value;
  const filled: JsonObject = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, filledIn(part, valueOf, place)]),
  );
  return filled;
}
