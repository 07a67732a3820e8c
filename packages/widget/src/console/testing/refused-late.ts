import type { ConsoleServer } from './console-server.ts';
import { until } from '../../testing/until.ts';

/** What is done to have a call sent, and to be gone before its answer. */
interface LateRefusal {
  readonly press: () => void;
  readonly leave: () => unknown;
  readonly status?: number;
}

/** Refuses a call once somebody has left, and resolves with what they are told of it. */
export async function refusedLate(
  server: ConsoleServer,
  call: string,
  { press, leave, status = 409 }: LateRefusal,
): Promise<readonly string[]> {
  const left = Promise.withResolvers<null>();
  server.answerBy(call, async () => {
    await left.promise;
    return [
      status,
      { code: status === 412 ? 'precondition_failed' : 'conflict', status, detail: 'It is gone.' },
    ];
  });
  press();
  await until(() => server.calls(call).length > 0, 'the call');
  await leave();
  left.resolve(null);
  await until(() => server.toldLate.length > 0, 'the failure');
  return server.toldLate;
}
