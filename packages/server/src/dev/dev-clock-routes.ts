import { createRoute, z } from '@hono/zod-openapi';
import { unprocessable } from '@slotkit/shared';
import { formatInstant, parseInstant } from '@slotkit/shared/time';
import { text } from '@slotkit/shared/wire';
import { DevClock } from '../clock.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { body, json } from '../http/route-answers.ts';
import { runDue } from '../jobs/worker.ts';
import { parseDuration } from './parse-duration.ts';

const clockAnswer = json(
  'What time it is here, and whether it stands still',
  z.object({ now: z.string(), standing: z.boolean() }),
);
const moveSchema = z.union([
  z.strictObject({ now: text.instant }),
  z.strictObject({ advance: z.string().max(40) }),
]);

const read = createRoute({ method: 'get', path: '/dev/clock', hide: true, responses: { 200: clockAnswer } });
const move = createRoute({
  method: 'put',
  path: '/dev/clock',
  hide: true,
  request: { body: body(moveSchema) },
  responses: { 200: clockAnswer },
});
const release = createRoute({
  method: 'delete',
  path: '/dev/clock',
  hide: true,
  responses: { 200: clockAnswer },
});
const work = createRoute({
  method: 'post',
  path: '/dev/run-due',
  hide: true,
  responses: { 200: json('How much work was done', z.object({ done: z.int() })) },
});

const earliestAt = Date.UTC(2000, 0);
const latestAt = Date.UTC(2200, 0);

/** For tests, with `DEV_CLOCK=1` alone: sets the server's clock, and does the work that is due by it. */
export function devClockRoutes(app: App, deps: Deps): void {
  const { clock } = deps;
  if (!deps.config.devClock || !(clock instanceof DevClock)) return;
  const reading = () => ({ now: formatInstant(clock.now()), standing: clock.isStanding });

  app.openapi(read, (c) => c.json(reading()));
  app.openapi(move, (c) => {
    clock.set(targetOf(c.req.valid('json'), clock.now()));
    return c.json(reading());
  });
  app.openapi(release, (c) => {
    clock.release();
    deps.wakeWorker();
    return c.json(reading());
  });
  app.openapi(work, async (c) => c.json({ done: await runDue(deps) }));
}

function targetOf(asked: z.infer<typeof moveSchema>, now: number): number {
  const [pointer, targetAt] =
    'now' in asked
      ? ['/now', parseInstant(asked.now)]
      : ['/advance', plus(now, parseDuration(asked.advance))];
  if (targetAt === null) throw unprocessable(pointer, 'must be an instant or a duration such as PT2H');
  if (targetAt < earliestAt || targetAt >= latestAt) {
    throw unprocessable(pointer, 'must lead to a time between the years 2000 and 2200');
  }
  return targetAt;
}

const plus = (at: number, milliseconds: number | null): number | null =>
  milliseconds === null ? null : at + milliseconds;
