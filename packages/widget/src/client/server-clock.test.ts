import { expect } from '@open-wc/testing';
import { ServerClock } from './server-clock.ts';

const answerAt = (at: string): Response =>
  new Response(null, { headers: { Date: new Date(at).toUTCString() } });

describe('the clock', () => {
  const local = Date.parse('2027-03-01T08:00:00Z');

  it('goes by the server’s answers when the visitor’s clock is wrong', () => {
    const clock = new ServerClock(() => local);
    clock.learn(answerAt('2027-03-02T08:00:00Z'));
    expect(clock.now()).to.equal(local + 86_400_000);
  });

  it('does not heed a second, nor an answer without a date', () => {
    const clock = new ServerClock(() => local);
    clock.learn(answerAt('2027-03-01T08:00:01Z'));
    clock.learn(new Response());
    expect(clock.now()).to.equal(local);
  });
});
