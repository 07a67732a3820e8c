import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { migrateToLatest } from '../../db/migrate.ts';
import { openSqlite } from '../../db/open-sqlite.ts';
import { operationsOf, type Document } from '../fuzz/openapi-operations.ts';
import { cellsOf } from './matrix-cells.ts';
import { fillMatrixWorld, matrixServer } from './matrix-world.ts';
import { mistakes } from './mistakes.ts';

it('those change something who may: each of them, on a copy of the same database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-matrix-'));
  const path = join(folder, 'world.sqlite');
  const db = openSqlite(path);
  await migrateToLatest(db);
  const world = await fillMatrixWorld(db);
  const document: Document = JSON.parse(await (await matrixServer(db).app.request('/openapi.json')).text());
  await db.close();
  const changing = operationsOf(document).filter(({ method }) => method !== 'GET');
  const wrong: string[] = [];
  for (const [index, cell] of changing.flatMap((operation) => cellsOf(operation, world)).entries()) {
    if (cell.expected !== 'ok') continue;
    const copy = join(folder, `${index}.sqlite`);
    copyFileSync(path, copy);
    const own = openSqlite(copy);
    wrong.push(...(await mistakes(matrixServer(own).app, cell)));
    await own.close();
  }
  rmSync(folder, { recursive: true });
  assert.deepEqual(wrong, []);
});
