import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureLine, failureLines, judge, parseCounts, suiteLine, totalLine } from './suite-counts.ts';

const fine = { passed: 3, failed: 0, failures: [], skipped: 0, emptyFiles: [] };

describe('the verdict on a suite', () => {
  it('is a success when tests ran, all passed, and the command ended well', () => {
    assert.deepEqual(judge(fine, 0), { passed: 3, failed: 0, failures: [], problems: [] });
  });

  it('counts each failed test', () => {
    assert.deepEqual(judge({ ...fine, failed: 2 }, 1), {
      passed: 3,
      failed: 2,
      failures: [],
      problems: ['2 failed', 'the command ended with 1'],
    });
  });

  it('counts a skipped test as a failure', () => {
    assert.deepEqual(judge({ ...fine, skipped: 1 }, 0), {
      passed: 3,
      failed: 1,
      failures: [],
      problems: ['1 skipped'],
    });
  });

  it('counts a file without tests as a failure', () => {
    assert.deepEqual(judge({ ...fine, emptyFiles: ['a.test.ts'] }, 0), {
      passed: 3,
      failed: 1,
      failures: [],
      problems: ['a.test.ts tests nothing'],
    });
  });

  it('is a failure when there was no test at all', () => {
    assert.deepEqual(judge({ ...fine, passed: 0 }, 0), {
      passed: 0,
      failed: 1,
      failures: [],
      problems: ['there was no test'],
    });
  });

  it('is a failure when the report is missing, however the command ended', () => {
    assert.equal(judge(undefined, 0).failed, 1);
    assert.equal(judge(undefined, 1).failed, 1);
  });

  it('is a failure when the command fails or is killed although every test passed', () => {
    assert.deepEqual(judge(fine, 7), {
      passed: 3,
      failed: 1,
      failures: [],
      problems: ['the command ended with 7'],
    });
    assert.deepEqual(judge(fine, null).problems, ['the command ended with a signal']);
  });
});

describe('what is printed', () => {
  it('closes with the sums over all suites', () => {
    const verdicts = [judge(fine, 0), judge({ ...fine, failed: 1 }, 1), judge(undefined, 0)];
    assert.equal(totalLine(verdicts), '6 passed, 2 failed');
  });

  it('gives a suite one line with its count and seconds', () => {
    assert.match(suiteLine('unit', judge(fine, 0), 1.25), /^unit +3 passed +1\.\d s$/);
  });

  it('says in that line what went wrong', () => {
    assert.match(
      suiteLine('unit', judge({ ...fine, skipped: 2 }, 0), 1),
      /3 passed, 2 failed +1\.0 s {2}2 skipped$/,
    );
  });
});

describe('what failed', () => {
  it('is named by file and title, with the first line of what was said, in no colours', () => {
    const said = '\u001B[31mnot \u001B[1mthat\u001B[22m\u001B[39m\n+ 1';
    assert.equal(failureLine('a.test.ts', 'adds up', said), 'a.test.ts › adds up › not that');
    assert.equal(failureLine('a.test.ts', 'adds up'), 'a.test.ts › adds up');
  });

  it('has a line each, with the name of the suite', () => {
    const verdict = judge({ ...fine, failed: 2, failures: ['a', 'b'] }, 0);
    assert.deepEqual(failureLines('unit', verdict), ['✖ unit: a', '✖ unit: b']);
  });

  it('is all of it: beside the tests that have a name, those that have none, and what else was wrong', () => {
    const verdict = judge({ ...fine, failed: 3, failures: ['a'], skipped: 1 }, 7);
    assert.deepEqual(failureLines('unit', verdict), [
      '✖ unit: a',
      '✖ unit: 2 failed',
      '✖ unit: 1 skipped',
      '✖ unit: the command ended with 7',
    ]);
  });

  it('is what went wrong where no test is to blame', () => {
    assert.deepEqual(failureLines('lint', judge(undefined, 2)), [
      '✖ lint: there is no report',
      '✖ lint: the command ended with 2',
    ]);
    assert.deepEqual(failureLines('unit', judge(fine, 0)), []);
  });
});

describe('a report', () => {
  it('is read back as it was written', () => {
    assert.deepEqual(parseCounts(JSON.stringify(fine)), fine);
  });

  it('of another form is no report', () => {
    for (const text of [
      'null',
      '{}',
      '{"passed":1}',
      '{"passed":"1","failed":0,"failures":[],"skipped":0,"emptyFiles":[]}',
      '',
    ]) {
      assert.equal(parseCounts(text), undefined, text);
    }
  });
});
