import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Client, Pool } from 'pg';
import { createDatabase, type TestDatabase } from './test-database.ts';

describe('a PostgreSQL database for a test file', () => {
  let database: TestDatabase;
  let pool: Pool;

  before(async () => {
    database = await createDatabase();
    pool = new Pool({ connectionString: database.url });
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  it('is a PostgreSQL that the server supports', async () => {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    assert.ok(Number(rows[0]?.server_version_num) >= 150_000);
  });

  it('starts empty and is not shared with another file', async () => {
    await pool.query('create table only_here (id int)');
    const other = await createDatabase();
    const client = new Client({ connectionString: other.url });
    await client.connect();
    const { rows } = await client.query(`select to_regclass('only_here') as found`);
    await client.end();
    await other.drop();
    assert.deepEqual(rows, [{ found: null }]);
  });

  it('can keep two bookings of a host from overlapping', async () => {
    await pool.query('create extension btree_gist');
    await pool.query(
      'create table booked (host text, during int8range, exclude using gist (host with =, during with &&))',
    );
    await pool.query(`insert into booked values ('ada', int8range(0, 30))`);
    await pool.query(`insert into booked values ('ada', int8range(30, 60))`);
    await assert.rejects(pool.query(`insert into booked values ('ada', int8range(29, 31))`), {
      code: '23P01',
    });
  });
});
