import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { AppError } from '@slotkit/shared';
import { makeRateLimits } from '../rate-limits.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { newRouter } from './app-env.ts';
import { errorHandler } from './error-response.ts';
import { identifyClient } from './identify-client.ts';
import { createApp } from '../app.ts';
import { addApp } from '../testing/add-app.ts';
import { budgetOf, limitRate } from './limit-rate.ts';
import { requestId } from './request-id.ts';

const deps = await httpDeps();
after(() => deps.remove());

function limitedApp(enabled = true) {
  const app = newRouter();
  app.onError(errorHandler(deps));
  app.use(requestId(), identifyClient(1), limitRate(makeRateLimits(enabled)));
  app.all('/own', () => new Response('fine'));
  app.all('*', (c) => c.text('fine'));
  return app;
}

const from = (address: string): RequestInit => ({ headers: { 'X-Forwarded-For': address } });

describe('budgetOf', () => {
  it('counts bookings and moves apart from everything else', () => {
    assert.equal(budgetOf('POST', '/v1/public/apps/a/event-types/b/bookings'), 'bookings');
    assert.equal(budgetOf('POST', '/v1/public/manage/reschedule'), 'bookings');
    assert.equal(budgetOf('POST', '/b/intro-call/book'), 'bookings');
    assert.equal(budgetOf('POST', '/b/intro-call/manage/token/move'), 'bookings');
    assert.equal(budgetOf('GET', '/b/intro-call/book'), 'reads');
    assert.equal(budgetOf('POST', '/v1/public/apps/a/event-types/b/holds'), 'reads');
    assert.equal(budgetOf('GET', '/v1/public/apps/a'), 'reads');
  });
});

describe('limitRate', () => {
  it('allows 120 reads a minute per address, then answers 429 and says when to come back', async () => {
    const app = limitedApp();
    const first = await app.request('/x', from('203.0.113.1'));
    assert.equal(first.headers.get('ratelimit-policy'), '"reads";q=120;w=60');
    assert.equal(first.headers.get('ratelimit'), '"reads";r=119;t=60');
    for (let call = 2; call <= 120; call++) await app.request('/x', from('203.0.113.1'));
    const refused = await app.request('/x', from('203.0.113.1'));
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.match(refused.headers.get('retry-after') ?? '', /^(60|5\d)$/);
    assert.match(refused.headers.get('ratelimit') ?? '', /^"reads";r=0;t=/);
    assert.equal((await app.request('/x', from('203.0.113.2'))).status, 200);
  });

  it('says what is left on an answer that the route has built itself', async () => {
    const response = await limitedApp().request('/own', from('203.0.113.1'));
    assert.equal(response.headers.get('ratelimit'), '"reads";r=119;t=60');
  });

  it('gives a whole IPv6 network one budget, and bookings their own', async () => {
    const app = limitedApp();
    const book = { ...from('2001:db8::1'), method: 'POST' };
    for (let call = 1; call <= 20; call++) await app.request('/bookings', book);
    const neighbour = { ...from('2001:db8::2'), method: 'POST' };
    assert.equal((await app.request('/bookings', neighbour)).status, 429);
    assert.equal((await app.request('/other', neighbour)).status, 200);
  });

  it('says nothing when the limits are lifted', async () => {
    const app = limitedApp(false);
    const response = await app.request('/x', from('203.0.113.1'));
    assert.equal(response.headers.get('ratelimit'), null);
  });
});

describe('drawBookingFor', () => {
  it('allows ten bookings an hour with one e-mail address', async () => {
    const limits = makeRateLimits(true);
    for (let booking = 1; booking <= 10; booking++) await limits.drawBookingFor('kim@example.com');
    await assert.rejects(limits.drawBookingFor('kim@example.com'), (error) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.code, 'rate_limited');
      assert.ok((error.retryAfterSeconds ?? 0) > 3500);
      return true;
    });
    await limits.drawBookingFor('sam@example.com');
  });

  it('gives back what a refused booking drew', async () => {
    const limits = makeRateLimits(true);
    for (let attempt = 1; attempt <= 20; attempt++) {
      await limits.drawBookingFor('kim@example.com');
      await limits.returnBookingOf('kim@example.com');
    }
  });
});

describe('The server', () => {
  it('counts the calls of a widget key, whoever its visitors are, and of an address what it asks for tokens', async () => {
    const limited = { ...deps, rateLimits: makeRateLimits(true), config: { ...deps.config, trustProxy: 1 } };
    await addApp(deps.db, { id: 'acme', key: 'pk_acme' });
    const app = createApp(limited);
    const visit = async (address: string) => {
      const headers = { 'X-Forwarded-For': address, 'Booking-Widget-Key': 'pk_acme' };
      return (await app.request('/v1/public/apps/acme', { headers })).headers;
    };
    assert.equal((await visit('203.0.113.1')).get('RateLimit'), '"keyCalls";r=5999;t=60, "reads";r=119;t=60');
    const second = await visit('203.0.113.2');
    assert.equal(second.get('RateLimit'), '"keyCalls";r=5998;t=60, "reads";r=119;t=60');
    assert.equal(second.get('RateLimit-Policy'), '"keyCalls";q=6000;w=60, "reads";q=120;w=60');
    for (let call = 3; call <= 6000; call++) await limited.rateLimits.draw('keyCalls', 'pk_acme');
    const refused = await visit('203.0.113.3');
    assert.match(refused.get('RateLimit') ?? '', /"keyCalls";r=0;.*"reads";r=119;/);
    assert.ok(Number(refused.get('Retry-After')) > 0);

    const guess = (address: string) =>
      app.request('/oauth/token', { method: 'POST', headers: { 'X-Forwarded-For': address } });
    for (let call = 1; call <= 60; call++) assert.equal((await guess('203.0.113.1')).status, 400);
    const last = await guess('203.0.113.1');
    assert.equal(last.status, 429);
    assert.ok(Number(last.headers.get('Retry-After')) > 0);
    assert.match(await last.text(), /"error":"temporarily_unavailable"/);
    assert.equal((await guess('203.0.113.2')).status, 400);
  });
});
