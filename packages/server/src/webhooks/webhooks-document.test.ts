import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { changes, webhookEvents } from '@slotkit/shared/lifecycle';
import { maxEventBytes, omittableParts, pauseReasons } from '@slotkit/shared/wire';
import { scheduleOf } from '../jobs/backoff.ts';

const text = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');

describe('docs/webhooks.md', () => {
  it('lists the events that changes send, in their order, and no other', () => {
    const listed = [...text.matchAll(/^\| `(scheduled\.[a-z_]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(listed, [...webhookEvents]);
    const sent = new Set(Object.values(changes).flatMap(({ webhook }) => webhook ?? []));
    assert.deepEqual([...sent].toSorted(), listed.toSorted());
  });

  it('names every reason for which the server pauses an endpoint', () => {
    for (const reason of pauseReasons) assert.ok(text.includes(`"paused_because": "${reason}"`), reason);
  });

  it('names what may be left out, and how often is tried', () => {
    const [, size = ''] = text.split('The body is smaller than ');
    for (const part of omittableParts) assert.ok(size.includes(`\`${part}\``), part);
    assert.ok(size.startsWith(`${maxEventBytes / 1000} kB`));
    assert.ok(text.includes(`${scheduleOf('webhook').maxAttempts} times in about three days`));
  });
});
