import { expect, test } from './journey.ts';

test('a fresh demo is healthy @both-databases', async ({ request, server }) => {
  const answer = await request.get(`${server.url}/healthz`);
  expect(await answer.json()).toMatchObject({ status: 'ok' });
});
