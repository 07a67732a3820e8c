import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { AppError } from '@slotkit/shared';
import { pageQuery, type PageQuery } from '@slotkit/shared/wire';
import fc from 'fast-check';
import { sql } from 'kysely';
import { secretsFrom } from '../secrets.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { onPage } from './keyset.ts';
import { readPage, type Page } from './read-page.ts';

const secrets = secretsFrom('a key of at least thirty-two characters');
const isBadCursor = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'invalid_request' && error.errors[0]?.pointer === 'cursor';

describe('A cursor', () => {
  const scope = { route: 'listThings', appId: 'demo', filters: { q: 'a', status: ['x', 'y'] } };
  const position = { value: 17, id: 'bkg_1' };
  const cursor = writeCursor(secrets, scope, position);

  it('leads back to where its page ended', () => {
    assert.deepEqual(readCursor(secrets, scope, cursor), position);
    const renamed = { ...scope, filters: { status: ['x', 'y'], limit: undefined, q: 'a' } };
    assert.deepEqual(readCursor(secrets, renamed, cursor), position);
  });

  it('is refused for another list, app or filter, with another key, and when anything about it was changed', () => {
    const others = [
      { ...scope, route: 'listOthers' },
      { ...scope, appId: 'other' },
      { ...scope, filters: { ...scope.filters, q: 'b' } },
      { ...scope, filters: { q: 'a' } },
    ];
    for (const other of others) assert.throws(() => readCursor(secrets, other, cursor), isBadCursor);
    const otherKey = secretsFrom('another key of thirty-two characters');
    assert.throws(() => readCursor(otherKey, scope, cursor), isBadCursor);
    const forged = Buffer.from(JSON.stringify([0, ''])).toString('base64url');
    for (const text of [
      'x',
      '.',
      `${forged}.`,
      `${cursor}x`,
      `${cursor}.x`,
      cursor.slice(1),
      cursor.replace('.', ''),
    ])
      assert.throws(() => readCursor(secrets, scope, text), isBadCursor, text);
    for (let place = 0; place < cursor.length; place++) {
      const changed = cursor.slice(0, place) + (cursor[place] === 'A' ? 'B' : 'A') + cursor.slice(place + 1);
      assert.throws(() => readCursor(secrets, scope, changed), isBadCursor, changed);
    }
  });
});

test('A page has 50 rows unless asked for 1 to 200', () => {
  assert.equal(pageQuery.parse({}).limit, 50);
  for (const limit of ['0', '201', '-1', '1.5', '', 'x'])
    assert.ok(!pageQuery.safeParse({ limit }).success, limit);
  assert.equal(pageQuery.parse({ limit: '200' }).limit, 200);
});

eachDatabase('Pages', (openFresh) => {
  let fresh: FreshDatabase;
  before(async () => (fresh = await openFresh()));
  after(() => fresh.remove());

  const add = async (rows: readonly { readonly at: number; readonly id: string }[]): Promise<void> => {
    const values = rows.map(({ at, id }) => ({
      id,
      at,
      to_address: '',
      from_address: '',
      subject: '',
      kind: '',
      raw_base64: '',
    }));
    if (values.length > 0) await fresh.db.write.insertInto('dev_mail').values(values).execute();
  };

  test('no row twice and none missed, whatever is added between pages and however many values are equal', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    const runs = fc.record({
      first: values,
      between: fc.array(values, { maxLength: 6 }),
      limit: fc.integer({ min: 1, max: 5 }),
      descending: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(runs, async ({ first, between, limit, descending }) => {
        await sql`delete from dev_mail`.execute(fresh.db.write);
        let count = 0;
        const newRows = (ats: readonly number[]) =>
          // Ids that jump about, so that new rows come before and after those that were read.
          ats.map((at) => ({ at, id: `${(count * 7919) % 101}-${count++}` }));
        const lasting = newRows(first);
        await add(lasting);
        const seen: string[] = [];
        const waves = [...between];
        for (let cursor: string | null = null; ;) {
          const query: PageQuery = { limit, ...(cursor !== null && { cursor }) };
          const page: Page<{ readonly id: string; readonly at: number }> = await readPage(
            { secrets },
            { route: 'test', appId: 'demo', query },
            (request) => {
              const rows = fresh.db.read.selectFrom('dev_mail').select(['id', 'at']);
              return onPage(rows, { value: 'at', id: 'id', descending }, request).execute();
            },
            ({ at, id }) => ({ value: at, id }),
          );
          seen.push(...page.rows.map(({ id }) => id));
          assert.equal(page.pagination.has_more, page.pagination.next_cursor !== null);
          cursor = page.pagination.next_cursor;
          if (cursor === null) break;
          assert.equal(page.rows.length, limit);
          await add(newRows(waves.pop() ?? []));
        }
        assert.equal(new Set(seen).size, seen.length, 'twice');
        assert.deepEqual(
          lasting.filter(({ id }) => !seen.includes(id)),
          [],
          'missed',
        );
      }),
      { numRuns: 60 },
    );
  });
});
