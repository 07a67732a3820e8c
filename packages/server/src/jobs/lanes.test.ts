import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laneLimits, lanesWithRoom, withBegun, withEnded, type LaneLoad } from './lanes.ts';

type Loads = ReadonlyMap<string, LaneLoad>;
const nothing: Loads = new Map();

const begun = (loads: Loads, lane: string, times = 1): Loads =>
  Array.from({ length: times }).reduce<Loads>((all) => withBegun(all, lane), loads);
/** Takes all that its lanes allow from receivers that never answer, and says how many took something. */
function withHanging(loads: Loads, receivers: number): Loads {
  let all = loads;
  for (let receiver = 0; receiver < receivers; receiver++) {
    for (let one = 0; one < 2 && hasRoom(all, `webhook:${receiver}`); one++)
      all = withBegun(all, `webhook:${receiver}`);
  }
  return all;
}
function hasRoom(loads: Loads, lane: string): boolean {
  const choice = lanesWithRoom(loads);
  if (choice === null) return false;
  return 'only' in choice ? choice.only.includes(lane) : !choice.except.includes(lane);
}

describe('lanes', () => {
  it('take a few deliveries each, and leave the others alone', () => {
    assert.deepEqual(lanesWithRoom(nothing), { except: [] });
    const loads = begun(begun(nothing, 'email', laneLimits.mail), 'webhook:a', laneLimits.lane);
    assert.deepEqual(lanesWithRoom(loads), { except: ['email', 'webhook:a'] });
  });

  it('have room again when a delivery ended', () => {
    const full = begun(nothing, 'webhook:a', laneLimits.lane);
    assert.ok(hasRoom(withEnded(full, 'webhook:a', 'answered'), 'webhook:a'));
    assert.deepEqual(withEnded(begun(nothing, 'email'), 'email', 'answered'), new Map());
  });

  it('never take the places of mail', () => {
    const loads = withHanging(nothing, 100);
    assert.deepEqual(lanesWithRoom(loads), { only: ['email'] });
    assert.equal(lanesWithRoom(begun(loads, 'email', laneLimits.mail)), null);
  });

  it('of receivers that fail leave half of all places to those that answer, however many there are', () => {
    let loads = nothing;
    for (let receiver = 0; receiver < 100; receiver++) {
      loads = withEnded(withBegun(loads, `webhook:${receiver}`), `webhook:${receiver}`, 'failed');
    }
    loads = withHanging(loads, 100);
    const inFlight = [...loads.values()].reduce((sum, load) => sum + load.inFlight, 0);
    assert.equal(inFlight, laneLimits.ailingTotal);
    assert.ok([...loads.values()].every((load) => load.inFlight <= laneLimits.ailingLane));
    assert.ok(hasRoom(loads, 'webhook:that answers'));
    const recovered = withEnded(loads, 'webhook:0', 'answered');
    assert.ok(hasRoom(recovered, 'webhook:0'));
  });
});
