import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { describe, it } from 'node:test';
import { newRouter } from '../http/app-env.ts';
import { listen } from './http-server.ts';

/** Asks over an agent's connection; resolves when that connection ends, and with the answer. */
function ask(url: string, agent: Agent): [Promise<void>, Promise<string>] {
  const socketClosed = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<string>();
  const request = get(url, { agent }, (response) => {
    let text = '';
    response.on('data', (chunk) => (text += String(chunk)));
    response.on('end', () => answered.resolve(text));
  });
  request.on('socket', (socket) => socket.once('close', () => socketClosed.resolve()));
  request.on('error', answered.reject);
  return [socketClosed.promise, answered.promise];
}

/** A server with one route that answers when it is told to. */
async function slowServer() {
  const app = newRouter();
  const begun = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  app.get('/slow', async (c) => {
    begun.resolve();
    await finish.promise;
    return c.text('done');
  });
  const server = await listen(app, 0);
  return { server, begun: begun.promise, finish: finish.resolve, url: `http://localhost:${server.port}` };
}

describe('listen', () => {
  it('lets a running request finish when it closes, and accepts no other', async () => {
    const { server, begun, finish, url } = await slowServer();
    const running = fetch(`${url}/slow`);
    await begun;
    const closed = server.close(60_000);
    await assert.rejects(fetch(`${url}/slow`));
    finish();
    assert.equal(await (await running).text(), 'done');
    await closed;
  });

  it('does not wait for a connection that is merely kept alive', async () => {
    const { server, begun, finish, url } = await slowServer();
    const agent = new Agent({ keepAlive: true });
    const [socketClosed, answered] = ask(`${url}/slow`, agent);
    await begun;
    const closed = server.close(60_000);
    finish();
    assert.equal(await answered, 'done');
    // Whoever comes first: the server, or the end of the five seconds that Node keeps a connection.
    const startedAt = performance.now();
    await closed;
    await socketClosed;
    assert.ok(performance.now() - startedAt < 2000);
    agent.destroy();
  });

  it('cuts off what does not finish in time', async () => {
    const { server, begun, url } = await slowServer();
    const running = fetch(`${url}/slow`);
    running.catch(() => undefined);
    await begun;
    await server.close(1);
    await assert.rejects(running);
  });
});
