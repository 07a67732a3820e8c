import { expect } from '@open-wc/testing';
import { ProblemError } from '@slotkit/shared/client';
import { tellLateFailure } from './late-failure.ts';
import { consoleWords as words } from './words/console-words.ts';

const problem = (status: number, code: string, detail: string): ProblemError =>
  new ProblemError(new Response(null, { status }), { status, code, detail });

/** What is told of a failure. */
function toldOf(failure: unknown): readonly string[] {
  const told: string[] = [];
  tellLateFailure({ words, tellLate: (sentence) => told.push(sentence) }, 'Mara', 'Save', failure);
  return told;
}

describe('a failure that is told after somebody has gone on', () => {
  it('is told with why', () => {
    expect(toldOf(problem(409, 'conflict', 'It is gone.'))).to.deep.equal([
      'Mara: “Save” did not work. It is gone.',
    ]);
    expect(toldOf('Look first.')).to.deep.equal(['Mara: “Save” did not work. Look first.']);
  });

  it('promises nobody who is signed out that what they typed is there', () => {
    expect(toldOf(problem(401, 'unauthorized', 'Sign in.'))).to.deep.equal([
      'Mara: “Save” did not work. You are not signed in any more.',
    ]);
  });

  it('is not told as certain where no answer came, or the server failed', () => {
    expect(toldOf(new TypeError('Failed to fetch'))).to.deep.equal([
      'Mara: it is not known whether “Save” worked. No answer came: look there before you try again.',
    ]);
    expect(toldOf(problem(503, 'unavailable', 'Too busy.'))).to.deep.equal([
      'Mara: it is not known whether “Save” worked. Too busy.',
    ]);
  });
});
