import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { startMockWorker } from './start-mock-worker.ts';

it('answers a request in place of a server', async () => {
  const worker = setupWorker(http.get('/v1/probe', () => HttpResponse.json({ answer: 'mocked' })));
  await startMockWorker(worker);
  const response = await fetch('/v1/probe');
  expect(await response.json()).to.deep.equal({ answer: 'mocked' });
  await worker.stop();
});
