import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getBasicAuthHeaders, makeCalendar } from 'tsdav';
import { caldavLogin } from './caldav-server.ts';
import type { RadicaleProgram } from './radicale-program.ts';
import { anEventObject } from './an-event-object.ts';

/** A CalDAV server that somebody else wrote, with one calendar. */
export interface RunningRadicale {
  readonly origin: string;
  /** The calendar's address. */
  readonly url: string;
  /** Puts an event of somebody else's into the calendar. */
  addEvent(uid: string, ...lines: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const startWithinMs = 20_000;

/** Starts Radicale on a free port of this machine, in a temporary folder, and makes a calendar for `caldavLogin`. */
export async function startRadicale(
  program: Exclude<RadicaleProgram, { missing: string }>,
): Promise<RunningRadicale> {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-radicale-'));
  const port = await freePort();
  const users = join(folder, 'users');
  const config = join(folder, 'config');
  writeFileSync(users, `${caldavLogin.username}:${caldavLogin.password}\n`);
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${users}\nhtpasswd_encryption = plain\ndelay = 0\n` +
      `[rights]\ntype = owner_only\n[storage]\nfilesystem_folder = ${join(folder, 'collections')}\n[logging]\nlevel = warning\n`,
  );
  const server = spawn(program.command, [...program.args, '--config', config], {
    stdio: 'ignore',
    env: { ...process.env, ...(program.pythonPath !== null && { PYTHONPATH: program.pythonPath }) },
  });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const url = `${origin}/${caldavLogin.username}/work/`;
  const headers = getBasicAuthHeaders(caldavLogin);
  await untilItAnswers(origin);
  await makeCalendar({ url, props: { 'd:displayname': 'Mara' }, headers });
  return {
    origin,
    url,
    async addEvent(uid, ...lines) {
      const answer = await fetch(`${url}${uid}.ics`, {
        method: 'PUT',
        headers: { ...headers, 'Content-Type': 'text/calendar' },
        body: anEventObject(uid, lines),
      });
      if (!answer.ok) throw new Error(`Radicale answered ${answer.status} to an event.`);
    },
    async stop() {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(origin: string): Promise<void> {
  const giveUpAt = performance.now() + startWithinMs;
  while (
    !(await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    ))
  ) {
    if (performance.now() > giveUpAt) throw new Error('Radicale did not start.');
    await delay(50);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
