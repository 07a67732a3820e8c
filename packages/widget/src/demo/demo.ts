import type { BookRequestInput, HoldRequest } from '@slotkit/shared/wire';
import { demoApp, demoEventTypes } from './demo-business.ts';
import { book, bookingOf, confirm, extend, hold, manage, release, slotsOf } from './demo-desk.ts';
import { followDemoLinks } from './demo-links.ts';
import { Refusal } from './demo-refusal.ts';

followDemoLinks();

/** Answers what the elements ask of a server from sample data. Nothing leaves the page. */
export async function answer(input: RequestInfo | URL): Promise<Response> {
  const request = new Request(input);
  try {
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : null;
    const result = resultOf(request, body, Date.now());
    return new Response(result && JSON.stringify(result), {
      status: result ? 200 : 204,
      headers: { 'Content-Type': 'application/json' },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, alternatives } = error;
    const problem = { type: code, title: code, status, detail: code, code, request_id: 'demo', alternatives };
    return new Response(JSON.stringify(problem), {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    });
  }
}

function resultOf({ method, url, headers }: Request, body: unknown, now: number): object | null {
  const { pathname, searchParams } = new URL(url);
  const [kind, id = '', , slug, what] =
    pathname.split('/v1/public/')[1]?.split('/').map(decodeURIComponent) ?? [];
  const [, token = ''] = (headers.get('Authorization') ?? '').split(' ');
  if (kind === 'holds') return method === 'DELETE' ? release(id) : extend(id, now);
  if (kind === 'manage') return manage(id, token, body, now);
  if (kind === 'confirm') return method === 'GET' ? bookingOf(token, now, true) : confirm(token, now);
  if (kind !== 'apps') throw new Refusal(404, 'not_found');
  if (slug === undefined) return demoApp(id);
  const eventType = demoEventTypes.find((one) => one.slug === slug);
  if (!eventType) throw new Refusal(404, 'not_found');
  if (what === 'slots') return slotsOf(eventType, searchParams, token, now);
  return what === 'holds'
    ? hold(eventType, body as HoldRequest, now)
    : book(id, eventType, body as BookRequestInput, now);
}
