import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newRouter } from '../http/app-env.ts';
import { listen } from './http-server.ts';

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

  it('cuts off what does not finish in time', async () => {
    const { server, begun, url } = await slowServer();
    const running = fetch(`${url}/slow`);
    running.catch(() => undefined);
    await begun;
    await server.close(1);
    await assert.rejects(running);
  });
});
