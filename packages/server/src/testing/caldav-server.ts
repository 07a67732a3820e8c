import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { anEventObject } from './an-event-object.ts';

/** What a calendar server of a test does with the requests to come, instead of answering them. */
export type Behaviour =
  | { readonly kind: 'answer' }
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Takes the request and says nothing. */
  | { readonly kind: 'silent' }
  /** Notes what the answer is, and gives it once `until` is over. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> }
  /** Begins to answer, and goes on a byte at a time. */
  | { readonly kind: 'drip' }
  /** Has another calendar besides. */
  | { readonly kind: 'several' }
  /** Has hundreds, with names that are books. */
  | { readonly kind: 'boundless' }
  /** Ends a list in the middle. */
  | { readonly kind: 'cut' }
  /** Answers with a list of hundreds of thousands of empty parts. */
  | { readonly kind: 'shredded' };

/** A calendar server of a test: keeps what is put, as RFC 4791 says it does, and answers what it is told to. */
export interface CaldavServer {
  /** The collection's address. */
  readonly url: string;
  /** Where a person would find the server. */
  readonly origin: string;
  /** What it keeps, by path. A test may put more into it. */
  readonly objects: Map<string, string>;
  /** `METHOD path` of every request. */
  readonly requests: string[];
  /** Answers the next requests with this status instead. */
  refuseWith(status: number | null): void;
  behave(behaviour: Behaviour): void;
  /** Puts an event of somebody else's into the calendar. */
  addEvent(uid: string, ...lines: readonly string[]): void;
  stop(): Promise<void>;
}

export const caldavLogin = { username: 'mara', password: 'a calendar password' };

const collection = '/calendars/mara/';
const home = '/calendars/';
const principal = '/principals/mara/';

/** Starts one on a free port of this machine. */
export async function startCaldavServer(): Promise<CaldavServer> {
  const objects = new Map<string, string>();
  const requests: string[] = [];
  const answer: Behaviour = { kind: 'answer' };
  let behaviour: Behaviour = answer;
  const drips = new Set<NodeJS.Timeout>();
  const expected = `Basic ${Buffer.from(`${caldavLogin.username}:${caldavLogin.password}`).toString('base64')}`;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    requests.push(`${request.method ?? ''} ${path}`);
    const body = await textOf(request);
    if (behaviour.kind === 'silent') return;
    if (behaviour.kind === 'drip') return drip(response);
    if (behaviour.kind === 'cut')
      return void response
        .writeHead(207, { 'content-type': 'application/xml' })
        .end('<d:multistatus xmlns:d="DAV:"><d:resp');
    if (behaviour.kind === 'shredded') return multistatus(response, '<a/>'.repeat(500_000));
    if (behaviour.kind === 'redirect') return end(response, 302, { location: behaviour.to });
    if (behaviour.kind === 'refuse') return end(response, behaviour.status);
    if (request.headers.authorization !== expected) return end(response, 401);
    if (behaviour.kind === 'late') {
      const known = reported(objects);
      await behaviour.until;
      return multistatus(response, known);
    }
    return answerTo(request, path, body, response);
  }

  function answerTo(request: IncomingMessage, path: string, body: string, response: ServerResponse): void {
    const isThere = objects.has(path);
    switch (request.method) {
      case 'PUT':
        if (!request.headers['content-type']?.startsWith('text/calendar')) return end(response, 415);
        if (/^METHOD:/m.test(body)) return end(response, 403);
        objects.set(path, body);
        return end(response, isThere ? 204 : 201);
      case 'DELETE':
        return end(response, objects.delete(path) ? 204 : 404);
      case 'REPORT':
        return path === collection ? multistatus(response, reported(objects)) : end(response, 404);
      case 'PROPFIND':
        if (path === '/.well-known/caldav') return end(response, 301, { location: '/' });
        if (path === home && behaviour.kind === 'boundless') return multistatus(response, boundless());
        if (path === home && behaviour.kind === 'several')
          return multistatus(
            response,
            ownCalendar + responseOf(`${home}private/`, asCalendar('Private', ['VEVENT'])),
          );
        return path in found ? multistatus(response, found[path] ?? '') : end(response, 404);
      default:
        return end(response, 405);
    }
  }

  function drip(response: ServerResponse): void {
    response.writeHead(207, { 'content-type': 'application/xml' });
    response.write('<?xml version="1.0"?>');
    const timer = setInterval(() => response.write(' '), 50);
    drips.add(timer);
    response.on('close', () => clearInterval(timer));
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The calendar server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}${collection}`,
    origin,
    objects,
    requests,
    refuseWith(status) {
      behaviour = status === null ? answer : { kind: 'refuse', status };
    },
    behave(next) {
      behaviour = next;
    },
    addEvent(uid, ...lines) {
      objects.set(`${collection}${uid}.ics`, anEventObject(uid, lines));
    },
    stop: () =>
      new Promise((resolve, reject) => {
        for (const timer of drips) clearInterval(timer);
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

const end = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void => void response.writeHead(status, headers).end();

function multistatus(response: ServerResponse, responses: string): void {
  response.writeHead(207, { 'content-type': 'application/xml; charset=utf-8' });
  response.end(
    `<?xml version="1.0" encoding="utf-8"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses}</d:multistatus>`,
  );
}

const responseOf = (href: string, props: string): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;

const reported = (objects: ReadonlyMap<string, string>): string =>
  [...objects]
    .map(([path, text]) =>
      responseOf(path, `<d:getetag>"1"</d:getetag><c:calendar-data>${escaped(text)}</c:calendar-data>`),
    )
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asCalendar = (name: string, components: readonly string[]): string =>
  `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:displayname>${name}</d:displayname>` +
  `<c:supported-calendar-component-set>${components.map((component) => `<c:comp name="${component}"/>`).join('')}</c:supported-calendar-component-set>`;

const plainFolder =
  `<d:resourcetype><d:collection/></d:resourcetype>` +
  `<d:current-user-principal><d:href>${principal}</d:href></d:current-user-principal>`;
const ownZone =
  '<c:calendar-timezone>BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:America/Vancouver\nEND:VTIMEZONE\nEND:VCALENDAR</c:calendar-timezone>';
const ownCalendar = responseOf(collection, asCalendar('Mara', ['VEVENT']) + ownZone);

const boundless = (): string =>
  Array.from({ length: 300 }, (_, index) =>
    responseOf(
      `${home}${index}/`,
      asCalendar(`${index}\nIT IS A LONG STORY. ${'Once upon a time. '.repeat(500)}`, ['VEVENT']),
    ),
  ).join('');

/** What there is, by path. */
const found: Readonly<Record<string, string>> = {
  '/': responseOf('/', plainFolder),
  [principal]: responseOf(principal, `<c:calendar-home-set><d:href>${home}</d:href></c:calendar-home-set>`),
  [home]:
    responseOf(home, plainFolder) + ownCalendar + responseOf(`${home}tasks/`, asCalendar('Tasks', ['VTODO'])),
  [collection]: ownCalendar,
};

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += String(chunk);
  return text;
}
