import { expect } from '@open-wc/testing';
import { loadLater } from '../later-file.ts';
import { BookingClient } from './booking-client.ts';

const never = (): never => {
  throw new Error('The later file is not needed here.');
};

/** Asks a server that answers with `answer`. */
async function ask(answer: Response, ...args: Parameters<BookingClient['ask']>) {
  const requests: Request[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (asked) => {
    requests.push(asked as Request);
    return answer;
  };
  try {
    const client = new BookingClient('https://booking.example', 'pk_1', never, false);
    const [, body] = await client.ask(...args);
    return { body, request: requests[0] };
  } finally {
    globalThis.fetch = realFetch;
  }
}

describe('a change', () => {
  it('leaves at once where all that it needs is there: a page that is being left waits for nothing', async () => {
    const realFetch = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = async () => {
      asked += 1;
      return new Response(null, { status: 204 });
    };
    try {
      const client = new BookingClient('https://booking.example', undefined, loadLater, false);
      await client.send('holds/1', { method: 'PATCH' });
      const leaving = client.send('holds/1', { method: 'DELETE', keepalive: true });
      expect(asked).to.equal(2);
      await leaving;
    } finally {
      globalThis.fetch = realFetch;
    }
  });
});

describe('one try', () => {
  it('carries key, token and the questions that have an answer, and no cookie', async () => {
    const call = { query: { from: '2027-03-01', host_id: undefined }, token: 'Manage abc' };
    const { request } = await ask(Response.json({}), 'apps/a', call);
    expect(request?.url).to.equal('https://booking.example/v1/public/apps/a?from=2027-03-01');
    expect(request?.credentials).to.equal('omit');
    expect(Object.fromEntries(request?.headers ?? [])).to.deep.equal({
      'booking-widget-key': 'pk_1',
      authorization: 'Manage abc',
    });
  });

  it('reads what our server says, also of a refusal', async () => {
    expect((await ask(Response.json({ id: 1 }), 'a', {})).body).to.deep.equal({ id: 1 });
    const problem = new Response('{"code":"forbidden"}', {
      status: 403,
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
    });
    expect((await ask(problem, 'a', {})).body).to.deep.equal({ code: 'forbidden' });
  });

  it('makes nothing of no content, and of a refusal that somebody else wrote', async () => {
    expect((await ask(new Response(null, { status: 204 }), 'a', {})).body).to.equal(null);
    expect((await ask(new Response('<h1>Bad gateway</h1>', { status: 502 }), 'a', {})).body).to.equal(null);
  });

  it('is no answer where a page stands in its place, as in a hotel’s network', async () => {
    const name = await ask(new Response('<h1>Sign in</h1>'), 'a', {}).then(
      () => null,
      (error: Error) => error.name,
    );
    expect(name).to.equal('SyntaxError');
  });
});
