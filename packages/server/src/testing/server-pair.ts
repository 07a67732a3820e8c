import assert from 'node:assert/strict';
import { slotsSchema, type Slot } from '@slotkit/shared/wire';
import { systemClock } from '../clock.ts';
import { demoApp } from '../demo/demo-data.ts';
import type { FreshDatabase } from './each-database.ts';
import { startServerProcess } from './server-process.ts';

/** An answer as a caller from outside gets it. */
export interface ServerAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Two demo servers, each a process of its own, on one database. */
export interface ServerPair {
  /** Calls the two in turn, so that both always want the same thing, and expects that neither ever fails. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ServerAnswer>;
  /** The slots of a Tuesday that many weeks after the coming one, by Berlin's days. */
  slotsOn(slug: string, weeks: number): Promise<Slot[]>;
  end(): Promise<void>;
}

/** Where the demo's public calls begin. */
export const demoEventTypesPath = `/v1/public/apps/${demoApp.id}/event-types`;

/** Starts both; their clocks run. Throws when one does not start. */
export async function startServerPair({ setting }: FreshDatabase): Promise<ServerPair> {
  const started = await Promise.allSettled([startServerProcess(setting), startServerProcess(setting)]);
  const servers = started.flatMap((server) => (server.status === 'fulfilled' ? [server.value] : []));
  const end = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.end())));
  for (const server of started)
    if (server.status === 'rejected') {
      await end();
      throw server.reason;
    }
  let turn = 0;
  const call: ServerPair['call'] = async (method, path, body, headers = {}) => {
    const server = servers[turn++ % servers.length];
    const answer = await fetch(`${server?.url}${path}`, {
      method,
      headers: { 'Booking-Widget-Key': demoApp.key, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const read: unknown = await answer.json().catch(() => null);
    assert.ok(answer.status < 500, `${method} ${path} answered ${answer.status}: ${JSON.stringify(read)}`);
    return { status: answer.status, body: read };
  };
  return {
    call,
    async slotsOn(slug, weeks) {
      const day = tuesdayAhead(weeks);
      const query = `from=${day}&to=${day}&timezone=Europe/Berlin`;
      return slotsSchema.parse((await call('GET', `${demoEventTypesPath}/${slug}/slots?${query}`)).body)
        .slots;
    },
    end,
  };
}

function tuesdayAhead(weeks: number): string {
  const day = new Date(systemClock.now() + (7 + weeks * 7) * 86_400_000);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 1);
  return day.toISOString().slice(0, 10);
}
