import assert from 'node:assert/strict';
import { CompiledQuery } from 'kysely';
import type { Database, Reader } from '../db/database.ts';

/** Asks something of a database, and returns the plans of every query that was sent to it for that, each after its text. */
export async function plansFor(
  { read, engine }: Database,
  ask: (reader: Reader) => Promise<unknown>,
): Promise<string[]> {
  const asked: CompiledQuery[] = [];
  const listening: Reader = read.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const executor = listening.getExecutor();
  const compile = executor.compileQuery.bind(executor);
  executor.compileQuery = (node, id) => {
    const compiled = compile(node, id);
    asked.push(compiled);
    return compiled;
  };
  await ask(listening);
  assert.ok(asked.length > 0);
  const plans: string[] = [];
  for (const { sql: text, parameters } of asked) {
    const explain = engine.name === 'sqlite' ? 'explain query plan ' : 'explain ';
    const { rows } = await read.executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(explain + text, [...parameters]),
    );
    plans.push(`${text}\n${rows.map((row) => row['detail'] ?? row['QUERY PLAN']).join('\n')}`);
  }
  return plans;
}
