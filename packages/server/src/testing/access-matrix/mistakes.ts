import type { MatrixCell } from './matrix-cells.ts';
import type { matrixServer } from './matrix-world.ts';

const refusals: readonly number[] = [401, 403, 404];

/**
 * Sends a cell's request and says in words where the answer is another than expected. `ok` is whatever the call does once it has let the
 * caller in: a conflict or a rule that is broken too, but no fault of the server's.
 */
export async function mistakes(
  server: ReturnType<typeof matrixServer>['app'],
  { name, path, init, expected }: MatrixCell,
): Promise<string[]> {
  const answer = await server.request(path, init);
  const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
  const text = isStream ? '' : await answer.text();
  if (isStream) await answer.body?.cancel();
  const isRight =
    expected === 'ok'
      ? !refusals.includes(answer.status) && answer.status !== 500
      : String(answer.status) === expected;
  return isRight ? [] : [`${name}: ${expected} expected, ${answer.status} came: ${text.slice(0, 200)}`];
}
