import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';
import { listen, type ArrivalLimits } from './http-server.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, { id: 'acme' });
const scopes = ['config:read', 'config:write'] as const;
const headers = await addClient(deps.db, testNow, { appId: 'acme', scopes });

const head = [
  'POST /v1/widget-keys HTTP/1.1',
  'Host: localhost',
  `Authorization: ${headers['Authorization']}`,
  'Content-Type: application/json',
  'Content-Length: 1000',
  '',
  '{"name":"',
].join('\r\n');

/** Sends the beginning of a request, then letter by letter what follows. Resolves to all that came back, when the server hangs up. */
function dribble(port: number, text: string): { readonly socket: Socket; readonly closed: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  // What is written after the server has hung up is an error that nobody needs to hear of.
  socket.on('error', () => undefined);
  socket.write(text);
  const more = setInterval(() => socket.write('x'), 20);
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => {
      clearInterval(more);
      resolve(answer);
    });
  });
  return { socket, closed };
}

async function serve(limits?: ArrivalLimits) {
  const server = await listen(createApp(deps), 0, limits);
  return { server, url: `http://127.0.0.1:${server.port}` };
}

describe('Requests that take their time to arrive', () => {
  it('keep nobody else waiting, a hundred of them either', async () => {
    const { server, url } = await serve();
    const slow = Array.from({ length: 100 }, () => dribble(server.port, head));
    await Promise.all(slow.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))));
    const startedAt = performance.now();
    for (let call = 0; call < 10; call++) {
      const made = await fetch(`${url}/v1/widget-keys`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'Shop' }),
      });
      assert.equal(made.status, 201, await made.text());
    }
    // Far from what one of the slow ones takes, and from what a busy machine makes of ten quick ones.
    assert.ok(performance.now() - startedAt < 10_000);
    for (const { socket } of slow) socket.destroy();
    await server.close(1000);
  });

  it('are cut off, whether it is the head or the body that does not end', async () => {
    const { server } = await serve({ headersMs: 200, requestMs: 400, sweepMs: 50 });
    const slow = [dribble(server.port, head), dribble(server.port, 'GET /v1/app HTTP/1.1\r\nX-Endless: ')];
    for (const answer of await Promise.all(slow.map(({ closed }) => closed)))
      assert.match(answer, /^(HTTP\/1\.1 (408|400)|$)/);
    await server.close(1000);
  });
});
