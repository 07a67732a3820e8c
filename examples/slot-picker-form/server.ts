/** The site's own server: it shows the form, and books what comes of it. Run it with `node server.ts`. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

const { PORT = '8080', SLOTKIT_URL = 'http://localhost:3000' } = process.env;
const { CLIENT_ID = 'cli_demo', CLIENT_SECRET = 'demo-secret' } = process.env;

const types = { '/': 'text/html', '/form.css': 'text/css' } as const;

/** Asks Slotkit's API as this site, and returns its answer. */
async function call(path: string, init: RequestInit): Promise<Record<string, string>> {
  const response = await fetch(`${SLOTKIT_URL}${path}`, { method: 'POST', ...init });
  const body: Record<string, string> = JSON.parse(await response.text());
  if (!response.ok) throw new Error(`${body['code']}: ${body['detail']}`);
  return body;
}

async function book(form: URLSearchParams): Promise<string> {
  const field = (name: string): string => form.get(name) ?? '';
  const credentials = {
    grant_type: 'client_credentials',
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
  };
  const { access_token: token } = await call('/oauth/token', { body: new URLSearchParams(credentials) });
  const booking = await call('/v1/bookings', {
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      event_type: 'intro-call',
      start: field('start'),
      timezone: 'Europe/Berlin',
      attendee: { name: field('name'), email: field('email') },
      answers: { topic: 'Something else', details: field('details') },
    }),
  });
  return booking['start'] ?? '';
}

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="stylesheet" href="/form.css"><h1>${title}</h1><p>${text}</p></html>`;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  if (request.method === 'POST') {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const said = await book(new URLSearchParams(body)).then(
      (start) => page('Thank you', `We will call on ${new Date(start).toUTCString()}.`),
      // Somebody else was quicker, or the form was not filled in: the visitor goes back and chooses again.
      () => page('Not booked', 'Please go back and choose another time.'),
    );
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(said);
  } else if (path === '/' || path === '/form.css') {
    const file = await readFile(join(import.meta.dirname, path === '/' ? 'index.html' : 'form.css'), 'utf8');
    const text = file.replaceAll('http://localhost:3000', SLOTKIT_URL);
    response.writeHead(200, { 'Content-Type': `${types[path]}; charset=utf-8` }).end(text);
  } else response.writeHead(404).end();
}

createServer((request, response) => void answer(request, response)).listen(Number(PORT), () => {
  process.stdout.write(`http://localhost:${PORT}\n`);
});
