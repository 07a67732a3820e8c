import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { it } from 'node:test';
import { bookIntroCall, callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { serverProcessKey, startServerProcess } from '../testing/server-process.ts';
import { startSmtpInbox } from '../testing/smtp-inbox.ts';

const main = join(import.meta.dirname, '..', 'main.ts');

eachDatabase('A worker alone', (openFresh) => {
  it('waits for work that comes later, does it, and ends when it is told to', async (t) => {
    const received = Promise.withResolvers<'received'>();
    const inbox = await startSmtpInbox({}, (confirm) => {
      confirm();
      received.resolve('received');
    });
    const fresh = await openFresh();
    const server = await startServerProcess(fresh.setting, { SMTP_URL: inbox.url });
    // The server's own worker rests while its clock stands still.
    await callDemo(server.url, 'PUT', '/dev/clock', { advance: 'PT0S' });
    await callDemo(server.url, 'POST', '/dev/run-due');

    const worker = spawn(process.execPath, [main, 'worker'], {
      env: {
        ...process.env,
        DATABASE_URL: fresh.setting,
        SECRET_KEY: serverProcessKey,
        SMTP_URL: inbox.url,
        PUBLIC_URL: server.url,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(worker, 'exit');
    t.after(async () => {
      worker.kill('SIGKILL');
      await ended;
      await server.end();
      await inbox.close();
      await fresh.remove();
    });
    let log = '';
    const ready = new Promise<'ready'>((resolve) => {
      worker.stderr.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (log.includes('"ready"')) resolve('ready');
      });
    });
    assert.equal(await Promise.race([ready, ended]), 'ready', log);
    await bookIntroCall(server.url);
    assert.equal(await Promise.race([received.promise, ended]), 'received', log);
    worker.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null], log);
  });
});
