import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  createdWebhookSchema,
  pageSchema,
  paginationSchema,
  problemSchema,
  webhookSchema,
} from '@slotkit/shared/wire';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
const path = '/v1/webhooks';
const url = 'https://crm.example.com/hooks';

eachDatabase('endpoints for webhooks', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let manager: Headers;
  let reader: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    manager = await addClient(fresh.db, worldNow, {
      appId: 'demo',
      scopes: ['webhooks:read', 'webhooks:manage'],
    });
    reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:read'] });
  });
  afterEach(() => fresh.remove());

  async function create(body: unknown = { url }) {
    const answer = await world.call('POST', path, body, manager);
    assert.equal(answer.status, 201, answer.text);
    return createdWebhookSchema.parse(answer.body);
  }
  const rows = () => fresh.db.read.selectFrom('webhooks').selectAll().execute();

  it('are added with a secret that is shown once and sealed in the database', async () => {
    const { secret, ...webhook } = await create();
    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    assert.deepEqual(webhook, {
      id: webhook.id,
      url,
      events: ['*'],
      description: '',
      status_vocabulary: null,
      active: true,
      paused_because: null,
      failing_since: null,
      previous_secret_expires_at: null,
      archived: false,
      version: 1,
      created_at: '2027-03-01T10:00:00Z',
      updated_at: '2027-03-01T10:00:00Z',
    });
    const seen = await world.call('GET', `${path}/${webhook.id}`, undefined, reader);
    const listed = await world.call('GET', path, undefined, reader);
    assert.deepEqual(seen.body, webhook);
    assert.deepEqual(listed.body, { data: [webhook], pagination: { next_cursor: null, has_more: false } });
    const [row] = await rows();
    assert.ok(!JSON.stringify(row).includes(secret.slice('whsec_'.length)));
    assert.equal(world.deps.secrets.open(row?.secret_sealed ?? '', webhook.id), secret);
  });

  it('are changed field by field, and resumed by hand when the server had paused them', async () => {
    const { id } = await create({ url, description: 'CRM', events: ['scheduled.created'] });
    const patch = async (body: unknown) => {
      const answer = await world.call('PATCH', `${path}/${id}`, body, manager);
      assert.equal(answer.status, 200, answer.text);
      return webhookSchema.parse(answer.body);
    };
    const changed = await patch({ events: ['scheduled.cancelled', 'scheduled.no_show'] });
    assert.deepEqual(changed.events, ['scheduled.cancelled', 'scheduled.no_show']);
    assert.deepEqual([changed.url, changed.description, changed.version], [url, 'CRM', 2]);
    await fresh.db.write.updateTable('webhooks').set({ active: 0, paused_because: 'gone' }).execute();
    const moved = await patch({ url: 'https://other.example.com/' });
    assert.deepEqual([moved.active, moved.paused_because], [false, 'gone']);
    const resumed = await patch({ active: true });
    assert.deepEqual([resumed.active, resumed.paused_because], [true, null]);
  });

  it('are gone when deleted, for whoever asks again', async () => {
    const { id } = await create();
    assert.equal((await world.call('DELETE', `${path}/${id}`, undefined, manager)).status, 204);
    for (const [method, at, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { active: true }],
      ['DELETE', '', undefined],
      ['POST', '/test', undefined],
    ] as const) {
      const answer = await world.call(method, `${path}/${id}${at}`, body, manager);
      assert.equal(answer.status, 404, `${method} ${answer.text}`);
    }
    const listed = await world.call('GET', path, undefined, reader);
    assert.deepEqual(listed.body['data'], []);
    assert.equal((await rows())[0]?.active, 0);
  });

  it('must be https, public and for known events; what is refused leaves nothing behind', async () => {
    const refused: readonly (readonly [pointer: string, body: unknown])[] = [
      ['/url', { url: 'http://crm.example.com/hooks' }],
      ['/url', { url: 'crm.example.com' }],
      ['/url', { url: 'ftp://crm.example.com' }],
      ['/url', { url: 'https://user:pass@crm.example.com' }],
      ['/url', { url: 'https://localhost/hook' }],
      ['/url', { url: 'https://crm/hook' }],
      ['/url', { url: 'https://hooks.internal/' }],
      ['/url', { url: 'https://127.0.0.1/hook' }],
      ['/url', { url: 'https://0x7f.1/hook' }],
      ['/url', { url: 'https://192.168.4.7/hook' }],
      ['/url', { url: 'https://169.254.169.254/latest' }],
      ['/url', { url: 'https://[::1]/hook' }],
      ['/url', { url: 'https://[::ffff:10.0.0.1]/hook' }],
      ['/events/1', { url, events: ['scheduled.created', 'scheduled.held'] }],
      ['/events', { url, events: [] }],
      ['/secret', { url, secret: 'whsec_mine' }],
    ];
    for (const [pointer, body] of refused) {
      const answer = await world.call('POST', path, body, manager);
      assert.equal(answer.status, 422, `${JSON.stringify(body)}: ${answer.text}`);
      assert.equal(problemSchema.parse(answer.body).errors?.[0]?.pointer, pointer, JSON.stringify(body));
    }
    assert.deepEqual(await rows(), []);
    const { id } = await create();
    const moved = await world.call('PATCH', `${path}/${id}`, { url: 'https://10.0.0.1' }, manager);
    assert.equal(moved.status, 422);
    assert.equal((await rows())[0]?.url, url);
  });

  it('may be http and private where the operator allows it', async () => {
    world = await openWorld(fresh.db, { webhookPrivate: true });
    assert.equal((await create({ url: 'http://127.0.0.1:9000/hook' })).url, 'http://127.0.0.1:9000/hook');
  });

  it('are fifty at most in an app', async () => {
    const [first] = [await create()];
    const [row] = await rows();
    assert.ok(row);
    const more = Array.from({ length: 49 }, (_, index) => ({ ...row, id: `whk_${index}` }));
    await fresh.db.write.insertInto('webhooks').values(more).execute();
    const answer = await world.call('POST', path, { url }, manager);
    assert.equal(answer.status, 422, answer.text);
    await world.call('DELETE', `${path}/${first.id}`, undefined, manager);
    await create();
  });

  it('belong to one app, ask clients for their scopes, and are for admins among the members', async () => {
    const { id } = await create();
    const calls: readonly (readonly [method: string, path: string, body?: unknown])[] = [
      ['GET', path],
      ['GET', `${path}/${id}`],
      ['POST', path, { url }],
      ['PATCH', `${path}/${id}`, { active: false }],
      ['POST', `${path}/${id}/test`],
      ['DELETE', `${path}/${id}`],
    ];
    const statuses = async (headers: Headers) => {
      const answers: number[] = [];
      for (const [method, at, body] of calls)
        answers.push((await world.call(method, at, body, headers)).status);
      return answers;
    };
    const before = await rows();
    await addApp(fresh.db, { id: 'shop' });
    const member = async (role: 'agent' | 'manager' | 'admin') =>
      (await addMember(fresh.db, worldNow, { appId: 'demo', role })).headers;
    const everything = await addClient(fresh.db, worldNow, {
      appId: 'demo',
      scopes: ['scheduling:read', 'scheduling:write', 'config:write'],
    });
    assert.deepEqual(await statuses({}), [401, 401, 401, 401, 401, 401]);
    assert.deepEqual(await statuses(everything), [403, 403, 403, 403, 403, 403]);
    assert.deepEqual(await statuses(reader), [200, 200, 403, 403, 403, 403]);
    assert.deepEqual(await statuses(await member('agent')), [403, 403, 403, 403, 403, 403]);
    assert.deepEqual(await statuses(await member('manager')), [403, 403, 403, 403, 403, 403]);
    assert.deepEqual(await rows(), before);
    const stranger = await addClient(fresh.db, worldNow, {
      appId: 'shop',
      scopes: ['webhooks:read', 'webhooks:manage'],
    });
    assert.deepEqual(await statuses(stranger), [200, 404, 201, 404, 404, 404]);
    assert.deepEqual(await statuses(await member('admin')), [200, 200, 201, 200, 202, 204]);
  });

  it('are listed in pages, and changed only as the caller expects them to be', async () => {
    const ids = [(await create()).id, (await create()).id, (await create()).id];
    const first = await world.call('GET', `${path}?limit=2`, undefined, reader);
    const { next_cursor: cursor } = paginationSchema.parse(first.body['pagination']);
    const rest = await world.call('GET', `${path}?limit=2&cursor=${cursor}`, undefined, reader);
    const idsOf = (body: unknown) =>
      pageSchema(webhookSchema)
        .parse(body)
        .data.map(({ id }) => id);
    assert.deepEqual([...idsOf(first.body), ...idsOf(rest.body)].toSorted(), ids.toSorted());
    const at = `${path}/${ids[0]}`;
    const seen = await world.call('GET', at, undefined, reader);
    const asSeen = { ...manager, 'If-Match': String(seen.headers.get('ETag')) };
    assert.equal((await world.call('PATCH', at, { description: 'CRM' }, asSeen)).body['version'], 2);
    assert.equal((await world.call('PATCH', at, { description: 'ERP' }, asSeen)).status, 412);
    assert.equal((await world.call('DELETE', at, undefined, asSeen)).status, 412);
    assert.equal((await world.call('PATCH', at, { description: 'CRM' }, manager)).body['version'], 2);
  });

  it('are in the audit log with all that is done to them, but for secrets', async () => {
    const { id, secret } = await create({ url: `${url}?token=private` });
    const at = `${path}/${id}`;
    await world.call(
      'PATCH',
      at,
      { url: `${url}/new?token=private`, events: ['scheduled.created'] },
      manager,
    );
    await world.call('PATCH', at, { url: `${url}/new?token=other` }, manager);
    await world.call('POST', `${at}/rotate-secret`, {}, manager);
    await world.call('DELETE', at, undefined, manager);
    assert.equal((await world.call('PATCH', at, { active: true }, manager)).status, 404);
    const rows = await fresh.db.read
      .selectFrom('audit_log')
      .selectAll()
      .where('object_id', '=', id)
      .orderBy('id')
      .execute();
    assert.deepEqual(
      rows.map(({ action, object_type, actor_type }) => [action, object_type, actor_type]),
      ['created', 'changed', 'changed', 'secret_rotated', 'deleted'].map((action) => [
        action,
        'webhook',
        'api',
      ]),
    );
    assert.deepEqual(JSON.parse(rows[1]?.changes_json ?? ''), {
      url: { from: `${url}?…`, to: `${url}/new?…` },
      events: { from: ['*'], to: ['scheduled.created'] },
    });
    assert.deepEqual(JSON.parse(rows[2]?.changes_json ?? ''), { url: {} });
    const text = JSON.stringify(rows);
    assert.ok(!text.includes('private') && !text.includes(secret));
  });
});
