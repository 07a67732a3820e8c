import { ServerResponse } from 'node:http';

/*
 * Loaded into a server by a test (`node --import`): the process kills itself, as power that fails would, when it is about to answer that
 * something was made. What the answer tells is committed by then.
 */

const codes = new WeakMap<ServerResponse, number>();

Object.defineProperty(ServerResponse.prototype, 'statusCode', {
  get(this: ServerResponse): number {
    return codes.get(this) ?? 200;
  },
  set(this: ServerResponse, code: number) {
    if (code === 201) process.kill(process.pid, 'SIGKILL');
    codes.set(this, code);
  },
});
