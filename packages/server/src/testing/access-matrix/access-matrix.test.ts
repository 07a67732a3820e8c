import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { dumpDatabase } from '../dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../each-database.ts';
import { operationsOf, type Document, type Operation } from '../fuzz/openapi-operations.ts';
import { accessTable } from './access-table.ts';
import { expectedAnswer } from './expected-answer.ts';
import { cellsOf } from './matrix-cells.ts';
import { callerName, matrixCallers } from './matrix-callers.ts';
import { fillMatrixWorld, matrixServer, type MatrixWorld } from './matrix-world.ts';
import { mistakes } from './mistakes.ts';
import { owners } from './owned-objects.ts';

type Server = ReturnType<typeof matrixServer>['app'];

eachDatabase('who may call what', (openFresh) => {
  let fresh: FreshDatabase;
  let world: MatrixWorld;
  let server: Server;
  let operations: readonly Operation[];

  before(async () => {
    fresh = await openFresh();
    world = await fillMatrixWorld(fresh.db);
    server = matrixServer(fresh.db).app;
    const document: Document = JSON.parse(await (await server.request('/openapi.json')).text());
    operations = operationsOf(document);
  });
  after(() => fresh.remove());

  it('is written down for every operation there is, and for no other', () => {
    const ids = operations.map(({ operationId }) => operationId);
    assert.deepEqual(ids.toSorted(), Object.keys(accessTable).toSorted());
  });

  it('is what the document says of scopes', () => {
    const wrong = operations.flatMap(({ operationId, security = [] }) => {
      const row = accessTable[operationId];
      const documented = security.flatMap((scheme) => scheme['Bearer'] ?? []);
      const expected = row?.for === 'business' ? [row.scope] : [];
      return isDeepStrictEqual(documented, expected)
        ? []
        : [`${operationId}: ${documented.join()}, not ${expected.join()}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('refuses everybody else, with 401, 403, 404 or 422, and changes nothing', async () => {
    const dump = await dumpDatabase(fresh.db);
    const wrong: string[] = [];
    for (const operation of operations) {
      for (const cell of cellsOf(operation, world)) {
        if (cell.expected !== 'ok') wrong.push(...(await mistakes(server, cell)));
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(await dumpDatabase(fresh.db), dump);
  });

  it('lets those read who may, and shows in lists what each may see', async () => {
    const wrong: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      for (const cell of cellsOf(operation, world)) {
        if (cell.expected === 'ok') wrong.push(...(await mistakes(server, cell)));
      }
      wrong.push(...(await misshown(operation)));
    }
    assert.deepEqual(wrong, []);
  });

  async function misshown(operation: Operation): Promise<string[]> {
    const row = accessTable[operation.operationId];
    if (row?.for !== 'business' || row.list === undefined) return [];
    const wrong: string[] = [];
    for (const caller of matrixCallers) {
      if (expectedAnswer(row, caller, 'own') !== 'ok') continue;
      const name = callerName(caller);
      const answer = await server.request(operation.path, { headers: world.headers[name] ?? {} });
      const text = await answer.text();
      for (const owner of owners) {
        const isSeen = text.includes(`"${world.objects[owner][row.list]}"`);
        const maySee = expectedAnswer(row, caller, owner) === 'ok';
        if (isSeen !== maySee)
          wrong.push(`${operation.operationId} ${isSeen ? 'shows' : 'hides'} ${owner} to ${name}`);
      }
    }
    return wrong;
  }
});
