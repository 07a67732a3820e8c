import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  emptyDayCodes,
  explainSentence,
  hostExclusions,
  offerProblems,
  ruleBindings,
  ruleNames,
} from '@slotkit/shared/availability';
import { apiScopes } from '@slotkit/shared/wire';
import { openSession } from '../sign-in/session-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient } from '../testing/add-access.ts';
import { differences, readExamples, type Example } from '../testing/documented-examples/read-examples.ts';
import { hostIdOf, setUpGiven } from '../testing/documented-examples/set-up-given.ts';
import { openWorld } from '../testing/test-world.ts';
import { httpDeps } from '../testing/http-deps.ts';

const page = new URL('../../../../docs/why-is-this-time-offered.md', import.meta.url);
const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
const examples = readExamples(text);

/** Does what an example does, and says where its answers differ from those in the document. */
async function tryOut({ steps }: Example): Promise<string[]> {
  const { db, remove } = await httpDeps();
  try {
    const world = await openWorld(db);
    const client = await addClient(db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    let status = 0;
    let answer: Readonly<Record<string, unknown>> = {};
    const wrong: string[] = [];
    const failed = () => (status >= 400 ? [`answered ${status}: ${JSON.stringify(answer)}`] : []);
    for (const [index, step] of steps.entries()) {
      if (step.do === 'given') await setUpGiven(db, step.what, step.name, step.value, world.clock.now());
      else if (step.do === 'expect') wrong.push(...differences(step.answer, answer));
      else {
        const headers = step.as === null ? client : await memberHeaders(step.as);
        ({ status, body: answer } = await world.call(
          step.method,
          await withIds(step.path),
          step.body,
          headers,
        ));
        // Only what is shown may be a refusal.
        if (steps[index + 1]?.do !== 'expect') wrong.push(...failed());
      }
    }
    return wrong;

    async function withIds(path: string): Promise<string> {
      const [start, name, end] = path.split(/[{}]/);
      return name === undefined ? path : `${start}${await hostIdOf(db, name)}${end}`;
    }
    async function memberHeaders(name: string) {
      const { id } = await db.read
        .selectFrom('members')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      const token = await writeTransaction(db, (trx) => openSession(trx, id, world.clock.now()));
      return { Cookie: `slotkit_session=${token}`, 'Sec-Fetch-Site': 'same-origin' };
    }
  } finally {
    await remove();
  }
}

describe('docs/why-is-this-time-offered.md', () => {
  for (const example of examples)
    it(`shows what the server answers: ${example.heading}`, async () => {
      assert.deepEqual(await tryOut(example), []);
    });

  it('has an example of every reason', () => {
    const shown = JSON.stringify(
      examples.flatMap(({ steps }) => steps.filter((step) => step.do === 'expect')),
    );
    const codes = [...ruleNames, 'group_full', ...emptyDayCodes, ...offerProblems, ...hostExclusions];
    assert.deepEqual(
      codes.filter((code) => !shown.includes(`"code":"${code}"`)),
      [],
    );
  });

  it('lists every reason with its sentence and whom it binds', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` +\| ([^|]+?) +\| `(\w+)` +\|$/gm)];
    const everybody = ['group_full', ...hostExclusions] as const;
    const expected = [
      ...ruleNames.map((rule) => [rule, [explainSentence(rule), ruleBindings[rule]]] as const),
      ...everybody.map((code) => [code, [explainSentence(code), 'everybody']] as const),
    ];
    assert.deepEqual(
      Object.fromEntries(rows.map(([, code, ...cells]) => [code, cells])),
      Object.fromEntries(expected),
    );
  });
});
