import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, it, test } from 'node:test';
import { createApp } from '../app.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { isObject, toJson } from '../openapi/json-value.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { partAt } from '../testing/documented-examples/part-at.ts';
import { hasCurl, runInShell, runParsed } from '../testing/documented-examples/run-curl.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { freePort, startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { commandWriter, quickstartDocument } from './quickstart-document.ts';
import { quickstartSteps } from './quickstart.ts';

const file = new URL('../../../../docs/quickstart-api.md', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/server/src/docs/quickstart.test.ts';
const place = { publicUrl: 'http://localhost:3000', today: '2027-03-01' };

const deps = await httpDeps();
after(() => deps.remove());
const written = quickstartDocument(openApiDocument(createApp(deps), deps), place);
if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, written);

test('docs/quickstart-api.md is what the steps say', () => {
  const stored = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  assert.ok(stored === written, `docs/quickstart-api.md is stale; write it anew with: ${command}`);
});

test('/docs/quickstart shows the steps, with nothing inline', async () => {
  const page = await (await createApp(deps).request('/docs/quickstart')).text();
  for (const { title } of quickstartSteps) assert.ok(page.includes(title), title);
  assertNothingInline(page);
});

eachDatabase('The quick start', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  beforeEach(async () => {
    fresh = await openFresh();
    server = await startServerProcess(fresh.setting, { WEBHOOK_PRIVATE: '1' });
  });
  afterEach(async () => {
    await server.end();
    await fresh.remove();
  });

  it('leads from a token to a booking, a genuine webhook and a move', async () => {
    const run = fresh.setting.startsWith('sqlite:') && hasCurl() ? runInShell : runParsed;
    const document = toJson(await (await fetch(`${server.url}/openapi.json`)).json());
    assert.ok(isObject(document));
    const today = new Date().toISOString().slice(0, 10);
    const write = commandWriter(document, { publicUrl: server.url, today });
    const variables: Record<string, string> = { CLIENT_ID: 'cli_demo', CLIENT_SECRET: 'demo-secret' };
    const receiver = await openReceiver();
    try {
      for (const part of quickstartSteps.flatMap(({ parts }) => parts)) {
        if ('file' in part) await receiver.start(part.text, variables['WEBHOOK_SECRET'] ?? '');
        if (!('call' in part)) continue;
        const text = write(part.call).replaceAll('http://localhost:4000', receiver.url());
        const answer = await run(text, variables);
        assert.ok(answer.status < 300, `${text}\n${answer.status} ${answer.text}`);
        for (const [name, { at }] of Object.entries(part.call.keeps ?? {}))
          variables[name] = String(partAt(JSON.parse(answer.text), at));
      }
      await receiver.printed('genuine scheduled.created');
      await receiver.printed('genuine scheduled.rescheduled');
      const now = String(Math.floor(Date.now() / 1000));
      const forged: readonly Record<string, string>[] = [
        {},
        { 'webhook-timestamp': now },
        { 'webhook-id': 'x', 'webhook-timestamp': '0', 'webhook-signature': 'v1,eA==' },
        { 'webhook-id': 'x', 'webhook-timestamp': now, 'webhook-signature': `v1,${'é'.repeat(44)}` },
      ];
      for (const headers of forged)
        assert.equal((await fetch(receiver.url(), { method: 'POST', headers, body: 'no JSON' })).status, 401);
      await receiver.printed('forged');
    } finally {
      await receiver.stop();
    }
  });
});

/** The receiver of the quick start, on a port of its own instead of the one that its text names. */
async function openReceiver() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-receiver-'));
  let output = '';
  let child: ReturnType<typeof spawn> | undefined;
  const news = new EventTarget();
  const printed = async (line: string): Promise<void> => {
    while (!output.includes(line)) await once(news, 'output', { signal: AbortSignal.timeout(20_000) });
  };
  return {
    url: () => `http://localhost:${port}`,
    printed,
    async start(text: string, secret: string): Promise<void> {
      const path = join(folder, 'receiver.mjs');
      writeFileSync(path, text.replace('listen(4000', `listen(${port}`));
      child = spawn(process.execPath, [path], { env: { ...process.env, WEBHOOK_SECRET: secret } });
      child.stdout?.setEncoding('utf8').on('data', (some: string) => {
        output += some;
        news.dispatchEvent(new Event('output'));
      });
      await printed('listening');
    },
    async stop(): Promise<void> {
      if (child && child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}
