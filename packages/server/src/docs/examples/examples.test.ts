import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { apiScopes } from '@slotkit/shared/wire';
import { createApp } from '../../app.ts';
import { insertClient } from '../../clients/client-store.ts';
import { writeTransaction } from '../../db/write-transaction.ts';
import { openApiDocument } from '../../http/openapi-document.ts';
import { callsOf, operationId } from '../../openapi/calls.ts';
import { isObject, listOf, objectAt, textOf, toJson, type JsonObject } from '../../openapi/json-value.ts';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../../testing/caldav-server.ts';
import { partAt } from '../../testing/documented-examples/part-at.ts';
import { hasCurl, runInShell, runParsed } from '../../testing/documented-examples/run-curl.ts';
import { eachDatabase, type FreshDatabase } from '../../testing/each-database.ts';
import { httpDeps } from '../../testing/http-deps.ts';
import { startServerProcess, type ServerProcess } from '../../testing/server-process.ts';
import { allExamples } from './all-examples.ts';

const monday = '2027-03-01T08:00:00Z';

eachDatabase('The examples of the reference', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  let calendars: CaldavServer;
  beforeEach(async () => {
    fresh = await openFresh();
    calendars = await startCaldavServer();
    server = await startServerProcess(fresh.setting, {
      WEBHOOK_PRIVATE: '1',
      GOOGLE_CLIENT_ID: 'example.apps.googleusercontent.com',
      GOOGLE_CLIENT_SECRET: 'the-secret-of-that-client',
    });
  });
  afterEach(async () => {
    await server.end();
    await calendars.stop();
    await fresh.remove();
  });

  const dev = async (method: string, path: string, body?: JsonObject): Promise<JsonObject> => {
    const answer = await fetch(`${server.url}/dev/${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    assert.ok(answer.ok, `${method} /dev/${path}: ${answer.status}`);
    const read = toJson(await answer.json());
    return isObject(read) ? read : {};
  };

  /** A session of a member who is signed in elsewhere, too. */
  async function sessionToken(): Promise<string> {
    let cookie = '';
    for (let browser = 1; browser <= 2; browser++) {
      const answer = await fetch(`${server.url}/dev/sessions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ member_id: 'mem_mara' }),
      });
      cookie = answer.headers.get('Set-Cookie') ?? '';
    }
    return /^slotkit_session=([\w-]+)/.exec(cookie)?.[1] ?? '';
  }

  /** The token of a confirmation link, as it stands in the last mail that has one. */
  async function confirmToken(): Promise<string> {
    const { data } = await dev('GET', 'mail');
    const texts = listOf(data).map((mail) =>
      Buffer.from(textOf(isObject(mail) ? mail['raw_base64'] : ''), 'base64')
        .toString()
        .replaceAll('=\r\n', ''),
    );
    return texts.flatMap((text) => /\/confirm\/([\w-]+)/.exec(text)?.[1] ?? []).at(-1) ?? '';
  }

  it('are answered as the document says, one after the other, as they stand there', async () => {
    // On one database by a real shell and curl, where there are any; on the other always by what reads them here.
    const isSqlite = fresh.setting.startsWith('sqlite:');
    const run = isSqlite && hasCurl() ? runInShell : runParsed;
    const client = { appId: 'demo', name: 'CRM', kind: 'api', scopes: apiScopes } as const;
    const { clientId, clientSecret } = await writeTransaction(fresh.db, (trx) =>
      insertClient(trx, client, Date.parse(monday)),
    );
    await dev('PUT', 'clock', { now: monday });
    const document = toJson(await (await fetch(`${server.url}/openapi.json`)).json());
    assert.ok(isObject(document));
    const operations = new Map(callsOf(document).map((call) => [operationId(call), call.operation]));
    const shown = new Map<string, number>();
    const variables: Record<string, string> = {
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      WIDGET_KEY: 'pk_demo',
      CALDAV_URL: calendars.origin,
      CALDAV_USER: caldavLogin.username,
      CALDAV_PASSWORD: caldavLogin.password,
      SESSION: await sessionToken(),
    };
    const commandOf = (of: string): string => {
      const index = shown.get(of) ?? 0;
      shown.set(of, index + 1);
      const sample = listOf(operations.get(of)?.['x-codeSamples'])[index];
      return textOf(isObject(sample) ? sample['source'] : '');
    };
    const tokens = new Map<string, string>();
    const tokenFor = async (scopes: readonly string[]): Promise<string> => {
      const scope = scopes.join(' ');
      const known = tokens.get(scope) ?? (await issueToken(server.url, clientId, clientSecret, scope));
      tokens.set(scope, known);
      return known;
    };
    for (const { of, keeps = {}, from, stream, alsoNeeds = [] } of allExamples) {
      const operation = operations.get(of) ?? {};
      const command = commandOf(of);
      if (from) {
        await dev('PUT', 'clock', { now: variables[from.variable] ?? '' });
        tokens.clear();
      }
      if (/deliveries|CONFIRM/.test(command)) await dev('POST', 'run-due');
      const scope = scopeIn(operation);
      if (scope !== null) {
        if (!isSqlite) {
          const others = apiScopes.filter((one) => one !== scope);
          const refused = await runParsed(command, { ...variables, TOKEN: await tokenFor(others) });
          assert.equal(refused.status, 403, `${scope} is said to be needed, but is not\n${command}`);
        }
        variables['TOKEN'] = await tokenFor([scope, ...alsoNeeds]);
      }
      if (command.includes('$CONFIRM_TOKEN')) variables['CONFIRM_TOKEN'] = await confirmToken();
      // A shell would wait for the end of a stream, which has none.
      const answer = await (stream ? runParsed : run)(command, variables);
      const about = `${command}\n${answer.status} ${answer.text}`;
      assert.ok(answer.status >= 200 && answer.status < 400, about);
      assert.ok(String(answer.status) in objectAt(operation, 'responses'), about);
      for (const [name, { at, lastPart }] of Object.entries(keeps)) {
        const part = partAt(toJson(JSON.parse(answer.text)), at);
        assert.ok(typeof part === 'string', `${at} is no text\n${about}`);
        variables[name] = lastPart ? (part.split('/').at(-1) ?? '') : part;
      }
    }
  });
});

/** The scope that a call needs of a client; null where clients do not call it. */
function scopeIn(operation: JsonObject): string | null {
  const bearer = listOf(operation['security']).find((one) => isObject(one) && one['Bearer'] !== undefined);
  const [scope] = listOf(isObject(bearer) ? bearer['Bearer'] : undefined);
  return typeof scope === 'string' ? scope : null;
}

async function issueToken(url: string, id: string, secret: string, scope: string): Promise<string> {
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  });
  const token = partAt(await answer.json(), '/access_token');
  assert.ok(typeof token === 'string');
  return token;
}

describe('The examples', async () => {
  const deps = await httpDeps();
  after(() => deps.remove());
  const calls = callsOf(openApiDocument(createApp(deps), deps));

  it('show every call there is, and none that is not there', () => {
    const shown = new Set(allExamples.map(({ of }) => of));
    const names = calls.map(operationId);
    assert.deepEqual(
      names.filter((name) => !shown.has(name)),
      [],
      'calls without an example',
    );
    assert.deepEqual(
      [...shown].filter((name) => !names.includes(name)),
      [],
      'examples of no call',
    );
  });
});
