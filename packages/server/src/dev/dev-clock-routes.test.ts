import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { DevClock, FixedClock } from '../clock.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';

const clock = new DevClock(new FixedClock(testNow));
const deps = await httpDeps({ devClock: true }, { clock });
const plain = await httpDeps();
after(async () => {
  await deps.remove();
  await plain.remove();
});
const app = createApp(deps);

const put = (body: unknown) =>
  app.request('/dev/clock', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('/dev/clock', () => {
  it('stands still where it is set, moves on from there, and runs again when it is released', async () => {
    const steps: [() => Promise<Response> | Response, unknown][] = [
      [() => app.request('/dev/clock'), { now: '2027-03-01T10:00:00Z', standing: false }],
      [() => put({ now: '2027-03-28T03:00:00+02:00' }), { now: '2027-03-28T01:00:00Z', standing: true }],
      [() => put({ advance: 'PT2H' }), { now: '2027-03-28T03:00:00Z', standing: true }],
      [
        () => app.request('/dev/clock', { method: 'DELETE' }),
        { now: '2027-03-01T10:00:00Z', standing: false },
      ],
    ];
    for (const [step, expected] of steps) assert.deepEqual(await (await step()).json(), expected);
  });

  it('refuses what is no time, and times nobody means', async () => {
    const wrong = [
      {},
      { now: 'soon' },
      { now: '2027-02-30T10:00:00Z' },
      { now: '9999-01-01T00:00:00Z' },
      { advance: 'two hours' },
      { advance: 'P99999999999D' },
      { now: '2027-03-01T10:00:00Z', advance: 'PT1H' },
    ];
    for (const body of wrong) assert.equal((await put(body)).status, 422, JSON.stringify(body));
    assert.equal(clock.isStanding, false);
  });
});

describe('/dev/run-due', () => {
  it('does the work that is due and says how much', async () => {
    const response = await app.request('/dev/run-due', { method: 'POST' });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { done: 0 });
  });
});

describe('Without DEV_CLOCK', () => {
  it('there is no such address', async () => {
    const ordinary = createApp(plain);
    for (const [method, path] of [
      ['GET', '/dev/clock'],
      ['PUT', '/dev/clock'],
      ['DELETE', '/dev/clock'],
      ['POST', '/dev/run-due'],
    ] as const) {
      assert.equal((await ordinary.request(path, { method })).status, 404);
    }
  });
});
