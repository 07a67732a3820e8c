import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvLine } from './csv-lines.ts';

describe('A line of CSV', () => {
  it('keeps commas, quotation marks and line breaks inside their cell', () => {
    assert.equal(
      csvLine(['a,b', 'say "no"', 'two\nlines', null, 30]),
      '"a,b","say ""no""","two\nlines","","30"\r\n',
    );
  });

  for (const text of [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '  =1+1',
    '\u00A0=1+1',
    '\u200B=1+1',
    '＝1+1',
    '|calc',
    '=HYPERLINK("https://evil.example","x")',
    '\ttext',
  ])
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      assert.ok(csvLine([text]).startsWith(`"'${text.slice(0, 2).replaceAll('"', '""')}`), csvLine([text]));
    });

  it('leaves numbers and plain texts as they are, whatever stands within', () => {
    assert.equal(csvLine([-5, 'a=b', 'Zoë-Ann', '3 + 4']), '"-5","a=b","Zoë-Ann","3 + 4"\r\n');
  });
});
