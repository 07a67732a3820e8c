import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

const createdApp = z.object({
  app_id: z.string(),
  widget_key: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scopes: z.array(z.string()),
});
const folder = mkdtempSync(join(tmpdir(), 'slotkit-cli-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command over a database of the test's own; `whenSaid` sees every line as it is written. */
async function run(
  args: string[],
  env: Record<string, string> = {},
  whenSaid: (line: string, stop: AbortController) => void = () => undefined,
) {
  const stop = new AbortController();
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    env: { DATABASE_URL: `sqlite:${join(folder, 'cli.sqlite')}`, ...env },
    say: (line) => {
      said.push(line);
      whenSaid(line, stop);
    },
    complain: (line) => complained.push(line),
    stop: stop.signal,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return String(typeof address === 'object' && address ? address.port : 0);
}

describe('slotkit', () => {
  it('explains itself and exits with 2 when there is no such command', async () => {
    for (const args of [[], ['sing']]) {
      const { code, complained } = await run(args);
      assert.equal(code, 2);
      assert.match(complained, /Usage: slotkit <command>/);
    }
    assert.equal((await run(['--help'])).code, 0);
  });

  it('lists broken settings instead of starting', async () => {
    const { code, complained } = await run(['serve'], { PORT: 'x', LOG_LEVEL: 'loud' });
    assert.equal(code, 1);
    assert.match(complained, /PORT is "x".*\n.*LOG_LEVEL is "loud"/);
  });
});

describe('slotkit member create', () => {
  it('names the option that is missing', async () => {
    const { complained } = await run(['member', 'create']);
    assert.match(complained, /^--app is missing\nUsage: slotkit member create/);
  });
});

describe('slotkit serve', () => {
  it('asks for a mail server, or to be told that there is none', async () => {
    const { code, complained } = await run(['serve']);
    assert.equal(code, 1);
    assert.match(complained, /SMTP_URL: .* or set MAIL=off/);
  });

  it('asks for the migrations', async () => {
    const { code, complained } = await run(['serve'], { MAIL: 'off' });
    assert.equal(code, 1);
    assert.match(complained, /Run: slotkit migrate/);
  });
});

describe('A command whose database does not answer', () => {
  it('says so in one sentence', async () => {
    const env = { DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/none', SECRET_KEY: 'k'.repeat(32) };
    const { code, complained } = await run(['migrate'], env);
    assert.equal(code, 1);
    assert.match(complained, /^The database does not answer \(.*\)\. Check DATABASE_URL\.$/);
    assert.doesNotMatch(complained, /hunter2/);
  });
});

describe('slotkit migrate', () => {
  it('says what it ran, and is done the second time', async () => {
    const env = { DATABASE_URL: `sqlite:${join(folder, 'migrate.sqlite')}` };
    assert.match(
      (await run(['migrate'], env)).said,
      /^ran 0001-initial\n(.*\n)*The database is up to date\.$/,
    );
    assert.equal((await run(['migrate'], env)).said, 'The database is up to date.');
  });
});

describe('slotkit demo', () => {
  it('serves until it is stopped, and says where', async () => {
    const PORT = await freePort();
    let answer: Promise<Response> | undefined;
    const { code, said, complained } = await run(['demo'], { PORT }, (line, stop) => {
      if (!line.startsWith('Ready on')) return;
      answer = fetch(`http://localhost:${PORT}/v1/public/apps/demo`, {
        headers: { 'Booking-Widget-Key': 'pk_demo' },
      });
      void answer.finally(() => stop.abort());
    });
    // That the zone database grows old is nothing that a test should wait for.
    assert.equal(complained.replace(/^.*the zone database is old.*$/m, ''), '');
    assert.equal(code, 0);
    assert.equal((await answer)?.status, 200);
    assert.match(said, /OAuth client {3}cli_demo[^]*Client secret {2}demo-secret/);
    assert.match(said, new RegExp(`Ready on http://localhost:${PORT} \\(press Ctrl\\+C to stop\\)$`));
    await assert.rejects(fetch(`http://localhost:${PORT}/healthz`));
  });

  it('says so when the port is taken', async () => {
    const taken = createServer();
    const PORT = await freePort();
    await new Promise<void>((resolve) => {
      taken.listen(Number(PORT), resolve);
    });
    const { code, complained } = await run(['demo'], { PORT });
    taken.close();
    assert.equal(code, 1);
    assert.match(complained, new RegExp(`^Port ${PORT} is in use`));
  });
});

describe('slotkit booking', () => {
  it('names a booking that is not there, and says how it is used', async () => {
    await run(['migrate']);
    const missing = await run(['booking', 'show', 'bkg_0']);
    assert.equal(missing.code, 1);
    assert.equal(missing.complained, 'not_found: There is no such booking.');
    assert.match(
      (await run(['booking', 'approve'])).complained,
      /^Usage: slotkit booking show <id> \[--json\] \| approve <id>/,
    );
    assert.match(
      (await run(['delivery', 'send', 'dlv_0'])).complained,
      /^Usage: slotkit delivery resend <id>/,
    );
    assert.equal(
      (await run(['delivery', 'resend', 'dlv_0'])).complained,
      'not_found: There is no such delivery.',
    );
  });
});

describe('slotkit app and member', () => {
  it('make an app whose client works, and a member of it, and say what is wrong otherwise', async () => {
    await run(['migrate']);
    const { code, said } = await run(['app', 'create', '--name', 'Café Änne', '--scopes', 'scheduling:read']);
    assert.equal(code, 0);
    const { client_secret, widget_key, ...app } = createdApp.parse(JSON.parse(said));
    assert.deepEqual([app.app_id, app.scopes], ['cafe-anne', ['scheduling:read']]);
    assert.ok(client_secret.length >= 40 && widget_key.startsWith('pk_'));
    assert.match(
      (await run(['app', 'create', '--id', 'cafe-anne'])).complained,
      /There is an app "cafe-anne"/,
    );
    assert.match(
      (await run(['app', 'create', '--timezone', 'Mars/One'])).complained,
      /--timezone: is no IANA/,
    );
    assert.match((await run(['app', 'create', 'x'])).complained, /Usage: slotkit app create/);
    const named = ['--name', 'Änne', '--email', 'aenne@example.com'];
    const member = await run(['member', 'create', '--app', 'cafe-anne', '--role', 'admin', ...named]);
    assert.match(member.said, /"member_id": "mem_[0-9a-z]+"[^]*"view": "all"/);
    const link = /\/console\/sign-in\/[\w-]{43}"/;
    assert.match(member.said, link);
    const id = /mem_[0-9a-z]+/.exec(member.said)?.[0] ?? '';
    const again = await run(['member', 'sign-in-link', id]);
    assert.match(again.said, link);
    assert.notEqual(link.exec(again.said)?.[0], link.exec(member.said)?.[0]);
    assert.match((await run(['member', 'sign-in-link', 'mem_0'])).complained, /no member mem_0/);
    assert.match((await run(['member', 'sign-in-link'])).complained, /Usage: slotkit member sign-in-link/);
    assert.match((await run(['member', 'create', '--app', 'none', ...named])).complained, /no app "none"/);
    const stranger = ['--app', 'cafe-anne', '--host', 'hst_0', ...named];
    assert.match((await run(['member', 'create', ...stranger])).complained, /has no host hst_0/);
  });
});
